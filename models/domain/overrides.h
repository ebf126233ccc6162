// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace sk {

//! The reasons people gave for keeping values judged wrong, by field (Registration::overrides). What is no
//! object of texts reads as none.
QMap<QString, QString> readOverrides(const QString &json);

//! The text for Registration::overrides, always the same for the same reasons; empty when there are none.
//! Empty reasons are dropped: they are no reasons.
QString writtenOverrides(const QMap<QString, QString> &reasons);

} // namespace sk
