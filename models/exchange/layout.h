// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook.h"

#include <QJsonObject>

#include <optional>

namespace sk {

//! What the columns of a sheet mean for one kind of record.
struct Layout {
    QString kind; //!< registration, vehicle, terminal, sim_card
    int titleRow = -1; //!< counted from 0; -1 when no row looks like titles
    QStringList titles; //!< as written, by column
    QStringList fields; //!< by column; empty where the column is not used

    bool isFound() const { return titleRow >= 0; }
    int columnOf(QStringView field) const { return int(fields.indexOf(field)); }
    //! Columns with a title that are not used.
    QList<int> unusedColumns() const;

    bool operator==(const Layout &) const = default;
};

//! Looks for a row of known titles among the first ten that hold anything. The row that says most wins.
Layout findLayout(const Sheet &sheet, const QString &kind);

//! The sheet that a person most likely means: of those shown, the one with most known titles; a hidden one
//! only when no other has any. -1 when none has.
struct FoundSheet {
    int sheet = -1;
    Layout layout;
};
FoundSheet findSheet(const Workbook &book, const QString &kind);
//! The same when nobody said what the list holds: vehicles (registration) where a column is for plates or
//! VINs, else terminals or SIM cards, whichever has more known titles.
FoundSheet recogniseSheet(const Workbook &book);

//! The kinds of lists that can be imported, the most frequent first.
QStringList importableKinds();

//! What a row's texts mean when a person says that it holds the titles.
Layout layoutAt(const Sheet &sheet, int row, const QString &kind);

//! Gives a column another meaning, an empty field for none. A field that another column had moves here.
void assign(Layout &layout, int column, const QString &field);

//! Under which name a corrected mapping is remembered: the same for every sheet with these titles in this
//! order, whatever stands above them.
QString layoutKey(const Layout &layout);

//! What is remembered: {"kind": …, "fields": ["plate", "", …]}.
QJsonObject rememberedLayout(const Layout &layout);
//! Puts remembered meanings in the place of the found ones; false, and nothing changed, when they are not for
//! this layout.
bool recall(Layout &layout, const QJsonObject &remembered);

} // namespace sk
