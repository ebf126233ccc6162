// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/custody.h"
#include "models/domain/sim_card.h"
#include "models/domain/stocked.h"
#include "models/domain/terminal.h"

namespace sk {

//! One item as a list of the stock shows it.
struct StockLine {
    Stocked what = Stocked::Terminal;
    qint64 row = 0; //!< its place in the store; 0 for none
    QUuid id;
    QString number;
    QString second; //!< IMEI of a terminal, ICCID of a card
    QString third; //!< batch of a terminal, protocol number of a card
    QString make; //!< model of a terminal, carrier of a card
    QDate day; //!< a terminal's purchase, a card's expiry
    std::optional<Custody> custody; //!< nothing when it never came into stock
    QString holder; //!< name of the depot or person, plate of the vehicle

    bool operator==(const StockLine &) const = default;
};

//! One entry of an item's journal with the names of those it speaks of.
struct CustodyLine {
    CustodyEntry entry;
    QString holder;
    QString recordedBy;
    bool corrected = false; //!< another entry answers it

    bool operator==(const CustodyLine &) const = default;
};

//! An item that a number was read of, with its journal for the rules.
struct FoundItem {
    StockLine line;
    QList<CustodyEntry> journal;

    bool operator==(const FoundItem &) const = default;
};

//! A movement to be entered; an item that nobody knew yet comes with it.
struct StockEntry {
    CustodyEntry entry;
    std::optional<Terminal> terminal;
    std::optional<SimCard> card;
};

} // namespace sk
