// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace sk {

class ViewMemory;

//! A list as everywhere in this program: whole rows, fixed height (so that 400,000 rows cost nothing to lay
//! out), sort by any title, and columns that stay as the person left them.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    //! Which text columns are hidden until asked for (the titles' context menu shows them).
    void setHiddenAtFirst(const QList<int> &columns);
    //! Width in pixels before anybody changed it; by model column.
    void setFirstWidths(const QList<int> &widths);

    //! Brings widths, order, hidden columns and sort back, or sets the first ones. Call once the model is
    //! set.
    void restoreColumns(const ViewMemory &memory, const QString &key);
    void keepColumns(ViewMemory &memory, const QString &key) const;

    void selectRow(int row);

Q_SIGNALS:
    //! The chosen row changed, by key, mouse or program; -1 for none.
    void rowChosen(int row);
    //! Enter or double click: open it.
    void rowOpened(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerColumns(const QPoint &position);

    QList<int> m_hiddenAtFirst;
    QList<int> m_firstWidths;
};

} // namespace sk
