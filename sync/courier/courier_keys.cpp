// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier/courier_keys.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace sk::courier {

namespace {

constexpr auto inUrls = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray blank(qsizetype size)
{
    return {size, '\0'};
}

bool isKey(const QByteArray &key)
{
    return key.size() == qsizetype(crypto_kx_PUBLICKEYBYTES);
}

} // namespace

Keys newKeys()
{
    Keys keys{blank(crypto_kx_SECRETKEYBYTES), blank(crypto_kx_PUBLICKEYBYTES)};
    if (!isReady() || crypto_kx_keypair(writable(keys.open), writable(keys.secret)) != 0)
        return {};
    return keys;
}

std::optional<Keys> keysOf(const QByteArray &secret)
{
    Keys keys{secret, blank(crypto_kx_PUBLICKEYBYTES)};
    if (!isKey(secret) || !isReady()
        || crypto_scalarmult_base(writable(keys.open), readable(keys.secret)) != 0)
        return std::nullopt;
    return keys;
}

QString textOf(const QByteArray &key)
{
    return QString::fromLatin1(key.toBase64(inUrls));
}

std::optional<QByteArray> keyFrom(const QString &text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toLatin1(), inUrls | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !isKey(decoded.decoded))
        return std::nullopt;
    return decoded.decoded;
}

QString DeskKeys::text() const
{
    return textOf(own.secret) + u'.' + textOf(centre);
}

std::optional<DeskKeys> DeskKeys::fromText(const QString &text)
{
    const auto secret = keyFrom(text.section(u'.', 0, 0));
    const auto centre = keyFrom(text.section(u'.', 1));
    const auto own = secret ? keysOf(*secret) : std::nullopt;
    if (!own || !centre)
        return std::nullopt;
    return DeskKeys{*own, *centre};
}

QString nameOfKeys(const QString &device)
{
    return device + u".courier"_s;
}

std::optional<Seals> sealsOfDesk(const DeskKeys &keys)
{
    Seals seals{blank(crypto_kx_SESSIONKEYBYTES), blank(crypto_kx_SESSIONKEYBYTES)};
    if (!isReady() || !isKey(keys.own.secret) || !isKey(keys.own.open) || !isKey(keys.centre)
        || crypto_kx_client_session_keys(writable(seals.in), writable(seals.out), readable(keys.own.open),
                                         readable(keys.own.secret), readable(keys.centre))
            != 0)
        return std::nullopt;
    return seals;
}

std::optional<Seals> sealsOfCentre(const Keys &own, const QByteArray &desk)
{
    Seals seals{blank(crypto_kx_SESSIONKEYBYTES), blank(crypto_kx_SESSIONKEYBYTES)};
    if (!isReady() || !isKey(own.secret) || !isKey(own.open) || !isKey(desk)
        || crypto_kx_server_session_keys(writable(seals.in), writable(seals.out), readable(own.open),
                                         readable(own.secret), readable(desk))
            != 0)
        return std::nullopt;
    return seals;
}

} // namespace sk::courier
