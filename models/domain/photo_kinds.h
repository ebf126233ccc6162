// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sk {

//! What the photographs of an installation show, told by the names of their files: together 人车合影,
//! position 安装位置, aerial 天线, plate 终端铭牌, online 平台上线截图. Each once, in that order; names that
//! say nothing are passed over.
QStringList photoKinds(const QStringList &names);

//! What an installation's photographs have to show and do not yet, in the same order.
QStringList missingPhotoKinds(const QStringList &names);

//! The name a photograph gets when a person says what it shows: "天线.jpg" for aerial and IMG_0001.jpg, "天线
//! 2.jpg" where the first is taken. A kind nobody knows leaves the name as it is.
QString photoName(const QString &kind, const QString &fileName, const QStringList &taken);

} // namespace sk
