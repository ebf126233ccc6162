// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/hash.h"

#include <QFile>

#include <openssl/evp.h>

namespace sk::central {

namespace {

constexpr qint64 readAtOnce = 256 * 1024;

} // namespace

struct Hash::Context {
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    Context() = default;
    ~Context() { EVP_MD_CTX_free(context); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
};

Hash::Hash(Algorithm algorithm) : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->context, algorithm == Algorithm::Sha1 ? EVP_sha1() : EVP_sha256(), nullptr);
}

Hash::~Hash() = default;

void Hash::add(std::span<const char> bytes)
{
    EVP_DigestUpdate(m_context->context, bytes.data(), bytes.size());
}

QByteArray Hash::result()
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned length = 0;
    EVP_DigestFinal_ex(m_context->context, reinterpret_cast<unsigned char *>(digest.data()), &length);
    digest.truncate(qsizetype(length));
    return digest;
}

Result<QByteArray> sha256Of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Failure{Failure::Kind::Missing, file.errorString()};
    Hash hash(Hash::Algorithm::Sha256);
    QByteArray piece(readAtOnce, Qt::Uninitialized);
    for (;;) {
        const qint64 length = file.read(piece.data(), piece.size());
        if (length < 0)
            return Failure{Failure::Kind::Storage, file.errorString()};
        if (length == 0)
            return hash.result().toHex();
        hash.add({piece.constData(), size_t(length)});
    }
}

} // namespace sk::central
