// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace sk::central {

//! A line of the log as one JSON object with a newline. A message that is made of words like status=200
//! becomes members of the object; any other is its member "message".
QByteArray jsonLogLine(const QDateTime &moment, QtMsgType type, const QString &category,
                       const QString &message);

//! From now on this program logs such lines to standard error.
void logAsJson();

} // namespace sk::central
