// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier/courier_reader.h"
#include "sync/courier/courier_writer.h"

#include <QBuffer>
#include <QtEndian>

#include <cstdlib>
#include <sodium.h>

using namespace sk;
using namespace sk::courier;

namespace {

const QByteArray seal(qsizetype(crypto_secretstream_xchacha20poly1305_KEYBYTES), 'k');
const Header header{Way::ToDesk,
                    QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                    {},
                    7,
                    QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC)};

//! Every part to the end; nothing when the file is no good.
std::optional<QList<Part>> partsOf(QByteArray file)
{
    QBuffer from(&file);
    from.open(QIODevice::ReadOnly);
    QList<Part> parts;
    const auto whole = isWhole(from, seal, [&parts](const Part &part) -> Result<> {
        parts.append(part);
        return {};
    });
    return whole ? std::optional(parts) : std::nullopt;
}

//! What somebody with the key could have sealed instead of compressed text.
QByteArray sealed(const QByteArray &piece)
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray begin(qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES), '\0');
    QByteArray chunk(piece.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
    QByteArray length(sizeof(quint32), '\0');
    qToBigEndian(quint32(chunk.size()), length.data());
    const QByteArray beside = front(header);
    const auto bytes = [](auto &array) { return reinterpret_cast<unsigned char *>(array.data()); };
    const auto read
        = [](const auto &array) { return reinterpret_cast<const unsigned char *>(array.constData()); };
    if (crypto_secretstream_xchacha20poly1305_init_push(&state, bytes(begin), read(seal)) != 0
        || crypto_secretstream_xchacha20poly1305_push(
               &state, bytes(chunk), nullptr, read(piece), size_t(piece.size()), read(beside),
               size_t(beside.size()), crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            != 0)
        std::abort();
    return beside + begin + length + chunk;
}

//! Each line a part: what is written comes back.
void comesBack(const QByteArray &text)
{
    QByteArray file;
    QBuffer to(&file);
    to.open(QIODevice::WriteOnly);
    Writer writer(to, header, seal);
    QList<QByteArray> lines = text.split('\n');
    lines.removeAll(QByteArray());
    for (const QByteArray &line : lines)
        if (!writer.add(Part::Kind(line.front()), QByteArrayView(line).sliced(1)))
            std::abort();
    if (!writer.finish())
        std::abort();
    const auto parts = partsOf(file);
    if (!parts || parts->size() != lines.size())
        std::abort();
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (char(parts->at(i).kind) + parts->at(i).text != lines.at(i))
            std::abort();
}

} // namespace

//! The first byte says what the rest is: a file, what is under a good seal, or parts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0]) {
    case 'f':
        partsOf(rest);
        break;
    case 's':
        partsOf(sealed(rest));
        break;
    default:
        comesBack(rest);
        break;
    }
    return 0;
}
