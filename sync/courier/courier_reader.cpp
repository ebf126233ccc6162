// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier/courier_reader.h"

#include "sync/protocol/limits.h"

#include <QIODevice>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace sk::courier {

namespace {

const Failure broken{Failure::Kind::Corrupt, u"cut short, changed, or sealed by somebody else"_s};

} // namespace

struct Reader::Stream {
    crypto_secretstream_xchacha20poly1305_state state;
};

Reader::Reader(QIODevice &file, const Front &front, const QByteArray &seal)
    : m_file(file)
    , m_stream(std::make_unique<Stream>())
    , m_inflater(wire::Inflater::make(wire::Encoding::Zstd))
    , m_front(front.bytes)
{
    const QByteArray begin = m_file.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    m_good = begin.size() == qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
        && seal.size() == qsizetype(crypto_secretstream_xchacha20poly1305_KEYBYTES)
        && crypto_secretstream_xchacha20poly1305_init_pull(
               &m_stream->state, reinterpret_cast<const unsigned char *>(begin.constData()),
               reinterpret_cast<const unsigned char *>(seal.constData()))
            == 0;
}

Reader::~Reader() = default;

Result<QByteArray> Reader::opened()
{
    const QByteArray length = m_file.read(sizeof(quint32));
    if (!m_good || m_atEnd || length.size() != qsizetype(sizeof(quint32)))
        return broken;
    const qint64 size = qFromBigEndian<quint32>(length.constData());
    constexpr qint64 beside = crypto_secretstream_xchacha20poly1305_ABYTES;
    if (size < beside || size > limits::chunkBytes + beside)
        return broken;
    const QByteArray chunk = m_file.read(size);
    if (chunk.size() != size)
        return broken;
    QByteArray piece(size - beside, '\0');
    unsigned char tag = 0;
    const QByteArray front = std::exchange(m_front, {});
    m_good = crypto_secretstream_xchacha20poly1305_pull(
                 &m_stream->state, reinterpret_cast<unsigned char *>(piece.data()), nullptr, &tag,
                 reinterpret_cast<const unsigned char *>(chunk.constData()), size_t(chunk.size()),
                 reinterpret_cast<const unsigned char *>(front.constData()), size_t(front.size()))
        == 0;
    if (!m_good)
        return broken;
    m_atEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return piece;
}

Result<> Reader::more()
{
    const auto piece = m_inflater->next();
    if (!piece)
        return piece.failure();
    if (piece->isEmpty()) {
        if (m_atEnd && m_inflater->isAtEnd())
            return {}; // the last chunk held the end of the text and none of it
        const auto chunk = opened();
        if (!chunk)
            return chunk.failure();
        m_inflater->add(*chunk);
        return {};
    }
    m_inflated += piece->size();
    if (m_inflated > limits::inflatedBytes)
        return Failure{Failure::Kind::TooLarge, u"inflated"_s};
    m_text.remove(0, std::exchange(m_taken, 0));
    m_searched = qMin(m_searched, m_text.size());
    m_text += *piece;
    return {};
}

Result<std::optional<Part>> Reader::next()
{
    for (;;) {
        const qsizetype end = m_text.indexOf('\n', qMax(m_taken, m_searched));
        if (end > m_taken) {
            const Part part{Part::Kind(m_text.at(m_taken)), m_text.mid(m_taken + 1, end - m_taken - 1)};
            m_taken = end + 1;
            m_searched = m_taken;
            return std::optional(part);
        }
        if (end >= 0)
            return broken;
        if (m_text.size() - m_taken > wire::limits::bodyBytes)
            return Failure{Failure::Kind::TooLarge, u"a part"_s};
        m_searched = m_text.size() - m_taken;
        if (m_atEnd && m_inflater->isAtEnd()) {
            if (m_taken != m_text.size() || !m_file.atEnd())
                return broken;
            return std::optional<Part>();
        }
        if (const auto read = more(); !read)
            return read.failure();
    }
}

Result<> isWhole(QIODevice &file, const QByteArray &seal, const std::function<Result<>(const Part &)> &check)
{
    const auto front = file.seek(0) ? frontOf(file) : Result<Front>(broken);
    if (!front)
        return front.failure();
    Reader reader(file, *front, seal);
    for (;;) {
        const auto part = reader.next();
        if (!part)
            return part.failure();
        if (!*part)
            break;
        if (const auto good = check(**part); !good)
            return good;
    }
    return file.seek(0) ? Result<>() : broken;
}

} // namespace sk::courier
