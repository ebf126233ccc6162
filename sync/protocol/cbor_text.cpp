// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/cbor_text.h"

#include <QtEndian>

namespace sk::wire::cbor {

namespace {

enum Major : uchar { Positive, Negative, Bytes, Text, Array, Map, Tag, Simple };

void appendHead(QByteArray &out, Major major, quint64 count)
{
    const auto first = [&](uchar more) { out.append(char(major << 5 | more)); };
    const auto rest = [&](auto number) {
        const auto bigEndian = qToBigEndian(number);
        out.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    };
    if (count < 24) {
        first(uchar(count));
    } else if (count <= 0xff) {
        first(24);
        rest(quint8(count));
    } else if (count <= 0xffff) {
        first(25);
        rest(quint16(count));
    } else if (count <= 0xffffffff) {
        first(26);
        rest(quint32(count));
    } else {
        first(27);
        rest(count);
    }
}

} // namespace

void appendNumber(QByteArray &out, qint64 number)
{
    if (number >= 0)
        appendHead(out, Positive, quint64(number));
    else
        appendHead(out, Negative, quint64(-(number + 1)));
}

void appendText(QByteArray &out, std::string_view utf8)
{
    appendHead(out, Text, utf8.size());
    out.append(utf8.data(), qsizetype(utf8.size()));
}

void appendString(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendText(out, std::string_view(utf8.constData(), size_t(utf8.size())));
}

void appendBytes(QByteArray &out, QByteArrayView bytes)
{
    appendHead(out, Bytes, quint64(bytes.size()));
    out.append(bytes);
}

void appendBool(QByteArray &out, bool flag)
{
    out.append(flag ? '\xf5' : '\xf4');
}

void appendArray(QByteArray &out, qsizetype count)
{
    appendHead(out, Array, quint64(count));
}

void appendMap(QByteArray &out, qsizetype count)
{
    appendHead(out, Map, quint64(count));
}

void appendOpenArray(QByteArray &out)
{
    out.append('\x9f');
}

void appendBreak(QByteArray &out)
{
    out.append('\xff');
}

void appendTag(QByteArray &out, quint64 tag)
{
    appendHead(out, Tag, tag);
}

void append(QByteArray &out, const Cell &cell)
{
    struct Visitor {
        QByteArray &out;
        void operator()(std::monostate) const { out.append('\xf6'); }
        void operator()(bool flag) const { appendBool(out, flag); }
        void operator()(qint64 number) const { appendNumber(out, number); }
        void operator()(std::string_view text) const { appendText(out, text); }
    };
    std::visit(Visitor{out}, cell);
}

} // namespace sk::wire::cbor
