// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/tus.h"

#include "sync/central/content_store.h"

#include <QList>

#include <algorithm>

namespace sk::central::tus {

namespace {

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace

std::optional<qint64> numberIn(const QByteArray &text)
{
    const bool areDigits
        = !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return areDigits && fits ? std::optional(number) : std::nullopt;
}

std::optional<Checksum> checksumIn(const QByteArray &header)
{
    const QList<QByteArray> words = header.simplified().split(' ');
    if (words.size() != 2)
        return std::nullopt;
    const auto digest = fromBase64(words.last());
    if (!digest)
        return std::nullopt;
    if (words.first() == "sha256" && digest->size() == 32)
        return Checksum{Hash::Algorithm::Sha256, *digest};
    if (words.first() == "sha1" && digest->size() == 20)
        return Checksum{Hash::Algorithm::Sha1, *digest};
    return std::nullopt;
}

std::optional<QString> sha256In(const QByteArray &metadata)
{
    std::optional<QString> found;
    for (const QByteArray &pair : metadata.split(',')) {
        const QList<QByteArray> words = pair.simplified().split(' ');
        if (words.first() != "sha256")
            continue;
        const auto text = words.size() == 2 ? fromBase64(words.last()) : std::nullopt;
        if (found || !text || !isSha256(QString::fromLatin1(*text)))
            return std::nullopt;
        found = QString::fromLatin1(*text);
    }
    return found;
}

std::optional<Span> spanIn(const QByteArray &range, qint64 bytes)
{
    const Span all{0, bytes};
    if (!range.startsWith("bytes="))
        return all;
    const QList<QByteArray> ends = range.mid(6).trimmed().split('-');
    if (ends.size() != 2)
        return all;
    const auto first = numberIn(ends.first());
    const auto last = numberIn(ends.last());
    if ((!first && !ends.first().isEmpty()) || (!last && !ends.last().isEmpty()) || (!first && !last))
        return all;
    if (!first) // the last so many bytes
        return *last > 0 ? std::optional(Span{std::max<qint64>(0, bytes - *last), bytes}) : std::nullopt;
    if (last && *last < *first)
        return all;
    if (*first >= bytes)
        return std::nullopt;
    return Span{*first, last ? std::min(*last + 1, bytes) : bytes};
}

} // namespace sk::central::tus
