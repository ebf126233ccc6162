// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/text_index.h"

#include "models/search/folding.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <limits>
#include <optional>

namespace sk {

namespace {

constexpr qsizetype mostWords = 4;
// About a millisecond of reading, before another thread is asked to help: one that is woken for less only
// makes the first wait for it.
constexpr qsizetype soloBytes = 8 * 1024 * 1024;

} // namespace

//! The words of a query, each with the columns that can hold it.
struct TextIndex::Question {
    struct Word {
        QByteArray bytes; //!< with a line feed behind it, as entries end
        std::vector<const PackedColumn *> parts; //!< columns any part of which it may be
        std::vector<const PackedColumn *> wholes; //!< columns of which it has to be the whole

        QByteArrayView needle() const { return QByteArrayView(bytes).chopped(1); }
        bool isHopeless() const { return parts.empty() && wholes.empty(); }
    };
    std::vector<Word> words;
    std::optional<Word> together; //!< several words written as one, which only a whole can be

    bool isHopeless() const
    {
        return std::ranges::any_of(words, &Word::isHopeless) && (!together || together->isHopeless());
    }
};

//! One walk over the blocks from the newest to the oldest, shared by the threads that help. Blocks are handed
//! out in order, so that whatever was not handed out is older than everything found.
struct TextIndex::Sweep {
    Sweep(Question asked, int blockCount, qsizetype most)
        : question(std::move(asked)), hits(size_t(blockCount)), limit(most), next(blockCount - 1)
    {
    }

    const Question question;
    std::vector<BlockHits> hits;
    const qsizetype limit;
    std::atomic<int> next;
    std::atomic<qsizetype> found = 0;

    //! Takes blocks until there are none, enough was found or so many bytes were looked through.
    void work(const TextIndex &index, qsizetype most = std::numeric_limits<qsizetype>::max())
    {
        for (qsizetype read = 0; read < most && found < limit;) {
            const int block = next--;
            if (block < 0)
                return;
            hits[size_t(block)] = index.hitsIn(block, question, read);
            found += qsizetype(hits[size_t(block)].count());
        }
    }
};

TextIndex::TextIndex(int fields) : m_columns(size_t(fields)), m_helpers(std::make_unique<QThreadPool>())
{
    m_helpers->setMaxThreadCount(qBound(0, QThread::idealThreadCount() - 1, 3));
}

TextIndex::~TextIndex() = default;

qsizetype TextIndex::put(qint64 row, std::span<const QByteArrayView> texts)
{
    Q_ASSERT(texts.size() == m_columns.size() && row >= 0 && row < std::numeric_limits<quint32>::max());
    remove(row);
    for (size_t i = 0; i < texts.size(); ++i)
        m_columns[i].append(texts[i]);
    const auto entry = m_rows.size();
    m_rows.push_back(quint32(row));
    if (m_entries.size() <= size_t(row))
        m_entries.resize(size_t(row) + 1);
    m_entries[size_t(row)] = quint32(entry + 1);
    if (entry % blockEntries == 0)
        m_alive.emplace_back();
    m_alive.back().set(entry % blockEntries);
    ++m_live;
    return qsizetype(entry);
}

void TextIndex::remove(qint64 row)
{
    const qsizetype entry = entryOf(row);
    if (entry < 0)
        return;
    m_alive[size_t(entry / blockEntries)].reset(size_t(entry % blockEntries));
    m_entries[size_t(row)] = 0;
    --m_live;
}

bool TextIndex::isLive(qsizetype entry) const
{
    return m_alive[size_t(entry / blockEntries)].test(size_t(entry % blockEntries));
}

qsizetype TextIndex::entryOf(qint64 row) const
{
    return row >= 0 && size_t(row) < m_entries.size() ? qsizetype(m_entries[size_t(row)]) - 1 : -1;
}

QList<QByteArray> TextIndex::wordsOf(QStringView query)
{
    QList<QByteArray> words;
    for (const QString &part : query.toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QByteArray word = folded(part); !word.isEmpty() && words.size() < mostWords)
            words.append(word);
    }
    return words;
}

