// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/rows.h"

#include <QByteArray>

//! Writing CBOR (RFC 8949) as bytes, for rows: a head and what it counts. QCborStreamWriter does the same
//! through a device, which costs more than the rows themselves.
namespace sk::wire::cbor {

void appendNumber(QByteArray &out, qint64 number);
void appendText(QByteArray &out, std::string_view utf8);
void appendString(QByteArray &out, const QString &text);
void appendBytes(QByteArray &out, QByteArrayView bytes);
void appendBool(QByteArray &out, bool flag);
void appendArray(QByteArray &out, qsizetype count);
void appendMap(QByteArray &out, qsizetype count);
void appendOpenArray(QByteArray &out); //!< ended by appendBreak
void appendBreak(QByteArray &out);
void appendTag(QByteArray &out, quint64 tag);
void append(QByteArray &out, const Cell &cell);

} // namespace sk::wire::cbor
