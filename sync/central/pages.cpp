// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/pages.h"

#include "sync/central/masking.h"
#include "sync/protocol/json_row.h"
#include "sync/protocol/json_text.h"
#include "sync/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

//! Puts rows of several kinds and lists of columns into one page.
class PageMaker {
public:
    PageMaker(Sql &sql, ColumnLists &lists, const Caller &caller, qsizetype limit)
        : m_sql(sql), m_lists(lists), m_caller(caller), m_limit(limit)
    {
    }

    //! Takes rows of one scope with versions after `from` up to `to`; answers up to where it came.
    qint64 take(const QString &centre, qint64 from, qint64 to);
    //! Records that left the caller's depot in the same span.
    void takeDepartures(qint64 from, qint64 to);
    bool isFull() const { return m_rows >= m_limit || m_writer.byteCount() >= wire::limits::pageRowBytes; }
    bool isEmpty() const { return m_rows == 0 && m_forgotten.isEmpty(); }
    QByteArray finished(const Cursor &next, bool more, const QDateTime &now) const
    {
        return m_writer.finished({m_forgotten, next.text(), more, now});
    }

private:
    struct Block {
        size_t place;
        std::optional<QList<qsizetype>> open; //!< nothing: all columns
    };
    void add(const Rows &row);
    const Block &block(const QString &kind, qint64 columnList);

    Sql &m_sql;
    ColumnLists &m_lists;
    const Caller &m_caller;
    qsizetype m_limit;
    qsizetype m_rows = 0; //!< looked at, whether the caller may receive them or not
    wire::PageWriter m_writer;
    std::map<std::pair<QString, qint64>, Block> m_blocks;
    QList<wire::Forgotten> m_forgotten;
};

qint64 PageMaker::take(const QString &centre, qint64 from, qint64 to)
{
    const QString columns = u"SELECT id, version, deleted, kind, column_list, fields FROM record "
                            "WHERE centre = ? AND version > ? AND version <= ? "_s;
    const QVariantList span{centre, from, to};
    auto rows = m_caller.seesWholeCentre()
        ? m_sql.run(columns + u"ORDER BY version LIMIT ?"_s, span + QVariantList{m_limit - m_rows})
        : m_sql.run(columns + u"AND (depot = '' OR depot = ?) ORDER BY version LIMIT ?"_s,
                    span + QVariantList{m_caller.depot, m_limit - m_rows});
    qint64 last = from;
    while (rows.next()) {
        add(rows);
        last = rows.number(1);
        if (isFull())
            return last;
    }
    return to;
}

void PageMaker::add(const Rows &row)
{
    ++m_rows;
    const QString kind = row.text(3);
    if (!mayReceive(m_caller, kindNamed(kind)))
        return;
    const Block &block = this->block(kind, row.number(4));
    const QByteArray fields = row.utf8(5);
    if (!block.open) {
        m_writer.addRow(block.place, row.utf8(0), row.number(1), row.flag(2), fields);
        return;
    }
    const auto values = wire::rowFromJson(fields);
    if (!values)
        throw SqlError(Failure::Kind::Corrupt, u"a record whose fields cannot be read"_s);
    m_writer.addRow(block.place, row.utf8(0), row.number(1), row.flag(2),
                    wire::jsonArray(picked(*values, *block.open)));
}

const PageMaker::Block &PageMaker::block(const QString &kind, qint64 columnList)
{
    const auto key = std::pair(kind, columnList);
    const auto known = m_blocks.find(key);
    if (known != m_blocks.end())
        return known->second;
    QStringList columns = m_lists.names(columnList);
    std::optional<QList<qsizetype>> open;
    if (m_caller.isPartner()) {
        open = openPlaces(m_caller, kindNamed(kind), columns);
        columns = picked(columns, *open);
    }
    return m_blocks.emplace(key, Block{m_writer.addBlock(kind, columns), open}).first->second;
}

void PageMaker::takeDepartures(qint64 from, qint64 to)
{
    if (m_caller.seesWholeCentre() || from == 0)
        return;
    auto rows = m_sql.run(u"SELECT kind, id FROM departure WHERE centre = ? AND depot = ? AND version > ? "
                          "AND version <= ? ORDER BY version"_s,
                          {m_caller.centre, m_caller.depot, from, to});
    while (rows.next())
        m_forgotten.append({rows.text(0), QUuid::fromString(rows.text(1))});
}

} // namespace

Cursor Pages::newest(const Caller &caller)
{
    Cursor cursor;
    auto rows = m_sql.run(u"SELECT id, version FROM centre WHERE id = ? OR id = ?"_s,
                          {caller.centre, headOffice()});
    while (rows.next()) {
        if (rows.text(0) == caller.centre)
            cursor.centre = rows.number(1);
        else
            cursor.headOffice = rows.number(1);
    }
    return cursor;
}

Result<WrittenPage> Pages::after(const Caller &caller, const Cursor &cursor, qsizetype limit)
{
    return m_sql.read([&]() -> Result<WrittenPage> {
        const Cursor newest = this->newest(caller);
        if (cursor.centre > newest.centre || cursor.headOffice > newest.headOffice)
            return Failure{Failure::Kind::Conflict, u"the cursor is ahead of the centre"_s};
        PageMaker page(m_sql, m_lists, caller, limit);
        Cursor next = cursor;
        if (caller.seesHeadOffice())
            next.headOffice = page.take(headOffice(), cursor.headOffice, newest.headOffice);
        if (!page.isFull()) {
            next.centre = page.take(caller.centre, cursor.centre, newest.centre);
            page.takeDepartures(cursor.centre, next.centre);
        }
        const bool more = next != newest;
        return WrittenPage{page.finished(next, more, m_now()), next, more, page.isEmpty()};
    });
}

Result<wire::Digest> Pages::digest(const Caller &caller)
{
    return m_sql.read([&]() -> Result<wire::Digest> {
        std::map<QString, wire::KindDigest> kinds;
        const QVariantList scope{caller.centre, caller.seesHeadOffice() ? headOffice() : caller.centre};
        const QString sums
            = u"SELECT kind, row_count, high, low FROM digest WHERE (centre = ? OR centre = ?)"_s;
        auto rows = caller.seesWholeCentre()
            ? m_sql.run(sums, scope)
            : m_sql.run(sums + u" AND (depot = '' OR depot = ?)"_s, scope + QVariantList{caller.depot});
        while (rows.next()) {
            const QString kind = rows.text(0);
            if (!mayReceive(caller, kindNamed(kind)))
                continue;
            wire::KindDigest &digest = kinds.try_emplace(kind, wire::KindDigest{kind, 0, {}}).first->second;
            digest.count += rows.number(1);
            digest.sum += {quint64(rows.number(2)), quint64(rows.number(3))};
        }
        wire::Digest digest{newest(caller).text(), {}};
        for (const auto &[kind, entry] : kinds)
            if (entry.count > 0)
                digest.kinds.append(entry);
        return digest;
    });
}

} // namespace sk::central
