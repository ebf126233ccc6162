// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/block_events.h"
#include "sync/protocol/cells.h"
#include "sync/protocol/json_parser.h"

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

//! Walks a message of blocks. Where it stands decides what may come; everything else is refused, but unknown
//! members of an object are passed over with all that is in them.
class BlockReader {
public:
    BlockReader(const BlockShape &shape, BlockEvents &events) : m_shape(shape), m_events(events) { }

    bool objectBegin();
    bool objectEnd();
    bool arrayBegin();
    bool arrayEnd();
    bool key(std::string_view key);
    bool value(const Cell &cell, bool stays);
    bool otherNumber();
    const std::optional<Failure> &failure() const { return m_failure; }
    bool sawList() const { return m_sawList; }

private:
    enum class At { Start, Message, List, Block, Columns, Rows, Row, Forgotten, Pair, End };

    bool listInMessage();
    bool listInBlock();
    bool valueInMessage(const Cell &cell);
    bool valueInBlock(const Cell &cell);
    bool column(const Cell &cell);
    bool rowEnd();
    bool pairEnd();
    bool isOurs() const; //!< the member we stand at is one of the lists
    bool goOn(const Result<> &result);
    bool refuse(const QString &detail);

    const BlockShape &m_shape;
    BlockEvents &m_events;
    std::optional<Failure> m_failure;
    At m_at = At::Start;
    int m_skipping = 0; //!< depth inside an unknown member
    std::string m_key;
    QString m_kind;
    QStringList m_columns;
    bool m_announced = false;
    bool m_sawList = false;
    Cells m_cells;
};

bool BlockReader::goOn(const Result<> &result)
{
    if (!result)
        m_failure = result.failure();
    return bool(result);
}

bool BlockReader::refuse(const QString &detail)
{
    m_failure = Failure{Failure::Kind::Corrupt, detail};
    return false;
}

bool BlockReader::objectBegin()
{
    if (m_skipping > 0) {
        ++m_skipping;
    } else if (m_at == At::Start) {
        m_at = At::Message;
    } else if (m_at == At::List) {
        m_at = At::Block;
        m_kind.clear();
        m_columns.clear();
        m_announced = false;
    } else if (m_at == At::Message || m_at == At::Block) {
        if (isOurs())
            return refuse(u"an object where a list belongs"_s);
        m_skipping = 1;
    } else {
        return refuse(u"an object where none belongs"_s);
    }
    return true;
}

bool BlockReader::objectEnd()
{
    if (m_skipping > 0) {
        --m_skipping;
        return true;
    }
    if (m_at == At::Block && !m_announced)
        return refuse(u"a block without rows"_s);
    m_at = m_at == At::Block ? At::List : At::End;
    return true;
}

bool BlockReader::arrayBegin()
{
    if (m_skipping > 0) {
        ++m_skipping;
        return true;
    }
    if (m_at == At::Message)
        return listInMessage();
    if (m_at == At::Block)
        return listInBlock();
    if (m_at != At::Rows && m_at != At::Forgotten)
        return refuse(u"a list where none belongs"_s);
    m_at = m_at == At::Rows ? At::Row : At::Pair;
    m_cells.clear();
    return true;
}

bool BlockReader::listInMessage()
{
    if (m_key == m_shape.list) {
        if (m_sawList)
            return refuse(u"the list of blocks twice"_s);
        m_sawList = true;
        m_at = At::List;
    } else if (m_key == "forgotten")
        m_at = At::Forgotten;
    else
        m_skipping = 1;
    return true;
}

bool BlockReader::listInBlock()
{
    if (m_key != "columns" && m_key != "rows") {
        m_skipping = 1;
        return true;
    }
    if (m_announced)
        return refuse(u"kind and columns come before rows, each once"_s);
    if (m_key == "columns") {
        m_at = At::Columns;
        return true;
    }
    if (m_kind.isEmpty())
        return refuse(u"a block without a kind"_s);
    m_at = At::Rows;
    m_announced = true;
    return goOn(m_events.onBlock(m_kind, m_columns));
}

