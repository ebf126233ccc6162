// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stock_line.h"
#include "models/store/session.h"

#include <span>

namespace sk {

//! The items at these rows, in that order; a row that is not there answers an empty line.
Result<QList<StockLine>> stockLines(Session &session, Stocked what, std::span<const quint32> rows);

//! What a scanner read or a person typed: the items whose number, IMEI or ICCID it is. A card whose last
//! digit is missing on one side is found too.
Result<QList<FoundItem>> stockNumbered(Session &session, const QString &text);

//! Nothing when there is no such item.
Result<std::optional<StockLine>> stockItem(Session &session, Stocked what, const QUuid &id);

//! Every entry of an item, the newest first, with names.
Result<QList<CustodyLine>> custodyHistory(Session &session, Stocked what, const QUuid &id);

} // namespace sk
