// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace sk::central {

//! The hashes tus clients may show for a piece, by OpenSSL, which has them in the processor's own
//! instructions.
class Hash {
public:
    enum class Algorithm { Sha256, Sha1 };
    explicit Hash(Algorithm algorithm);
    ~Hash();
    Hash(const Hash &) = delete;
    Hash &operator=(const Hash &) = delete;

    void add(std::span<const char> bytes);
    //! The last word: nothing may be added after it.
    QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

//! SHA-256 of a file as lower-case hexadecimal.
Result<QByteArray> sha256Of(const QString &path);

} // namespace sk::central
