// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_reader.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr std::array<char16_t, 4> separators{u',', u'\t', u';', u'|'};
constexpr int linesLooked = 20;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

//! Excel writes "sep=;" as a first line for itself.
bool isSeparatorLine(QStringView text)
{
    return text.size() >= 5 && text.startsWith(u"sep=", Qt::CaseInsensitive)
        && (text.size() == 5 || isLineEnd(text[5]));
}

//! ="0123" keeps Excel from eating the zero; only the content is meant.
QStringView unwrapped(QStringView field)
{
    if (field.size() >= 3 && field.startsWith(u"=\"") && field.endsWith(u'"'))
        return field.sliced(2).chopped(1);
    return field;
}

//! One record after the other; the fields of the current one are views or, where quotes were doubled,
//! texts of its own.
class SeparatedText {
public:
    SeparatedText(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    bool endsInQuote() const { return m_endsInQuote; }

    //! Reads one field; answers true when another one of the same record follows.
    bool readField(QString &field)
    {
        field.clear();
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            readQuoted(field);
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at])) {
            // ="a,b" : the quotes protect the separator although the field does not begin with one.
            if (m_text[m_at] == u'"' && m_at == begin + 1 && m_text[begin] == u'=')
                m_at = std::max(m_at, m_text.indexOf(u'"', m_at + 1));
            ++m_at;
        }
        field += m_text.sliced(begin, m_at - begin);
        return endField();
    }

private:
    void readQuoted(QString &field)
    {
        ++m_at;
        while (true) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0) {
                field += m_text.sliced(m_at);
                m_at = m_text.size();
                m_endsInQuote = true;
                return;
            }
            field += m_text.sliced(m_at, quote - m_at);
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                return;
            field += u'"';
            ++m_at;
        }
    }

    bool endField()
    {
        if (m_at >= m_text.size())
            return false;
        const bool more = m_text[m_at] == m_separator;
        if (!more && m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        return more;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_endsInQuote = false;
};

//! How often a separator divides each of the first lines, outside of quotes.
QList<int> divisions(QStringView text, QChar separator)
{
    QList<int> counts;
    SeparatedText reader(text, separator);
    QString field;
    while (!reader.atEnd() && counts.size() < linesLooked) {
        int fields = 0;
        while (reader.readField(field))
            ++fields;
        counts.append(fields);
    }
    return counts;
}

} // namespace

QChar separatorOf(QStringView text)
{
    if (isSeparatorLine(text))
        return text[4];
    const QStringView beginning = text.first(std::min<qsizetype>(text.size(), 64 << 10));
    QChar best = u',';
    int bestScore = 0;
    for (const char16_t separator : separators) {
        const QList<int> counts = divisions(beginning, separator);
        const int most = counts.isEmpty() ? 0 : *std::max_element(counts.begin(), counts.end());
        // Lines that are divided equally often speak for a separator more than lines that are divided.
        const int score = most == 0 ? 0 : int(counts.count(most)) * 100 + most;
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

Trouble readSeparated(const QString &text, const Watch &watch, WorkbookBuilder &builder, bool &cutShort)
{
    SeparatedText reader(text, separatorOf(text));
    QString field;
    if (isSeparatorLine(text))
        while (reader.readField(field)) { }
    builder.beginSheet({}, false);
    int percent = 0;
    for (int row = 0; !reader.atEnd() && !builder.trouble(); ++row) {
        int column = 0;
        for (bool more = true; more; ++column) {
            more = reader.readField(field);
            if (field.contains(u'\r')) // a line break in a cell is one, however the file breaks its lines
                field.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
            const QStringView content = unwrapped(field);
            if (!content.isEmpty())
                builder.put(row, column, CellKind::Text, builder.keep(content));
        }
        if (row % 1024 != 0)
            continue;
        if (watch.stop.stop_requested())
            return Refusal{SheetProblem::Cancelled, {}};
        const int now = int(reader.position() * 99 / text.size());
        if (now > percent && watch.progress)
            watch.progress(now);
        percent = now;
    }
    builder.endSheet();
    cutShort = reader.endsInQuote();
    return builder.trouble();
}

} // namespace sk
