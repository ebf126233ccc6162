// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/acceptance_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sk {

namespace {

struct Words {
    QLatin1StringView item;
    const char *name;
};

constexpr std::array table{
    Words{QLatin1StringView("fixing"), QT_TRANSLATE_NOOP("AcceptanceItems", "Looks and fixing")},
    Words{QLatin1StringView("main_power"), QT_TRANSLATE_NOOP("AcceptanceItems", "Main supply")},
    Words{QLatin1StringView("ignition"), QT_TRANSLATE_NOOP("AcceptanceItems", "Ignition wire (ACC)")},
    Words{QLatin1StringView("ground"), QT_TRANSLATE_NOOP("AcceptanceItems", "Ground")},
    Words{QLatin1StringView("positioning"), QT_TRANSLATE_NOOP("AcceptanceItems", "Positioning")},
    Words{QLatin1StringView("online"), QT_TRANSLATE_NOOP("AcceptanceItems", "Online on the platform")},
    Words{QLatin1StringView("aerial"), QT_TRANSLATE_NOOP("AcceptanceItems", "Aerials")},
    Words{QLatin1StringView("alarm_button"), QT_TRANSLATE_NOOP("AcceptanceItems", "Alarm button")},
    Words{QLatin1StringView("voice"), QT_TRANSLATE_NOOP("AcceptanceItems", "Voice")},
    Words{QLatin1StringView("camera"), QT_TRANSLATE_NOOP("AcceptanceItems", "Camera")},
    Words{QLatin1StringView("vehicle_functions"),
          QT_TRANSLATE_NOOP("AcceptanceItems", "The vehicle's own functions")},
};

} // namespace

QString nameOfItem(QStringView item)
{
    const auto *const found
        = std::ranges::find_if(table, [&](const Words &words) { return item == words.item; });
    return found == table.end() ? item.toString()
                                : QCoreApplication::translate("AcceptanceItems", found->name);
}

} // namespace sk
