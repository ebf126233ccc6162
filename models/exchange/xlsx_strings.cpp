// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_strings.h"

#include "models/exchange/xml_parser.h"

#include <charconv>

namespace sk {

namespace {

//! Collects <si> by <si>: plain text or runs of rich text, but not the pronunciation that East Asian
//! versions of Excel keep beside it.
class StringList : public XmlListener {
public:
    StringList(WorkbookBuilder &builder, SharedStrings &out) : m_builder(builder), m_out(out) { }

    void onStart(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            m_inPronunciation = true;
        else if (name == "t")
            m_inText = !m_inPronunciation;
    }
    void onEnd(std::string_view name) override
    {
        if (name == "t")
            m_inText = false;
        else if (name == "rPh")
            m_inPronunciation = false;
        else if (name == "si")
            keep();
    }
    void onText(std::string_view text) override
    {
        if (m_inText && m_builder.takesMore(m_text.size() + text.size()))
            m_text += text;
    }
    Trouble trouble() const override { return m_builder.trouble(); }

private:
    void keep()
    {
        undoEscapes(m_text);
        m_out.push_back(m_builder.keep(QByteArrayView(m_text.data(), qsizetype(m_text.size()))));
    }

    WorkbookBuilder &m_builder;
    SharedStrings &m_out;
    std::string m_text;
    bool m_inText = false;
    bool m_inPronunciation = false;
};

void appendUtf8(std::string &out, unsigned code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xc0 | (code >> 6));
        out += char(0x80 | (code & 0x3f));
    } else {
        out += char(0xe0 | (code >> 12));
        out += char(0x80 | ((code >> 6) & 0x3f));
        out += char(0x80 | (code & 0x3f));
    }
}

} // namespace

void undoEscapes(std::string &utf8)
{
    size_t at = utf8.find("_x");
    if (at == std::string::npos)
        return;
    std::string out;
    size_t copied = 0;
    for (; at != std::string::npos; at = utf8.find("_x", at)) {
        unsigned code = 0;
        const char *digits = utf8.data() + at + 2;
        const bool whole = at + 7 <= utf8.size() && utf8[at + 6] == '_'
            && std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4;
        if (!whole) {
            at += 2;
            continue;
        }
        out.append(utf8, copied, at - copied);
        appendUtf8(out, code);
        at += 7;
        copied = at;
    }
    out.append(utf8, copied, std::string::npos);
    utf8 = std::move(out);
}

Trouble readSharedStrings(ZipContainer &container, const QString &part, WorkbookBuilder &builder,
                          SharedStrings &out)
{
    StringList strings(builder, out);
    return parsePart(container, part, strings);
}

} // namespace sk
