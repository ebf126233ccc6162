// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sk {

class ViewMemory;

//! One topic of the settings, with its title and a sentence that says what it is about. It shows and asks;
//! what follows from a choice is wired elsewhere.
class Topic : public QWidget {
    Q_OBJECT
public:
    //! `name` is the key it is remembered by, e.g. "backup".
    Topic(const QString &name, const QString &iconName, QWidget *parent);

    QString name() const { return objectName(); }
    QString iconName() const { return m_iconName; }
    QString title() const;

    //! Ctrl+F, where there is something to find.
    virtual void find(const QString &text) { Q_UNUSED(text) }
    virtual void keepState(ViewMemory &) const { }
    virtual void restoreState(const ViewMemory &) { }

Q_SIGNALS:
    //! It has just become visible: what it shows may have grown old.
    void refreshRequested();

protected:
    void setWords(const QString &title, const QString &sentence);
    enum class Width { Pleasant, Whole };
    //! Below what is there already. Text keeps to a width that is pleasant to read, tables take what there
    //! is.
    void add(QWidget *part, int stretch = 0, Width width = Width::Pleasant);
    //! Nothing more comes: what is there moves up.
    void addStretch();
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_iconName;
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_parts;
};

} // namespace sk
