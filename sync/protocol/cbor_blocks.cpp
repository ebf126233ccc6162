// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/block_events.h"
#include "sync/protocol/cells.h"
#include "sync/protocol/limits.h"

#include <QCborStreamReader>

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

Failure corrupt(const QString &detail)
{
    return {Failure::Kind::Corrupt, detail};
}

//! Walks a message of blocks in CBOR by the same rules as its JSON twin.
class CborBlocks {
public:
    CborBlocks(QByteArrayView body, const BlockShape &shape, BlockEvents &events)
        : m_reader(body.data(), body.size()), m_shape(shape), m_events(events)
    {
    }

    Result<> read();

private:
    Result<> readMember(const std::string &key);
    Result<> readBlocks();
    Result<> readBlock();
    Result<> readColumns();
    Result<> readRows();
    Result<> readRow();
    Result<> readForgotten();
    Result<> readCell();
    Result<> readText();
    Result<std::string> name(qsizetype limit);
    bool enter(QCborStreamReader::Type type);
    bool leave();

    QCborStreamReader m_reader;
    const BlockShape &m_shape;
    BlockEvents &m_events;
    QString m_kind;
    QStringList m_columns;
    Cells m_cells;
    std::string m_text;
};

bool CborBlocks::enter(QCborStreamReader::Type type)
{
    return m_reader.type() == type && m_reader.enterContainer();
}

bool CborBlocks::leave()
{
    return m_reader.lastError() == QCborError::NoError && m_reader.leaveContainer();
}

Result<> CborBlocks::readText()
{
    m_text.clear();
    while (true) {
        const qsizetype size = m_reader.currentStringChunkSize();
        if (size < 0 || size + qsizetype(m_text.size()) > limits::textBytes)
            return Failure{Failure::Kind::TooLarge, u"a text"_s};
        const size_t before = m_text.size();
        m_text.resize(before + size_t(size));
        const auto chunk = m_reader.readStringChunk(m_text.data() + before, size);
        if (chunk.status == QCborStreamReader::EndOfString)
            return {};
        if (chunk.status == QCborStreamReader::Error)
            return corrupt(u"a text that breaks off"_s);
    }
}

Result<std::string> CborBlocks::name(qsizetype limit)
{
    if (!m_reader.isString())
        return corrupt(u"a name that is no text"_s);
    if (const auto read = readText(); !read)
        return read.failure();
    if (qsizetype(m_text.size()) > limit)
        return Failure{Failure::Kind::TooLarge, u"a name"_s};
    return m_text;
}

Result<> CborBlocks::readCell()
{
    switch (m_reader.type()) {
    case QCborStreamReader::String: {
        if (const auto read = readText(); !read)
            return read;
        if (!QByteArrayView(m_text.data(), qsizetype(m_text.size())).isValidUtf8())
            return corrupt(u"a text that is no UTF-8"_s);
        m_cells.addKept(m_text);
        return {};
    }
    case QCborStreamReader::UnsignedInteger:
    case QCborStreamReader::NegativeInteger: {
        const bool negative = m_reader.isNegativeInteger();
        const quint64 size = negative ? quint64(m_reader.toNegativeInteger()) : m_reader.toUnsignedInteger();
        // A negative number is told by its absolute value, 0 standing for 2^64.
        if (negative ? size == 0 || size > quint64(1) << 63 : size >= quint64(1) << 63)
            return corrupt(u"a number beyond 64 bits"_s);
        m_cells.add(negative ? -qint64(size - 1) - 1 : qint64(size));
        break;
    }
    case QCborStreamReader::SimpleType:
        if (m_reader.isBool())
            m_cells.add(m_reader.toBool());
        else if (m_reader.isNull())
            m_cells.add(std::monostate{});
        else
            return corrupt(u"a value of an unknown type"_s);
        break;
    default:
        return corrupt(u"a value of an unknown type"_s);
    }
    if (!m_reader.next())
        return corrupt(u"a value that breaks off"_s);
    return {};
}

