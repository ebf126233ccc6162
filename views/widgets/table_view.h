// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QTableView>

namespace sk {

class ViewMemory;

//! A list as everywhere in this program: whole rows, fixed height (so that 400,000 rows cost nothing to lay
//! out), sort by any title, and columns that fit what they say until a person gives them another width, and
//! then stay as the person left them.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    //! Which text columns are hidden until asked for (the titles' context menu shows them).
    void setHiddenAtFirst(const QList<int> &columns);
    //! Width in pixels that a column wants at least, by model column; for lists that are empty at first. A
    //! column without one, or with 0, wants what its title and rows take.
    void setFirstWidths(const QList<int> &widths);

    //! Brings widths, order, hidden columns and sort back, or sets the first ones. Call once the model is
    //! set. Without a call the columns fit all the same.
    void restoreColumns(const ViewMemory &memory, const QString &key);
    void keepColumns(ViewMemory &memory, const QString &key) const;

    //! The rows say something else altogether now: the columns fit anew.
    void measureAgain();

    void selectRow(int row);
    //! Columns in the order they stand on the screen, without the hidden ones.
    QList<int> shownColumns() const;

Q_SIGNALS:
    //! The chosen row changed, by key, mouse or program; -1 for none.
    void rowChosen(int row);
    //! Enter or double click: open it.
    void rowOpened(int row);
    //! A person changed a width, the order, the sort or what is hidden.
    void columnsChanged();

protected:
    void reset() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void offerColumns(const QPoint &position);
    void noteWidth(int column, int before, int now);
    void fitLater();
    void fit();
    int contentWidth(int column) const;
    int titleWidth(int column) const;
    //! The whole text of a cell that has no room for it; empty for one that has.
    QString cutText(const QModelIndex &index) const;
    //! A status must be read whole: such a column shares no want of room.
    bool showsStatus(int column) const;
    bool hasMoreToMeasure() const;

    QList<int> m_hiddenAtFirst;
    QList<int> m_firstWidths;
    QList<int> m_contents; //!< what the rows of each column take, as far as they were measured
    int m_measured = 0; //!< rows
    bool m_stale = false; //!< rows that were measured say something else now
    bool m_fits = true; //!< nobody has given a column another width
    bool m_fitting = false;
    QBasicTimer m_fitSoon;
};

} // namespace sk
