// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sk::wire {

namespace {

bool needsEscape(char c)
{
    return uchar(c) < 0x20 || c == '"' || c == '\\';
}

//! Bytes as they stand, as most numbers and names of a record are.
bool isPlain(QStringView text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return c.unicode() < 0x80 && !needsEscape(char(c.unicode())); });
}

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '\n':
        out.append("\\n");
        return;
    case '\t':
        out.append("\\t");
        return;
    case '"':
    case '\\':
        out.append('\\').append(c);
        return;
    default: {
        static constexpr char digits[] = "0123456789abcdef";
        out.append("\\u00").append(digits[uchar(c) >> 4]).append(digits[c & 0xf]);
    }
    }
}

} // namespace

void appendJson(QByteArray &out, std::string_view utf8)
{
    out.append('"');
    size_t written = 0;
    for (size_t i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8[i]))
            continue;
        out.append(utf8.data() + written, qsizetype(i - written));
        appendEscaped(out, utf8[i]);
        written = i + 1;
    }
    out.append(utf8.data() + written, qsizetype(utf8.size() - written));
    out.append('"');
}

void appendJson(QByteArray &out, QStringView text)
{
    if (isPlain(text)) {
        const qsizetype before = out.size();
        out.resize(before + text.size() + 2);
        char *to = out.data() + before;
        *to++ = '"';
        for (const QChar c : text)
            *to++ = char(c.unicode());
        *to = '"';
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    appendJson(out, std::string_view(utf8.constData(), size_t(utf8.size())));
}

void appendJson(QByteArray &out, qint64 number)
{
    std::array<char, 24> digits; // enough for 64 bits
    const auto [end, error] = std::to_chars(digits.begin(), digits.end(), number);
    Q_ASSERT(error == std::errc());
    out.append(digits.data(), end - digits.data());
}

void appendJson(QByteArray &out, bool flag)
{
    out.append(flag ? "true" : "false");
}

void appendJson(QByteArray &out, const Value &value)
{
    struct Visitor {
        QByteArray &out;
        void operator()(std::monostate) const { out.append("null"); }
        void operator()(bool flag) const { appendJson(out, flag); }
        void operator()(qint64 number) const { appendJson(out, number); }
        void operator()(const QString &text) const { appendJson(out, QStringView(text)); }
    };
    std::visit(Visitor{out}, value);
}

void appendJson(QByteArray &out, const QStringList &texts)
{
    out.append('[');
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendJson(out, QStringView(texts.at(i)));
    }
    out.append(']');
}

QByteArray jsonArray(const Row &values)
{
    QByteArray out("[");
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendJson(out, values.at(i));
    }
    return out.append(']');
}

} // namespace sk::wire
