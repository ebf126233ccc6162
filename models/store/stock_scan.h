// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/custody.h"
#include "models/domain/stocked.h"
#include "models/store/session.h"

#include <array>
#include <atomic>

namespace sk {

//! The texts by which an item is searched for: its number, the second number (IMEI of a terminal, ICCID of a
//! card), the third (batch of a terminal, protocol number of a card).
enum class StockText { Number, Second, Third };
inline constexpr int stockTexts = 3;
//! Their names among the fields of a terminal or SIM card, in the same order.
QStringList stockTextFields(Stocked what);
//! The kind of record they are fields of.
QString stockKind(Stocked what);

//! A terminal or SIM card as it passes by. Views hold until the next one.
struct PassingItem {
    qint64 row = 0;
    bool deleted = false;
    std::array<QByteArrayView, stockTexts> texts;
    std::optional<Custody> custody; //!< nothing when it never came into stock
};

using StockVisit = std::function<void(const PassingItem &)>;

//! Shows every item of a kind once, the oldest first, after one pass over the journal: at 100,000 items that
//! is several times quicker than asking for each item's last movement. Cancelled when `stop` becomes true
//! meanwhile.
Result<> scanStock(Session &session, Stocked what, const StockVisit &visit, const std::atomic<bool> &stop);

//! Shows the items with these ids, the deleted among them too.
Result<> scanStock(Session &session, Stocked what, const QList<QUuid> &ids, const StockVisit &visit);

//! The items of a kind that journal entries are about.
Result<QList<QUuid>> itemsOf(Session &session, Stocked what, const QList<QUuid> &entries);

} // namespace sk
