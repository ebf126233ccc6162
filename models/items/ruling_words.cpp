// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ruling_words.h"

#include <QCoreApplication>

namespace sk {

QString nameOf(Ruling value)
{
    switch (value) {
    case Ruling::Joined:
        return QCoreApplication::translate("Ruling", "One vehicle: merged");
    case Ruling::Apart:
        return QCoreApplication::translate("Ruling", "Two vehicles");
    case Ruling::TakenApart:
        return QCoreApplication::translate("Ruling", "Merge taken back");
    case Ruling::BothGone:
        return QCoreApplication::translate("Ruling", "Both rightly deleted");
    }
    return {};
}

} // namespace sk
