// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <string>

namespace sk {

//! Appends text as the search compares it: UTF-8, Latin letters upper case, full-width forms half-width, and
//! without what people put between groups or leave out (spaces, hyphens, middle dots, invisible characters).
//! Control characters never come through, so that they can part entries.
void appendFolded(QByteArrayView utf8, std::string &out);

//! A query as the search compares it.
QByteArray folded(QStringView text);

} // namespace sk
