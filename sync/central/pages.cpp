// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/pages.h"

#include "sync/central/authors.h"
#include "sync/central/digests.h"
#include "sync/central/masking.h"
#include "sync/central/references.h"
#include "sync/protocol/json_row.h"
#include "sync/protocol/json_text.h"
#include "sync/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

//! Puts rows of several kinds and lists of columns into one page.
class PageMaker {
public:
    PageMaker(Sql &sql, ColumnLists &lists, const Caller &caller, qsizetype limit, Pages::Authors authors)
        : m_sql(sql), m_lists(lists), m_caller(caller), m_limit(limit), m_authors(authors)
    {
    }

    //! Takes rows of a whole scope with versions after `from` up to `to`; answers up to where it came.
    qint64 takeAll(const QString &centre, qint64 from, qint64 to);
    //! Takes what the caller's depot is shown, and what it is shown no longer, in the same way.
    qint64 takeShown(qint64 from, qint64 to);
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
    struct Found {
        QString id;
        qint64 version; //!< of the record
        bool deleted;
        QString kind;
        qint64 columnList;
        QByteArray fields;
        std::optional<Authorship> author;
    };
    bool tellsAuthors() const { return m_authors == Pages::Authors::Told; }
    std::optional<Authorship> authorIn(const Rows &rows, int firstColumn) const;
    void add(const Found &row);
    void forget(const QString &kind, const QString &id, bool tell);
    bool isShown(const QString &kind, const QString &id);
    const Block &block(const QString &kind, qint64 columnList);

    Sql &m_sql;
    ColumnLists &m_lists;
    const Caller &m_caller;
    qsizetype m_limit;
    Pages::Authors m_authors;
    qsizetype m_rows = 0; //!< looked at, whether the caller may receive them or not
    wire::PageWriter m_writer;
    std::map<std::pair<QString, qint64>, Block> m_blocks;
    QList<wire::Forgotten> m_forgotten;
};

qint64 PageMaker::takeAll(const QString &centre, qint64 from, qint64 to)
{
    const QString author = tellsAuthors() ? AuthorSql::columns() : QString();
    const QString joined = tellsAuthors() ? AuthorSql::joins() : QString();
    auto rows = m_sql.run(u"SELECT r.id, r.version, r.deleted, r.kind, r.column_list, r.fields%1 "
                          "FROM record r%2 "
                          "WHERE r.centre = ? AND r.version > ? AND r.version <= ? "
                          "ORDER BY r.version LIMIT ?"_s.arg(author, joined),
                          {centre, from, to, m_limit - m_rows});
    qint64 last = from;
    while (rows.next()) {
        add({rows.text(0), rows.number(1), rows.flag(2), rows.text(3), rows.number(4), rows.utf8(5),
             authorIn(rows, 6)});
        last = rows.number(1);
        if (isFull())
            return last;
    }
    return to;
}

qint64 PageMaker::takeShown(qint64 from, qint64 to)
{
    // Two short lists, each in the order of its index: asking for both depots at once would sort all there
    // is.
    const QString list = u"SELECT * FROM (SELECT version, reasons, kind, id FROM visible "
                         "WHERE centre = ? AND depot = ? AND version > ? AND version <= ? "
                         "ORDER BY version LIMIT ?) AS "_s;
    const qsizetype limit = m_limit - m_rows;
    auto rows = m_sql.run(u"SELECT v.version, v.reasons, v.kind, v.id, r.version, r.deleted, r.column_list, "
                          u"r.fields%2 FROM (%1) v "
                          "LEFT JOIN record r ON r.centre = ? AND r.id = v.id%3 ORDER BY v.version"_s.arg(
                              list + u"everywhere UNION ALL "_s + list + u"own ORDER BY version LIMIT ?"_s,
                              tellsAuthors() ? AuthorSql::columns() : QString(),
                              tellsAuthors() ? AuthorSql::joins() : QString()),
                          {m_caller.centre, everywhere(), from, to, limit, m_caller.centre, m_caller.depot,
                           from, to, limit, limit, m_caller.centre});
    qint64 last = from;
    while (rows.next()) {
        last = rows.number(0);
        if (rows.number(1) > 0)
            add({rows.text(3), rows.number(4), rows.flag(5), rows.text(2), rows.number(6), rows.utf8(7),
                 authorIn(rows, 8)});
        else
            forget(rows.text(2), rows.text(3), from > 0);
        if (isFull())
            return last;
    }
    return to;
}

