// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledger.h"
#include "sync/engine/trouble.h"

namespace sk {

//! What a page came to.
struct PageTaken {
    Taken taken;
    bool more = false;
    QDateTime serverTime;
};

//! Reads one page from its JSON straight into the store, in one transaction with its cursor. A page that is
//! broken anywhere leaves nothing.
std::variant<PageTaken, SyncTrouble> takePage(Ledger &ledger, QByteArrayView page, Ledger::Telling telling);

} // namespace sk
