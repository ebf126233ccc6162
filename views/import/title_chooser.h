// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet_glance.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace sk {

//! The top of a book's sheets, where a person points at the row that holds the titles: the way on when the
//! program knows none of them.
class TitleChooser : public QWidget {
    Q_OBJECT
public:
    explicit TitleChooser(QWidget *parent = nullptr);

    //! Sheet and row are chosen to begin with; -1 for no row.
    void show(const QList<SheetGlance> &sheets, int sheet, int row);

Q_SIGNALS:
    //! A person pointed at a row, counted from 0.
    void rowChosen(int sheet, int row);

private:
    void fill(int row);

    QList<SheetGlance> m_sheets;
    QComboBox *m_sheet;
    QTableWidget *m_rows;
};

} // namespace sk
