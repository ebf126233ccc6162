// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/stock_words.h"

#include <QCoreApplication>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StockWords)
};

} // namespace

QString nameOf(Stocked what)
{
    switch (what) {
    case Stocked::Terminal:
        return Words::tr("Terminals");
    case Stocked::SimCard:
        return Words::tr("SIM cards");
    }
    return {};
}

QString placeOf(Holder holder)
{
    switch (holder) {
    case Holder::Centre:
        return Words::tr("At the centre");
    case Holder::Depot:
        return Words::tr("At depots");
    case Holder::Person:
        return Words::tr("With people");
    case Holder::Vehicle:
        return Words::tr("In vehicles");
    case Holder::Nobody:
        return Words::tr("Lost");
    }
    return {};
}

QString holderOf(const StockLine &line)
{
    if (!line.custody)
        return Words::tr("Never received");
    const bool unnamed = line.custody->holder == Holder::Centre || line.custody->holder == Holder::Nobody;
    return unnamed || line.holder.isEmpty() ? placeOf(line.custody->holder) : line.holder;
}

} // namespace sk
