// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string_view>

namespace sk::wire {

enum class Encoding { Identity, Gzip, Zstd };

//! As HTTP writes it; empty for Identity.
std::string_view nameOf(Encoding encoding);
//! The best of what an Accept-Encoding header allows: zstd, else gzip, else nothing.
Encoding bestOf(std::string_view acceptEncoding);
//! Nothing when a Content-Encoding is none of ours.
std::optional<Encoding> encodingNamed(std::string_view contentEncoding);

//! Compresses a body that is made piece by piece; each piece can be read by the other side at once.
class Compressor {
public:
    virtual ~Compressor() = default;
    virtual QByteArray add(QByteArrayView piece, bool last) = 0;

    //! zstd at level 3, gzip at level 1: what the network saves must not be spent on the processor.
    static std::unique_ptr<Compressor> make(Encoding encoding);
};

//! Inflates a body as it arrives, in small pieces, so that nothing is ever larger than the reader allows.
class Inflater {
public:
    virtual ~Inflater() = default;
    void add(QByteArrayView bytes) { m_waiting.append(bytes); }
    //! The next piece, at most 128 KiB; empty when more bytes are needed. Corrupt when they are not what they
    //! say.
    virtual Result<QByteArray> next() = 0;
    //! True when the body stands complete, as it must be after its last byte.
    virtual bool isAtEnd() const = 0;

    static std::unique_ptr<Inflater> make(Encoding encoding);

protected:
    QByteArray m_waiting;
};

//! TooLarge when it would become longer than `atMost`; Corrupt when it is not what it says.
Result<QByteArray> inflated(QByteArrayView body, Encoding encoding, qsizetype atMost);

} // namespace sk::wire
