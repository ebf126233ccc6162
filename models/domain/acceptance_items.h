// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <span>
#include <string_view>

namespace sk {

//! The items both parties look at before they sign (A09), in the order of the sheet.
inline std::span<const std::string_view> acceptanceItems()
{
    static constexpr std::array<std::string_view, 11> items{
        "fixing", // 外观与固定
        "main_power", // 主电源
        "ignition", // ACC
        "ground", // 地线
        "positioning", // 定位
        "online", // 通信上线
        "aerial", // 天线
        "alarm_button", // 报警按钮
        "voice", // 语音
        "camera", // 摄像头
        "vehicle_functions", // 车辆原有功能: dashboard, indicators, lamps, brakes
    };
    return items;
}

//! The verdicts of Acceptance::items by item; items without a verdict are absent, as are items of a newer
//! sheet.
QMap<QString, Conclusion> readItems(const QString &json);

//! The items that have no verdict yet, in the order of the sheet. Nobody signs for what was not looked at
//! (A09).
QStringList openItems(const QString &json);

//! The text for Acceptance::items, always the same for the same verdicts; empty when there are none.
QString writtenItems(const QMap<QString, Conclusion> &verdicts);

} // namespace sk
