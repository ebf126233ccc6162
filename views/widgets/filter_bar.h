// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace sk {

class ViewMemory;

//! The line above a list: a find field, filters, and at the right what one can do here.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    //! The find field; Ctrl+F goes here. Its text arrives through findChanged as it is typed.
    QLineEdit *findField() const { return m_find; }
    //! Puts the cursor into the find field, with `text` in it when there is one.
    void find(const QString &text);
    //! No text, and every filter as it was first.
    void clear();
    //! Adds a filter after the last one; takes it over. The label is its accessible name and tool tip.
    void addFilter(const QString &label, QWidget *filter);
    //! The text and what is chosen in the filters, by the names of their objects. What is restored arrives as
    //! if a person had chosen it. A searchable choice is left out: its choices come later.
    void keepState(ViewMemory &memory, const QString &key) const;
    void restoreState(const ViewMemory &memory, const QString &key);
    //! Adds a button at the right. The primary one wears the accent; give at most one.
    QPushButton *addButton(const QString &iconName, const QString &words, bool primary = false);

Q_SIGNALS:
    void findChanged(const QString &text);
    //! The text or a filter is different now.
    void changed();
    //! Enter or Down in the find field: on into the list.
    void goToList();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_find;
    QHBoxLayout *m_filters;
    QHBoxLayout *m_buttons;
};

} // namespace sk
