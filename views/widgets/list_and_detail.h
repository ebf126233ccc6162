// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace sk {

class EmptyState;
class TableView;
class ViewMemory;

//! A list with what belongs to its chosen row beside it, as on every screen of records. Where there is no
//! room for both (a small screen, 200 % scaling), the detail takes the place of the list when it is asked
//! for, and a button leads back.
class ListAndDetail : public QWidget {
    Q_OBJECT
public:
    explicit ListAndDetail(QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    //! What stands where the list would be while it has no rows.
    EmptyState *empty() const { return m_empty; }
    //! What is shown beside the list, one at a time. It gets no narrower than its minimum width.
    QStackedWidget *detail() const { return m_detail; }
    //! Above the list, in the order of the calls. Takes it over.
    void addAbove(QWidget *part);
    //! Below the list. Takes it over.
    void addBelow(QWidget *part);

    void showRows(bool some);
    //! Shows a part of the detail. `asked`: the person wants to see it now, so it comes to the front where
    //! there is no room for both.
    void showDetail(QWidget *part, bool asked = false);
    //! Back to the list where the detail took its place; false when it did not.
    bool leaveDetail();

    QSize minimumSizeHint() const override;

    //! Columns, sort and the place of the line between the two.
    void keepState(ViewMemory &memory, const QString &key) const;
    void restoreState(const ViewMemory &memory, const QString &key);

Q_SIGNALS:
    //! Something that keepState() keeps is different now.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_left;
    QVBoxLayout *m_column;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    QPushButton *m_forth;
    QWidget *m_right;
    QPushButton *m_back;
    QStackedWidget *m_detail;
    QSplitter *m_splitter;
    bool m_narrow = false;
    bool m_inFront = false; //!< while it is narrow: the detail, not the list
};

} // namespace sk
