// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace sk {

//! Takes the secondary indexes of a table away and builds them again at the end, in the same transaction:
//! loading many rows into live indexes is five times slower than building them once. Call resume() when all
//! went well; without it the transaction must be rolled back, which brings the indexes back by itself.
class IndexPause {
public:
    IndexPause(Database &db, const QByteArray &table);
    void resume();
    //! True when so many new rows make the pause worth while, next to what the table holds already.
    static bool pays(qint64 held, qint64 added);

private:
    Database &m_db;
    QList<QByteArray> m_definitions;
};

} // namespace sk
