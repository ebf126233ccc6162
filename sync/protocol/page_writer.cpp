// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/page_writer.h"

#include "sync/protocol/json_text.h"

namespace sk::wire {

namespace {

void appendRow(QByteArray &out, QByteArrayView id, qint64 version, bool deleted, QByteArrayView values)
{
    Q_ASSERT(values.size() >= 2 && values.front() == '[' && values.back() == ']');
    if (!out.isEmpty())
        out.append(',');
    out.append("[\"").append(id).append("\",");
    appendJson(out, version);
    out.append(deleted ? ",true" : ",false");
    if (values.size() > 2)
        out.append(',');
    out.append(values.sliced(1));
}

} // namespace

size_t PageWriter::addBlock(const QString &kind, const QStringList &columns)
{
    m_blocks.push_back({kind, columns, {}});
    return m_blocks.size() - 1;
}

void PageWriter::addRow(size_t block, QByteArrayView id, qint64 version, bool deleted, QByteArrayView values)
{
    QByteArray &rows = m_blocks.at(block).rows;
    const qsizetype before = rows.size();
    appendRow(rows, id, version, deleted, values);
    m_byteCount += rows.size() - before;
    ++m_rowCount;
}

QByteArray PageWriter::finished(const PageEnd &end) const
{
    QByteArray out;
    out.reserve(m_byteCount + 4096);
    out.append(R"({"blocks":[)");
    for (const Block &block : m_blocks) {
        if (&block != &m_blocks.front())
            out.append(',');
        out.append(R"({"kind":)");
        appendJson(out, QStringView(block.kind));
        out.append(R"(,"columns":)");
        appendJson(out, block.columns);
        out.append(R"(,"rows":[)").append(block.rows).append("]}");
    }
    out.append(R"(],"forgotten":[)");
    for (const Forgotten &forgotten : end.forgotten) {
        if (&forgotten != &end.forgotten.front())
            out.append(',');
        appendJson(out, QStringList{forgotten.kind, forgotten.id.toString(QUuid::WithoutBraces)});
    }
    out.append(R"(],"next":)");
    appendJson(out, QStringView(end.next));
    out.append(R"(,"more":)");
    appendJson(out, end.more);
    out.append(R"(,"server_time":)");
    appendJson(out, end.serverTime.toMSecsSinceEpoch());
    return out.append('}');
}

} // namespace sk::wire
