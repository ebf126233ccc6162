// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/pages.h"

#include "sync/protocol/json_text.h"
#include "sync/protocol/page_events.h"
#include "sync/protocol/page_writer.h"

namespace sk::wire {

namespace {

constexpr BlockShape pageShape{"blocks", 2};

//! Keeps the rows that are read.
class Blocks : public RowSink {
public:
    bool onBlock(const QString &kind, const QStringList &columns) override
    {
        blocks.append({kind, columns, {}});
        return true;
    }
    bool onRow(const RowView &view) override
    {
        AgreedRow row{view.id, view.version, view.deleted, {}};
        row.values.reserve(qsizetype(view.cells.size()));
        for (const Cell &cell : view.cells)
            row.values.append(valueOf(cell));
        blocks.last().rows.append(row);
        return true;
    }

    QList<RowBlock> blocks;
};

} // namespace

QByteArray toJson(const Page &page)
{
    PageWriter writer;
    for (const RowBlock &block : page.blocks) {
        const size_t place = writer.addBlock(block.kind, block.columns);
        for (const AgreedRow &row : block.rows)
            writer.addRow(place, row.id.toByteArray(QUuid::WithoutBraces), row.version, row.deleted,
                          jsonArray(row.values));
    }
    return writer.finished({page.forgotten, page.next, page.more, page.serverTime});
}

Result<PageEnd> readPage(QByteArrayView body, RowSink &sink)
{
    PageEvents events(sink);
    if (const auto read = readJsonBlocks(body, pageShape, events); !read)
        return read.failure();
    return events.end();
}

Result<Page> pageFromJson(QByteArrayView body)
{
    Blocks sink;
    const auto end = readPage(body, sink);
    if (!end)
        return end.failure();
    return Page{sink.blocks, end->forgotten, end->next, end->more, end->serverTime};
}

} // namespace sk::wire
