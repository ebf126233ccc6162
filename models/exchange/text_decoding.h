// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sk {

//! Bytes of a text file as text.
struct DecodedText {
    QString text;
    bool cutShort = false; //!< the last character was not whole and is left out
};

//! By byte order mark; else UTF-16 when every other byte is zero; else strict UTF-8; else GB18030 (GBK and
//! GB2312 are parts of it). Nothing when it is none of these: guessing further would invent words.
std::optional<DecodedText> decodeText(const QByteArray &bytes);

} // namespace sk