TextIndex::Question TextIndex::questionOf(QStringView query, SearchScope scope) const
{
    const auto wordOf = [&](const QByteArray &bytes, SearchScope where) {
        Question::Word word{bytes + '\n', {}, {}};
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const PackedColumn &column = m_columns[i];
            const bool isPart = (where.parts >> i & 1) != 0;
            if ((isPart || (where.wholes >> i & 1) != 0) && column.mayHold(bytes))
                (isPart ? word.parts : word.wholes).push_back(&column);
        }
        return word;
    };
    Question question;
    const QList<QByteArray> words = wordsOf(query);
    for (const QByteArray &bytes : words)
        question.words.push_back(wordOf(bytes, scope));
    if (words.size() > 1 && scope.wholes != 0)
        question.together = wordOf(words.join(), {0, scope.wholes});
    return question;
}

BlockHits TextIndex::hitsIn(int block, const Question &question, qsizetype &read) const
{
    const auto hitsOf = [block, &read](const Question::Word &word) {
        BlockHits any;
        for (const PackedColumn *column : word.parts)
            read += column->findIn(block, word.needle(), any);
        for (const PackedColumn *column : word.wholes)
            read += column->findWholeIn(block, word.bytes, any);
        return any;
    };
    BlockHits every = m_alive[size_t(block)];
    for (const Question::Word &word : question.words) {
        every &= hitsOf(word);
        if (every.none())
            break;
    }
    if (question.together)
        every |= hitsOf(*question.together) & m_alive[size_t(block)];
    return every;
}

bool TextIndex::isMatch(qsizetype entry, QStringView query, SearchScope scope) const
{
    const auto stands = [entry](const Question::Word &word) {
        const auto isIn
            = [&](const PackedColumn *column) { return column->text(entry).contains(word.needle()); };
        const auto is = [&](const PackedColumn *column) { return column->text(entry) == word.needle(); };
        return std::ranges::any_of(word.parts, isIn) || std::ranges::any_of(word.wholes, is);
    };
    const Question question = questionOf(query, scope);
    return isLive(entry)
        && (std::ranges::all_of(question.words, stands) || (question.together && stands(*question.together)));
}

void TextIndex::sweep(Sweep &sweep) const
{
    sweep.work(*this, soloBytes);
    const bool more = sweep.found < sweep.limit && sweep.next > 0;
    if (!more || m_helpers->maxThreadCount() == 0) {
        sweep.work(*this);
        return;
    }
    for (int i = 0; i < m_helpers->maxThreadCount(); ++i)
        m_helpers->start([this, &sweep] { sweep.work(*this); });
    sweep.work(*this);
    m_helpers->clear(); // who has not begun need not
    m_helpers->waitForDone();
}

QList<qint64> TextIndex::find(QStringView query, SearchScope scope, int limit) const
{
    Sweep walk(questionOf(query, scope), blockCount(), limit);
    if (walk.question.words.empty() || walk.question.isHopeless())
        return {};
    sweep(walk);
    QList<qint64> rows;
    for (int block = blockCount() - 1; block >= 0 && rows.size() < limit; --block) {
        const BlockHits &hits = walk.hits[size_t(block)];
        for (int i = hits.none() ? -1 : blockEntries - 1; i >= 0 && rows.size() < limit; --i)
            if (hits.test(size_t(i)))
                rows.append(m_rows[size_t(block) * blockEntries + size_t(i)]);
    }
    return rows;
}

std::vector<BlockHits> TextIndex::matches(QStringView query, SearchScope scope) const
{
    Sweep walk(questionOf(query, scope), blockCount(), std::numeric_limits<qsizetype>::max());
    if (walk.question.words.empty())
        return {};
    if (!walk.question.isHopeless())
        sweep(walk);
    return std::move(walk.hits);
}

qsizetype TextIndex::count(QStringView query, SearchScope scope) const
{
    qsizetype sum = 0;
    for (const BlockHits &hits : matches(query, scope))
        sum += qsizetype(hits.count());
    return sum;
}

qsizetype TextIndex::bytes() const
{
    qsizetype sum = qsizetype((m_rows.capacity() + m_entries.capacity()) * sizeof(quint32)
                              + m_alive.capacity() * sizeof(BlockHits));
    for (const PackedColumn &column : m_columns)
        sum += column.bytes();
    return sum;
}

} // namespace sk
