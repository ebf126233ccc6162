// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/domain/result.h"
#include "models/domain/stock_line.h"

namespace sk {

//! What the stock screen asks and has done. The program answers from the store; all of it is short.
class StockOffice {
public:
    virtual ~StockOffice() = default;

    //! What a scanner read: a number of a terminal or of a card.
    virtual Result<QList<FoundItem>> numbered(const QString &text) = 0;
    //! Nothing when there is no such item any more.
    virtual Result<std::optional<StockLine>> item(Stocked what, const QUuid &id) = 0;
    //! Newest first.
    virtual Result<QList<CustodyLine>> history(Stocked what, const QUuid &id) = 0;
    virtual Result<QList<Depot>> depots() = 0;
    virtual Result<QList<Person>> people() = 0;
    //! All or none.
    virtual Result<> enter(const QList<StockEntry> &entries) = 0;
    //! What a person is told when something of this did not work.
    virtual QString sentenceOf(const Failure &failure) = 0;
};

} // namespace sk
