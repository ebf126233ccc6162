// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sk {

//! What the photographs of an installation show, told by the names of their files: together 人车合影,
//! position 安装位置, aerial 天线, plate 终端铭牌, online 平台上线截图. Each once, in that order; names that
//! say nothing are passed over.
QStringList photoKinds(const QStringList &names);

} // namespace sk
