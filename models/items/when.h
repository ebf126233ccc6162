// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QTimeZone>

#include <optional>

//! Days and moments as people here read and type them: China Standard Time on the screen, UTC in the record.
namespace sk::when {

//! Asia/Shanghai. One zone, no summer time since 1991, whatever the computer is set to.
const QTimeZone &deskZone();

//! 2026-11-23 14:30, the same everywhere; empty for nothing.
QString shown(const QDateTime &moment);
//! 2026-11-23; empty for nothing.
QString shown(QDate day);
//! "2 minutes ago", "3 days ago".
QString ago(const QDateTime &moment, const QDateTime &now);

//! Understands 2026-11-23, 2026/11/23, 2026年11月23日, 20261123, 261123, 11-23, 1123 and 23, filling up from
//! today.
std::optional<QDate> readDay(const QString &text, QDate today);
//! A day as above (none: today) and a time, 14:30 or 1430. Answers UTC.
std::optional<QDateTime> readMoment(const QString &text, const QDateTime &now);

} // namespace sk::when
