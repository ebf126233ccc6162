// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier/courier_writer.h"

#include <QIODevice>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace sk::courier {

struct Writer::Stream {
    crypto_secretstream_xchacha20poly1305_state state;
};

Writer::Writer(QIODevice &file, const Header &header, const QByteArray &seal)
    : m_file(file)
    , m_stream(std::make_unique<Stream>())
    , m_compressor(wire::Compressor::make(wire::Encoding::Zstd))
    , m_front(front(header))
{
    QByteArray begin(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    const bool sealed = seal.size() == qsizetype(crypto_secretstream_xchacha20poly1305_KEYBYTES)
        && crypto_secretstream_xchacha20poly1305_init_push(
               &m_stream->state, reinterpret_cast<unsigned char *>(begin.data()),
               reinterpret_cast<const unsigned char *>(seal.constData()))
            == 0;
    const QByteArray all = m_front + begin;
    m_good = sealed && m_file.write(all) == all.size();
}

Writer::~Writer() = default;

Result<> Writer::add(Part::Kind kind, QByteArrayView text)
{
    m_waiting += m_compressor->add(char(kind) + text.toByteArray() + '\n', false);
    return put(false);
}

Result<> Writer::finish()
{
    m_waiting += m_compressor->add({}, true);
    return put(true);
}

Result<> Writer::put(bool last)
{
    qsizetype taken = 0;
    while (m_waiting.size() - taken > limits::chunkBytes) {
        if (const auto put = seal(QByteArrayView(m_waiting).sliced(taken, limits::chunkBytes), false); !put)
            return put;
        taken += limits::chunkBytes;
    }
    m_waiting.remove(0, taken);
    return last ? seal(m_waiting, true) : Result<>();
}

Result<> Writer::seal(QByteArrayView piece, bool last)
{
    QByteArray chunk(qsizetype(sizeof(quint32)) + piece.size()
                         + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES),
                     '\0');
    qToBigEndian(quint32(chunk.size() - qsizetype(sizeof(quint32))), chunk.data());
    const QByteArray beside = std::exchange(m_front, {});
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    m_good = m_good
        && crypto_secretstream_xchacha20poly1305_push(
               &m_stream->state, reinterpret_cast<unsigned char *>(chunk.data()) + sizeof(quint32), nullptr,
               reinterpret_cast<const unsigned char *>(piece.data()), size_t(piece.size()),
               reinterpret_cast<const unsigned char *>(beside.constData()), size_t(beside.size()), tag)
            == 0
        && m_file.write(chunk) == chunk.size();
    if (!m_good)
        return Failure{Failure::Kind::ReadOnly, m_file.errorString()};
    return {};
}

} // namespace sk::courier
