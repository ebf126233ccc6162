// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/holder_look.h"

using namespace Qt::StringLiterals;

namespace sk {

Tone toneOf(const std::optional<Custody> &custody)
{
    if (!custody)
        return Tone::Attention;
    switch (custody->holder) {
    case Holder::Centre:
    case Holder::Depot:
    case Holder::Person:
        return Tone::Accent;
    case Holder::Vehicle:
        return Tone::Good;
    case Holder::Nobody:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString iconNameOf(const std::optional<Custody> &custody)
{
    if (!custody)
        return {};
    switch (custody->holder) {
    case Holder::Centre:
        return u"centre"_s;
    case Holder::Depot:
        return u"depot"_s;
    case Holder::Person:
        return u"person"_s;
    case Holder::Vehicle:
        return u"vehicle"_s;
    case Holder::Nobody:
        return u"problem"_s;
    }
    return {};
}

} // namespace sk
