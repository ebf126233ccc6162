// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/text_decoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <unicode/ucnv.h>

namespace sk {

namespace {

struct ConverterCloser {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

std::optional<DecodedText> fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    DecodedText decoded;
    decoded.cutShort = bytes.size() % 2 != 0;
    decoded.text = decoder.decode(bytes.chopped(bytes.size() % 2));
    return decoder.hasError() ? std::nullopt : std::optional(decoded);
}

//! How many bytes at the end begin a UTF-8 character that is not whole.
qsizetype unfinishedTail(QByteArrayView bytes)
{
    const qsizetype most = std::min<qsizetype>(3, bytes.size());
    for (qsizetype i = 1; i <= most; ++i) {
        const uchar c = uchar(bytes[bytes.size() - i]);
        if (c >= 0xc0)
            return i < (c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2) ? i : 0;
        if (c < 0x80)
            return 0;
    }
    return 0;
}

std::optional<DecodedText> fromUtf8(QByteArrayView bytes)
{
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return DecodedText{QString::fromUtf8(bytes), false};
    const QByteArrayView whole = bytes.chopped(unfinishedTail(bytes));
    if (whole.size() < bytes.size() && QUtf8StringView(whole.data(), whole.size()).isValidUtf8())
        return DecodedText{QString::fromUtf8(whole), true};
    return {};
}

std::optional<DecodedText> fromGb18030(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ConverterCloser> converter(ucnv_open("GB18030", &status));
    if (U_FAILURE(status))
        return {};
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    DecodedText decoded;
    decoded.text.resize(bytes.size()); // a GB18030 character never needs more UTF-16 units than bytes
    auto *out = reinterpret_cast<UChar *>(decoded.text.data());
    UChar *const begin = out;
    const char *in = bytes.data();
    ucnv_toUnicode(converter.get(), &out, out + decoded.text.size(), &in, bytes.data() + bytes.size(),
                   nullptr, true, &status);
    decoded.text.truncate(out - begin);
    decoded.cutShort = status == U_TRUNCATED_CHAR_FOUND;
    return U_SUCCESS(status) || decoded.cutShort ? std::optional(decoded) : std::nullopt;
}

//! Text without Chinese has a zero in every other byte when it is UTF-16; nothing else has.
std::optional<QStringConverter::Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096);
    std::array<int, 2> zeros{};
    for (qsizetype i = 0; i < looked; ++i)
        zeros.at(size_t(i % 2)) += bytes[i] == '\0';
    if (zeros[1] > looked / 8 && zeros[0] == 0)
        return QStringConverter::Utf16LE;
    if (zeros[0] > looked / 8 && zeros[1] == 0)
        return QStringConverter::Utf16BE;
    return {};
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return fromUtf8(QByteArrayView(bytes).sliced(3));
    if (bytes.startsWith("\xff\xfe"))
        return fromUtf16(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return fromUtf16(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16BE);
    if (const auto encoding = utf16WithoutMark(bytes))
        return fromUtf16(bytes, *encoding);
    if (bytes.contains('\0'))
        return {};
    if (const auto decoded = fromUtf8(bytes))
        return decoded;
    return fromGb18030(bytes);
}

} // namespace sk
