// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/compression.h"

#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

constexpr int gzipWindow = 15 + 16; // 16 makes zlib write and expect gzip's header
constexpr int zstdLevel = 3;
constexpr int gzipLevel = 1;
constexpr qsizetype step = 128 * 1024;

class Unchanged : public Compressor {
public:
    QByteArray add(QByteArrayView piece, bool) override { return piece.toByteArray(); }
};

class Zstd : public Compressor {
public:
    Zstd() { ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, zstdLevel); }

    QByteArray add(QByteArrayView piece, bool last) override
    {
        QByteArray out;
        ZSTD_inBuffer in{piece.data(), size_t(piece.size()), 0};
        size_t left = 1;
        while (left != 0) {
            const qsizetype before = out.size();
            out.resize(before + qMax<qsizetype>(step, qsizetype(ZSTD_compressBound(in.size - in.pos))));
            ZSTD_outBuffer to{out.data() + before, size_t(out.size() - before), 0};
            left = ZSTD_compressStream2(m_context.get(), &to, &in, last ? ZSTD_e_end : ZSTD_e_flush);
            Q_ASSERT(!ZSTD_isError(left));
            out.resize(before + qsizetype(to.pos));
        }
        return out;
    }

private:
    struct Free {
        void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    };
    std::unique_ptr<ZSTD_CCtx, Free> m_context{ZSTD_createCCtx()};
};

class Gzip : public Compressor {
public:
    Gzip() { deflateInit2(&m_stream, gzipLevel, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY); }
    ~Gzip() override { deflateEnd(&m_stream); }
    Gzip(const Gzip &) = delete;
    Gzip &operator=(const Gzip &) = delete;

    QByteArray add(QByteArrayView piece, bool last) override
    {
        QByteArray out;
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
        m_stream.avail_in = uInt(piece.size());
        do {
            const qsizetype before = out.size();
            out.resize(before + step);
            m_stream.next_out = reinterpret_cast<Bytef *>(out.data() + before);
            m_stream.avail_out = uInt(step);
            deflate(&m_stream, last ? Z_FINISH : Z_SYNC_FLUSH);
            out.resize(before + step - qsizetype(m_stream.avail_out));
        } while (m_stream.avail_out == 0);
        return out;
    }

private:
    z_stream m_stream{};
};

const Failure tooLarge{Failure::Kind::TooLarge, u"the inflated body"_s};
const Failure notCompressed{Failure::Kind::Corrupt, u"the body is not compressed as it says"_s};

class Uncompressed : public Inflater {
public:
    Result<QByteArray> next() override { return std::exchange(m_waiting, {}); }
    bool isAtEnd() const override { return m_waiting.isEmpty(); }
};

class ZstdInflater : public Inflater {
public:
    ZstdInflater()
    {
        // RFC 8878: 8 MiB is what everybody must take.
        ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, 23);
    }

    Result<QByteArray> next() override
    {
        if (m_left == 0) // else zstd would begin another body
            return m_waiting.isEmpty() ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(notCompressed);
        ZSTD_inBuffer in{m_waiting.constData(), size_t(m_waiting.size()), 0};
        QByteArray out(step, Qt::Uninitialized);
        ZSTD_outBuffer to{out.data(), size_t(step), 0};
        do {
            m_left = ZSTD_decompressStream(m_context.get(), &to, &in);
            if (ZSTD_isError(m_left))
                return notCompressed;
        } while (to.pos == 0 && in.pos < in.size && m_left != 0);
        m_waiting.remove(0, qsizetype(in.pos));
        out.resize(qsizetype(to.pos));
        return out;
    }
    bool isAtEnd() const override { return m_left == 0 && m_waiting.isEmpty(); }

private:
    struct Free {
        void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
    };
    std::unique_ptr<ZSTD_DCtx, Free> m_context{ZSTD_createDCtx()};
    size_t m_left = 1;
};

class GzipInflater : public Inflater {
public:
    GzipInflater() { inflateInit2(&m_stream, gzipWindow); }
    ~GzipInflater() override { inflateEnd(&m_stream); }
    GzipInflater(const GzipInflater &) = delete;
    GzipInflater &operator=(const GzipInflater &) = delete;

    Result<QByteArray> next() override
    {
        if (m_ended)
            return m_waiting.isEmpty() ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(notCompressed);
        m_stream.next_in = reinterpret_cast<Bytef *>(m_waiting.data());
        m_stream.avail_in = uInt(m_waiting.size());
        QByteArray out(step, Qt::Uninitialized);
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = uInt(step);
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        m_ended = state == Z_STREAM_END;
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return notCompressed;
        m_waiting = m_waiting.last(qsizetype(m_stream.avail_in));
        out.resize(step - qsizetype(m_stream.avail_out));
        return out;
    }
    bool isAtEnd() const override { return m_ended && m_waiting.isEmpty(); }

private:
    z_stream m_stream{};
    bool m_ended = false;
};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

//! True when one of the header's parts is this name and its weight is not zero.
bool allows(std::string_view acceptEncoding, std::string_view name)
{
    while (!acceptEncoding.empty()) {
        const size_t end = std::min(acceptEncoding.find(','), acceptEncoding.size());
        const std::string_view part = acceptEncoding.substr(0, end);
        acceptEncoding.remove_prefix(std::min(end + 1, acceptEncoding.size()));
        const size_t weight = part.find(';');
        if (trimmed(part.substr(0, weight)) != name)
            continue;
        const std::string_view q
            = weight == std::string_view::npos ? "q=1" : trimmed(part.substr(weight + 1));
        return q.find_first_of("123456789") != std::string_view::npos;
    }
    return false;
}

} // namespace

std::string_view nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Identity:
        return {};
    case Encoding::Gzip:
        return "gzip";
    case Encoding::Zstd:
        return "zstd";
    }
    return {};
}

Encoding bestOf(std::string_view acceptEncoding)
{
    if (allows(acceptEncoding, "zstd"))
        return Encoding::Zstd;
    return allows(acceptEncoding, "gzip") ? Encoding::Gzip : Encoding::Identity;
}

std::optional<Encoding> encodingNamed(std::string_view contentEncoding)
{
    const std::string_view name = trimmed(contentEncoding);
    if (name.empty() || name == "identity")
        return Encoding::Identity;
    if (name == "gzip")
        return Encoding::Gzip;
    return name == "zstd" ? std::optional(Encoding::Zstd) : std::nullopt;
}

std::unique_ptr<Compressor> Compressor::make(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Identity:
        break;
    case Encoding::Gzip:
        return std::make_unique<Gzip>();
    case Encoding::Zstd:
        return std::make_unique<Zstd>();
    }
    return std::make_unique<Unchanged>();
}

std::unique_ptr<Inflater> Inflater::make(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Identity:
        break;
    case Encoding::Gzip:
        return std::make_unique<GzipInflater>();
    case Encoding::Zstd:
        return std::make_unique<ZstdInflater>();
    }
    return std::make_unique<Uncompressed>();
}

Result<QByteArray> inflated(QByteArrayView body, Encoding encoding, qsizetype atMost)
{
    const auto inflater = Inflater::make(encoding);
    inflater->add(body);
    QByteArray whole;
    for (;;) {
        const auto piece = inflater->next();
        if (!piece)
            return piece;
        if (whole.size() + piece->size() > atMost)
            return tooLarge;
        if (piece->isEmpty())
            break;
        whole.append(*piece);
    }
    return inflater->isAtEnd() ? Result<QByteArray>(whole) : Result<QByteArray>(notCompressed);
}

} // namespace sk::wire
