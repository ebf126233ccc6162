// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/attachment_rules.h"

#include <algorithm>

namespace sk {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

qint64 mostBytesOf(QStringView mediaType)
{
    return mediaType.startsWith(u"video/") ? 512 * mebibyte : 64 * mebibyte;
}

bool isContentHash(QStringView text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

} // namespace sk
