// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/authorship.h"
#include "models/domain/row_block.h"
#include "sync/central/caller.h"
#include "sync/central/sql.h"

namespace sk::central {

//! What a statement over `record r` selects behind its own columns, and joins, so that authorIn() can tell
//! who wrote each row.
struct AuthorSql {
    static QString columns();
    static QString joins();
};

//! Who wrote the row a statement stands on, as far as the caller may know: a partner hears no names of
//! people, and of desks only its own depot's.
Authorship authorIn(const Rows &rows, int firstColumn, const Caller &caller);

//! The JSON array of a row's values with the authorship behind them.
QByteArray withAuthor(QByteArray values, const Authorship &author);

//! The one row of a block tells who wrote it.
void addAuthor(Sql &sql, const Caller &caller, RowBlock &block);

} // namespace sk::central
