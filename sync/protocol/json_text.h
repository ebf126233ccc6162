// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"

#include <QByteArray>

#include <string_view>

//! Writing JSON as bytes, for rows: no tree is built on the way.
namespace sk::wire {

void appendJson(QByteArray &out, std::string_view utf8); //!< a string in its quotes
void appendJson(QByteArray &out, QStringView text);
void appendJson(QByteArray &out, qint64 number);
void appendJson(QByteArray &out, bool flag);
void appendJson(QByteArray &out, const Value &value);
void appendJson(QByteArray &out, const QStringList &texts); //!< an array of strings

//! The values as a JSON array.
QByteArray jsonArray(const Row &values);

} // namespace sk::wire
