// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheet_format.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Signature {
    QByteArrayView bytes;
    const char *name;
};

const std::array<Signature, 10> foreign{{
    {"%PDF", "PDF"},
    {"\x89PNG", "PNG"},
    {"\xff\xd8\xff", "JPEG"},
    {"GIF8", "GIF"},
    {"Rar!", "RAR"},
    {"7z\xbc\xaf", "7z"},
    {"\x1f\x8b", "gzip"},
    {"{\\rtf", "RTF"},
    {"SQLite format 3", "SQLite"},
    {"\x7f"
     "ELF",
     "ELF"},
}};

bool isControl(QChar c)
{
    return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f';
}

} // namespace

FormatGuess guessFormat(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return {SheetFormat::Zip, {}};
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return {SheetFormat::Ole, {}};
    for (const Signature &signature : foreign)
        if (head.startsWith(signature.bytes))
            return {SheetFormat::Other, QString::fromLatin1(signature.name)};
    return {SheetFormat::Text, {}};
}

TextFormat guessTextFormat(QStringView text)
{
    const QStringView beginning = text.first(std::min<qsizetype>(text.size(), 4096));
    if (std::any_of(beginning.begin(), beginning.end(), isControl))
        return TextFormat::Binary;
    const QString head = beginning.trimmed().toString().toLower();
    if (head.startsWith("mime-version:"_L1))
        return TextFormat::WebArchive;
    if (!head.startsWith(u'<'))
        return TextFormat::Separated;
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet"_L1) && head.contains("<workbook"_L1))
        return TextFormat::XmlSpreadsheet2003;
    for (const auto &tag : {"<html"_L1, "<!doctype html"_L1, "<table"_L1, "<body"_L1, "<head"_L1, "<meta"_L1,
                            "<style"_L1, "<div"_L1, "<center"_L1})
        if (head.contains(tag))
            return TextFormat::Html;
    return head.startsWith("<?xml"_L1) ? TextFormat::OtherXml : TextFormat::Separated;
}

} // namespace sk
