// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/page_writer.h"

#include "sync/protocol/cbor_text.h"
#include "sync/protocol/json_row.h"
#include "sync/protocol/json_text.h"

namespace sk::wire {

namespace {

void appendJsonRow(QByteArray &out, QUuid id, qint64 version, bool deleted, QByteArrayView values)
{
    Q_ASSERT(values.size() >= 2 && values.front() == '[' && values.back() == ']');
    if (!out.isEmpty())
        out.append(',');
    out.append("[\"").append(id.toByteArray(QUuid::WithoutBraces)).append("\",");
    appendJson(out, version);
    out.append(deleted ? ",true" : ",false");
    if (values.size() > 2)
        out.append(',');
    out.append(values.sliced(1));
}

void appendCborRow(QByteArray &out, QUuid id, qint64 version, bool deleted, QByteArrayView values)
{
    thread_local Cells cells;
    const auto read = readJsonRow(values, cells);
    Q_ASSERT(bool(read));
    const auto all = cells.all();
    cbor::appendArray(out, qsizetype(all.size()) + 3);
    cbor::appendBytes(out, id.toRfc4122());
    cbor::appendNumber(out, version);
    cbor::appendBool(out, deleted);
    for (const Cell &cell : all)
        cbor::append(out, cell);
}

} // namespace

size_t PageWriter::addBlock(const QString &kind, const QStringList &columns)
{
    m_blocks.push_back({kind, columns, {}});
    return m_blocks.size() - 1;
}

void PageWriter::addRow(size_t block, QUuid id, qint64 version, bool deleted, QByteArrayView values)
{
    QByteArray &rows = m_blocks.at(block).rows;
    const qsizetype before = rows.size();
    if (m_format == Format::Json)
        appendJsonRow(rows, id, version, deleted, values);
    else
        appendCborRow(rows, id, version, deleted, values);
    m_byteCount += rows.size() - before;
    ++m_rowCount;
}

QByteArray PageWriter::finished(const PageEnd &end) const
{
    return m_format == Format::Json ? finishedJson(end) : finishedCbor(end);
}

QByteArray PageWriter::finishedJson(const PageEnd &end) const
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

QByteArray PageWriter::finishedCbor(const PageEnd &end) const
{
    QByteArray out;
    out.reserve(m_byteCount + 4096);
    cbor::appendMap(out, 5);
    cbor::appendText(out, "blocks");
    cbor::appendArray(out, qsizetype(m_blocks.size()));
    for (const Block &block : m_blocks) {
        cbor::appendMap(out, 3);
        cbor::appendText(out, "kind");
        cbor::appendString(out, block.kind);
        cbor::appendText(out, "columns");
        cbor::appendArray(out, block.columns.size());
        for (const QString &column : block.columns)
            cbor::appendString(out, column);
        cbor::appendText(out, "rows");
        cbor::appendOpenArray(out);
        out.append(block.rows);
        cbor::appendBreak(out);
    }
    cbor::appendText(out, "forgotten");
    cbor::appendArray(out, end.forgotten.size());
    for (const Forgotten &forgotten : end.forgotten) {
        cbor::appendArray(out, 2);
        cbor::appendString(out, forgotten.kind);
        cbor::appendBytes(out, forgotten.id.toRfc4122());
    }
    cbor::appendText(out, "next");
    cbor::appendString(out, end.next);
    cbor::appendText(out, "more");
    cbor::appendBool(out, end.more);
    cbor::appendText(out, "server_time");
    cbor::appendNumber(out, end.serverTime.toMSecsSinceEpoch());
    return out;
}

} // namespace sk::wire