//! Id in 16 bytes; null when it is none.
QUuid readId(QCborStreamReader &reader)
{
    std::array<char, 16> bytes{};
    if (!reader.isByteArray() || reader.currentStringChunkSize() != qsizetype(bytes.size()))
        return {};
    if (reader.readStringChunk(bytes.data(), bytes.size()).status != QCborStreamReader::Ok)
        return {};
    char none = 0;
    if (reader.readStringChunk(&none, 1).status != QCborStreamReader::EndOfString)
        return {};
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

Result<> CborBlocks::readRow()
{
    m_cells.clear();
    if (!enter(QCborStreamReader::Array))
        return corrupt(u"a row is a list"_s);
    const QUuid id = readId(m_reader);
    if (id.isNull())
        return corrupt(u"a row without an id"_s);
    while (m_reader.hasNext()) {
        if (m_cells.size() >= m_shape.head + size_t(m_columns.size()))
            return corrupt(u"a row longer than its columns"_s);
        if (const auto read = readCell(); !read)
            return read;
    }
    if (!leave() || m_cells.size() != m_shape.head + size_t(m_columns.size()))
        return corrupt(u"a row that does not fit its columns"_s);
    return m_events.onRow(id, m_cells.all());
}

Result<> CborBlocks::readRows()
{
    if (m_kind.isEmpty() || !enter(QCborStreamReader::Array))
        return corrupt(u"kind and columns come before rows"_s);
    if (const auto announced = m_events.onBlock(m_kind, m_columns); !announced)
        return announced;
    while (m_reader.hasNext())
        if (const auto read = readRow(); !read)
            return read;
    return leave() ? Result<>() : corrupt(u"rows that break off"_s);
}

Result<> CborBlocks::readColumns()
{
    if (!enter(QCborStreamReader::Array))
        return corrupt(u"columns are a list"_s);
    while (m_reader.hasNext()) {
        const auto read = name(limits::nameCharacters);
        if (!read)
            return read.failure();
        const QString column = QString::fromLatin1(read->data(), qsizetype(read->size()));
        if (!isName(*read) || m_columns.contains(column) || m_columns.size() == limits::columns)
            return corrupt(u"a column that is no name, twice, or one too many"_s);
        m_columns.append(column);
    }
    return leave() ? Result<>() : corrupt(u"columns that break off"_s);
}

Result<> CborBlocks::readBlock()
{
    m_kind.clear();
    m_columns.clear();
    bool announced = false;
    if (!enter(QCborStreamReader::Map))
        return corrupt(u"a block is a map"_s);
    while (m_reader.hasNext()) {
        const auto key = name(limits::nameCharacters);
        if (!key)
            return key.failure();
        if (*key == "kind" && m_kind.isEmpty()) {
            const auto kind = name(limits::nameCharacters);
            if (!kind || !isName(*kind))
                return corrupt(u"a kind that is no name"_s);
            m_kind = QString::fromLatin1(kind->data(), qsizetype(kind->size()));
        } else if (*key == "columns" && !announced && m_columns.isEmpty()) {
            if (const auto read = readColumns(); !read)
                return read;
        } else if (*key == "rows" && !announced) {
            announced = true;
            if (const auto read = readRows(); !read)
                return read;
        } else if (*key == "kind" || *key == "columns" || *key == "rows") {
            return corrupt(u"kind and columns come before rows, each once"_s);
        } else if (!m_reader.next(8)) {
            return corrupt(u"an unknown member that breaks off"_s);
        }
    }
    return leave() && announced ? Result<>() : corrupt(u"a block without rows"_s);
}

Result<> CborBlocks::readBlocks()
{
    if (!enter(QCborStreamReader::Array))
        return corrupt(u"blocks are a list"_s);
    while (m_reader.hasNext())
        if (const auto read = readBlock(); !read)
            return read;
    return leave() ? Result<>() : corrupt(u"blocks that break off"_s);
}

Result<> CborBlocks::readForgotten()
{
    if (!enter(QCborStreamReader::Array))
        return corrupt(u"forgotten is a list"_s);
    while (m_reader.hasNext()) {
        if (!enter(QCborStreamReader::Array))
            return corrupt(u"a forgotten record is its kind and its id"_s);
        const auto kind = name(limits::nameCharacters);
        const QUuid id = kind && isName(*kind) ? readId(m_reader) : QUuid();
        if (id.isNull() || m_reader.hasNext() || !leave())
            return corrupt(u"a forgotten record is its kind and its id"_s);
        const auto told
            = m_events.onForgotten(QString::fromLatin1(kind->data(), qsizetype(kind->size())), id);
        if (!told)
            return told;
    }
    return leave() ? Result<>() : corrupt(u"forgotten breaks off"_s);
}

Result<> CborBlocks::readMember(const std::string &key)
{
    if (key == "forgotten")
        return readForgotten();
    if (m_reader.isContainer() || m_reader.isTag() || m_reader.isByteArray() || m_reader.isFloat()
        || m_reader.isDouble() || m_reader.isFloat16())
        return m_reader.next(8) ? Result<>() : corrupt(u"an unknown member that breaks off"_s);
    m_cells.clear();
    if (const auto read = readCell(); !read)
        return read;
    return m_events.onMember(key, m_cells.all().front());
}

Result<> CborBlocks::read()
{
    bool saw = false;
    if (!enter(QCborStreamReader::Map))
        return corrupt(u"a message is a map"_s);
    while (m_reader.hasNext()) {
        // The list is told apart here, so that it can be neither absent nor twice.
        const auto key = name(limits::nameCharacters);
        if (!key)
            return key.failure();
        if (*key == m_shape.list) {
            if (std::exchange(saw, true))
                return corrupt(u"the list of blocks twice"_s);
            if (const auto read = readBlocks(); !read)
                return read;
        } else if (const auto read = readMember(*key); !read) {
            return read;
        }
    }
    return leave() && saw ? Result<>() : corrupt(u"no list of blocks"_s);
}

} // namespace

Result<> readCborBlocks(QByteArrayView body, const BlockShape &shape, BlockEvents &events)
{
    if (body.size() > limits::bodyBytes)
        return Failure{Failure::Kind::TooLarge, u"body"_s};
    return CborBlocks(body, shape, events).read();
}

} // namespace sk::wire