bool BlockReader::arrayEnd()
{
    if (m_skipping > 0) {
        --m_skipping;
        return true;
    }
    switch (m_at) {
    case At::Row:
        m_at = At::Rows;
        return rowEnd();
    case At::Pair:
        m_at = At::Forgotten;
        return pairEnd();
    case At::Columns:
    case At::Rows:
        m_at = At::Block;
        return true;
    case At::List:
    case At::Forgotten:
    case At::Start:
    case At::Message:
    case At::Block:
    case At::End:
        break;
    }
    m_at = At::Message;
    return true;
}

bool BlockReader::key(std::string_view key)
{
    if (m_skipping == 0)
        m_key = key;
    return true;
}

bool BlockReader::value(const Cell &cell, bool stays)
{
    if (m_skipping > 0)
        return true;
    if (m_at == At::Row || m_at == At::Pair) {
        if (m_cells.size() > size_t(limits::columns) + m_shape.head)
            return refuse(u"a row longer than its columns"_s);
        if (const auto *text = std::get_if<std::string_view>(&cell); text && !stays)
            m_cells.addKept(*text);
        else
            m_cells.add(cell);
        return true;
    }
    if (m_at == At::Columns)
        return column(cell);
    if (m_at == At::Message)
        return valueInMessage(cell);
    if (m_at == At::Block)
        return valueInBlock(cell);
    return refuse(u"a value where none belongs"_s);
}

bool BlockReader::otherNumber()
{
    const bool passedOver = m_skipping > 0 || m_at == At::Message || m_at == At::Block;
    if (!passedOver || (m_skipping == 0 && isOurs()))
        return refuse(u"a number that is no 64-bit integer"_s);
    return true;
}

bool BlockReader::isOurs() const
{
    return m_key == m_shape.list || m_key == "forgotten" || m_key == "columns" || m_key == "rows";
}

bool BlockReader::valueInMessage(const Cell &cell)
{
    if (m_key == m_shape.list || m_key == "forgotten")
        return refuse(u"a value where a list belongs"_s);
    return goOn(m_events.onMember(m_key, cell));
}

bool BlockReader::valueInBlock(const Cell &cell)
{
    if (m_key == "columns" || m_key == "rows")
        return refuse(u"a value where a list belongs"_s);
    if (m_key != "kind")
        return true;
    const auto *kind = std::get_if<std::string_view>(&cell);
    if (!kind || !isName(*kind) || !m_kind.isEmpty())
        return refuse(u"a kind that is no name"_s);
    m_kind = QString::fromLatin1(kind->data(), qsizetype(kind->size()));
    return true;
}

bool BlockReader::column(const Cell &cell)
{
    const auto *name = std::get_if<std::string_view>(&cell);
    if (!name || !isName(*name))
        return refuse(u"a column that is no name"_s);
    const QString column = QString::fromLatin1(name->data(), qsizetype(name->size()));
    if (m_columns.contains(column) || m_columns.size() == limits::columns)
        return refuse(u"a column twice, or too many"_s);
    m_columns.append(column);
    return true;
}

bool BlockReader::rowEnd()
{
    const std::span<const Cell> cells = m_cells.all();
    if (cells.size() != 1 + m_shape.head + size_t(m_columns.size()))
        return refuse(u"a row that does not fit its columns"_s);
    const QUuid id = idOf(cells.front());
    return id.isNull() ? refuse(u"a row without an id"_s) : goOn(m_events.onRow(id, cells.subspan(1)));
}

bool BlockReader::pairEnd()
{
    const std::span<const Cell> cells = m_cells.all();
    const auto *kind = cells.size() == 2 ? std::get_if<std::string_view>(&cells.front()) : nullptr;
    const QUuid id = kind && isName(*kind) ? idOf(cells.back()) : QUuid();
    if (id.isNull())
        return refuse(u"a forgotten record is its kind and its id"_s);
    return goOn(m_events.onForgotten(QString::fromLatin1(kind->data(), qsizetype(kind->size())), id));
}

} // namespace

Result<> readJsonBlocks(QByteArrayView body, const BlockShape &shape, BlockEvents &events)
{
    BlockReader reader(shape, events);
    if (const auto parsed = parseJson(body, reader); !parsed)
        return parsed;
    if (!reader.sawList())
        return Failure{Failure::Kind::Corrupt, u"no list of blocks"_s};
    return {};
}

} // namespace sk::wire
