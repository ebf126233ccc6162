// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/html_reader.h"

#include <algorithm>
#include <libxml/HTMLparser.h>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int mostSpan = 1000;
constexpr qsizetype chunkBytes = 64 << 10;

QByteArrayView view(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

//! Hears libxml2's repaired view of a page and collects the outermost tables.
class TableListener {
public:
    explicit TableListener(WorkbookBuilder &builder) : m_builder(builder) { }

    void onStart(std::string_view name, const xmlChar **attributes)
    {
        if (name == "table") {
            if (m_depth++ == 0)
                beginTable();
        } else if (m_depth == 1 && name == "tr") {
            endCell();
            m_column = 0;
            ++m_row;
        } else if (m_depth == 1 && (name == "td" || name == "th")) {
            endCell();
            beginCell(attributes);
        } else if (name == "br" && m_inCell) {
            m_text += '\n';
        } else if (name == "script" || name == "style") {
            ++m_silent;
        }
    }
    void onEnd(std::string_view name)
    {
        if (name == "table" && m_depth > 0 && --m_depth == 0)
            endTable();
        else if (m_depth == 1 && (name == "td" || name == "th" || name == "tr"))
            endCell();
        else if ((name == "script" || name == "style") && m_silent > 0)
            --m_silent;
    }
    void onText(std::string_view text)
    {
        if (!m_inCell || m_silent > 0 || !m_builder.takesMore(m_text.size() + text.size()))
            return;
        // In a page any white space is one space; only <br> breaks a line.
        for (const char c : text) {
            const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!isSpace)
                m_text += c;
            else if (!m_text.empty() && m_text.back() != ' ')
                m_text += ' ';
        }
    }

    //! A page that was cut off leaves its last table open.
    void finish()
    {
        if (m_depth > 0)
            endTable();
        m_depth = 0;
    }
    int tables() const { return m_tables; }

private:
    void beginTable()
    {
        m_builder.beginSheet(QString::number(++m_tables), false);
        m_row = -1;
        m_spans.clear();
    }
    void endTable()
    {
        endCell();
        m_builder.endSheet();
    }
    static int span(const xmlChar **attributes, std::string_view name)
    {
        for (; attributes && attributes[0]; attributes += 2)
            if (reinterpret_cast<const char *>(attributes[0]) == name && attributes[1])
                return std::clamp(std::atoi(reinterpret_cast<const char *>(attributes[1])), 1, mostSpan);
        return 1;
    }
    void beginCell(const xmlChar **attributes)
    {
        m_inCell = true;
        m_text.clear();
        m_columnSpan = span(attributes, "colspan");
        m_rowSpan = span(attributes, "rowspan");
        m_row = std::max(m_row, 0);
        // A cell that spans rows from above keeps its column.
        m_spans.resize(std::max(m_spans.size(), size_t(m_column) + 1), -1);
        while (size_t(m_column) < m_spans.size() && m_spans[size_t(m_column)] >= m_row)
            ++m_column;
    }
    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        // U+00A0 is how pages keep empty cells from collapsing.
        QString text = QString::fromUtf8(view(m_text));
        text.replace(QChar::Nbsp, u' ');
        m_builder.put(m_row, m_column, CellKind::Text, m_builder.keep(QStringView(text.trimmed())));
        m_builder.merge({m_row, m_row + m_rowSpan - 1, m_column});
        const int end = std::min(m_column + m_columnSpan, 16'384);
        m_spans.resize(std::max(m_spans.size(), size_t(end)), -1);
        for (; m_column < end; ++m_column)
            m_spans[size_t(m_column)] = m_row + m_rowSpan - 1;
    }

    WorkbookBuilder &m_builder;
    std::vector<int> m_spans; // by column: the last row that a cell from above covers
    std::string m_text;
    int m_tables = 0;
    int m_depth = 0;
    int m_silent = 0;
    int m_row = -1;
    int m_column = 0;
    int m_columnSpan = 1;
    int m_rowSpan = 1;
    bool m_inCell = false;
};

htmlSAXHandler handlers()
{
    htmlSAXHandler sax{};
    sax.startElement = [](void *self, const xmlChar *name, const xmlChar **attributes) {
        static_cast<TableListener *>(self)->onStart(reinterpret_cast<const char *>(name), attributes);
    };
    sax.endElement = [](void *self, const xmlChar *name) {
        static_cast<TableListener *>(self)->onEnd(reinterpret_cast<const char *>(name));
    };
    sax.characters = [](void *self, const xmlChar *text, int length) {
        static_cast<TableListener *>(self)->onText({reinterpret_cast<const char *>(text), size_t(length)});
    };
    sax.cdataBlock = sax.characters;
    return sax;
}

struct ContextCloser {
    void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
};

} // namespace

Trouble readHtmlTables(const QString &page, const Watch &watch, WorkbookBuilder &builder)
{
    const QByteArray utf8 = page.toUtf8();
    TableListener listener(builder);
    htmlSAXHandler sax = handlers();
    const std::unique_ptr<htmlParserCtxt, ContextCloser> context(
        htmlCreatePushParserCtxt(&sax, &listener, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!context)
        return Refusal{SheetProblem::Damaged, {}};
    // The page is decoded already; a charset it names in a <meta> no longer holds.
    htmlCtxtUseOptions(context.get(),
                       HTML_PARSE_IGNORE_ENC | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                           | HTML_PARSE_RECOVER);
    for (qsizetype at = 0; at < utf8.size() && !builder.trouble(); at += chunkBytes) {
        if (watch.stop.stop_requested())
            return Refusal{SheetProblem::Cancelled, {}};
        const qsizetype size = std::min(chunkBytes, utf8.size() - at);
        htmlParseChunk(context.get(), utf8.constData() + at, int(size), at + size == utf8.size());
        if (watch.progress)
            watch.progress(int((at + size) * 99 / utf8.size()));
    }
    listener.finish();
    if (builder.trouble())
        return builder.trouble();
    if (listener.tables() == 0)
        return Refusal{SheetProblem::HtmlWithoutTable, {}};
    return {};
}

} // namespace sk