std::optional<Authorship> PageMaker::authorIn(const Rows &rows, int firstColumn) const
{
    return tellsAuthors() ? std::optional(central::authorIn(rows, firstColumn, m_caller)) : std::nullopt;
}

void PageMaker::add(const Found &row)
{
    ++m_rows;
    if (!mayReceive(m_caller, kindNamed(row.kind)))
        return;
    const Block &block = this->block(row.kind, row.columnList);
    QByteArray fields = row.fields;
    if (block.open) {
        const auto values = wire::rowFromJson(row.fields);
        if (!values)
            throw SqlError(Failure::Kind::Corrupt, u"a record whose fields cannot be read"_s);
        fields = wire::jsonArray(picked(*values, *block.open));
    }
    if (row.author)
        fields = withAuthor(std::move(fields), *row.author);
    m_writer.addRow(block.place, row.id.toUtf8(), row.version, row.deleted, fields);
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
    if (tellsAuthors())
        columns += authorshipColumns();
    return m_blocks.emplace(key, Block{m_writer.addBlock(kind, columns), open}).first->second;
}

void PageMaker::forget(const QString &kind, const QString &id, bool tell)
{
    ++m_rows;
    if (!tell) // a reader at the beginning has nothing to forget
        return;
    // What left one depot's scope may stand in everybody's, and the other way round.
    if (mayReceive(m_caller, kindNamed(kind)) && !isShown(kind, id))
        m_forgotten.append({kind, QUuid::fromString(id)});
}

bool PageMaker::isShown(const QString &kind, const QString &id)
{
    return m_sql
        .run(u"SELECT 1 FROM visible WHERE centre = ? AND id = ? AND kind = ? AND depot IN (?, ?) "
             "AND reasons > 0"_s,
             {m_caller.centre, id, kind, everywhere(), m_caller.depot})
        .next();
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

Result<WrittenPage> Pages::after(const Caller &caller, const Cursor &cursor, qsizetype limit, Authors authors)
{
    return m_sql.read([&]() -> Result<WrittenPage> {
        const Cursor newest = this->newest(caller);
        if (cursor.centre > newest.centre || cursor.headOffice > newest.headOffice)
            return Failure{Failure::Kind::Conflict, u"the cursor is ahead of the centre"_s};
        PageMaker page(m_sql, m_lists, caller, limit, authors);
        Cursor next = cursor;
        if (caller.seesHeadOffice())
            next.headOffice = page.takeAll(headOffice(), cursor.headOffice, newest.headOffice);
        if (!page.isFull())
            next.centre = caller.seesWholeCentre() ? page.takeAll(caller.centre, cursor.centre, newest.centre)
                                                   : page.takeShown(cursor.centre, newest.centre);
        const bool more = next != newest;
        return WrittenPage{page.finished(next, more, m_now()), next, more, page.isEmpty()};
    });
}

Result<wire::Digest> Pages::digest(const Caller &caller)
{
    return m_sql.read([&]() -> Result<wire::Digest> {
        std::map<QString, wire::KindDigest> kinds;
        const auto add = [&](const QString &centre, const QString &depot) {
            auto rows
                = m_sql.run(u"SELECT kind, row_count, high, low FROM digest WHERE centre = ? AND depot = ?"_s,
                            {centre, depot});
            while (rows.next()) {
                const QString kind = rows.text(0);
                if (!mayReceive(caller, kindNamed(kind)))
                    continue;
                auto &digest = kinds.try_emplace(kind, wire::KindDigest{kind, 0, {}}).first->second;
                digest.count += rows.number(1);
                digest.sum += {quint64(rows.number(2)), quint64(rows.number(3))};
            }
        };
        if (caller.seesWholeCentre()) {
            add(caller.centre, wholeCentre());
        } else {
            add(caller.centre, everywhere());
            add(caller.centre, caller.depot);
        }
        if (caller.seesHeadOffice())
            add(headOffice(), wholeCentre());
        wire::Digest digest{newest(caller).text(), {}};
        for (const auto &[kind, entry] : kinds)
            if (entry.count > 0)
                digest.kinds.append(entry);
        return digest;
    });
}

} // namespace sk::central
