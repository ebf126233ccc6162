// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/byte_scan.h"
#include "models/search/folding.h"
#include "models/search/text_index.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

using Texts = QStringList;

void put(TextIndex &index, qint64 row, const Texts &texts)
{
    QList<QByteArray> bytes;
    for (const QString &text : texts)
        bytes.append(text.toUtf8());
    const std::vector<QByteArrayView> views(bytes.begin(), bytes.end());
    index.put(row, views);
}

//! What the index must answer, the slow and obvious way. Newest entry first.
class NaiveIndex {
public:
    void put(qint64 row, const Texts &texts)
    {
        remove(row);
        m_records[++m_entry] = {row, texts};
    }
    void remove(qint64 row)
    {
        std::erase_if(m_records, [&](const auto &record) { return record.second.first == row; });
    }
    QList<qint64> find(const QString &query, SearchScope scope) const
    {
        QList<qint64> rows;
        const auto words = TextIndex::wordsOf(query);
        for (auto record = m_records.rbegin(); record != m_records.rend() && !words.isEmpty(); ++record)
            if (has(record->second.second, words.join(), {0, scope.wholes})
                || std::all_of(words.begin(), words.end(), [&](const QByteArray &word) {
                       return has(record->second.second, word, scope);
                   }))
                rows.append(record->second.first);
        return rows;
    }

private:
    static bool has(const Texts &texts, const QByteArray &word, SearchScope scope)
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            if (((scope.parts >> i & 1) != 0 && folded(texts.at(i)).contains(word))
                || ((scope.wholes >> i & 1) != 0 && folded(texts.at(i)) == word))
                return true;
        return false;
    }

    std::map<int, std::pair<qint64, Texts>> m_records;
    int m_entry = 0;
};

//! A small alphabet, so that hits, overlaps and near misses are frequent.
QString randomText(QRandomGenerator &random, int longest)
{
    static const QString alphabet = u"豫A12BbＡ１２ -·国建"_s;
    QString text;
    const int length = int(random.bounded(longest + 1));
    for (int i = 0; i < length; ++i)
        text += alphabet.at(int(random.bounded(alphabet.size())));
    return text;
}

} // namespace

class TextIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyPartIsFoundFromTheFirstCharacter()
    {
        TextIndex index(2);
        put(index, 1, {u"豫P12345"_s, u"周口运输有限公司"_s});
        put(index, 2, {u"豫A9065C"_s, u"李建国"_s});
        QCOMPARE(index.find(u"豫", anyField, 50), (QList<qint64>{2, 1}));
        QCOMPARE(index.find(u"345", anyField, 50), QList<qint64>{1});
        QCOMPARE(index.find(u"建国", anyField, 50), QList<qint64>{2});
        QCOMPARE(index.find(u"口", anyField, 50), QList<qint64>{1});
        QCOMPARE(index.find(u"9065c", anyField, 50), QList<qint64>{2});
        QVERIFY(index.find(u"54321", anyField, 50).isEmpty());
    }

    void howItIsWrittenDoesNotMatter_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query :
             {u"豫P-9C303"_s, u"豫p9c303"_s, u"豫Ｐ９Ｃ３０３"_s, u"豫P·9C303"_s, u" 豫P 9C303 "_s})
            QTest::newRow(qPrintable(query)) << query;
    }
    void howItIsWrittenDoesNotMatter()
    {
        QFETCH(QString, query);
        TextIndex index(1);
        put(index, 7, {u"豫P·9C303"_s});
        QCOMPARE(index.find(query, anyField, 50), QList<qint64>{7});
    }

    void everyWordMustStandSomewhere()
    {
        TextIndex index(2);
        put(index, 1, {u"豫P12345"_s, u"李建国"_s});
        put(index, 2, {u"豫P54321"_s, u"李建国"_s});
        QCOMPARE(index.find(u"建国 123", anyField, 50), QList<qint64>{1});
        QCOMPARE(index.find(u"建国", 0b01, 50), QList<qint64>{});
    }

    void aFieldFoundByTheWholeTellsNothingOfItsParts()
    {
        constexpr SearchScope plate(0b01, 0b10);
        TextIndex index(2);
        put(index, 1, {u"豫P12345"_s, u"138 0013 8000"_s});
        put(index, 2, {u"豫P13800"_s, u"13900138000"_s});
        QCOMPARE(index.find(u"138", plate, 50), QList<qint64>{2});
        QVERIFY(index.find(u"138001380", plate, 50).isEmpty());
        QVERIFY(index.find(u"138000", plate, 50).isEmpty());
        QCOMPARE(index.find(u"13800138000", plate, 50), QList<qint64>{1});
        QCOMPARE(index.find(u"138-0013 8000", plate, 50), QList<qint64>{1}); // as people write it
        QCOMPARE(index.find(u"豫P 13900138000", plate, 50), QList<qint64>{2});
        QVERIFY(index.find(u"13800138000", SearchScope(0b01), 50).isEmpty());
        QVERIFY(index.isMatch(0, u"13800138000", plate) && !index.isMatch(0, u"8000", plate));
    }

    void aChangedRecordIsFoundByItsNewTextOnly()
    {
        TextIndex index(1);
        put(index, 1, {u"豫P12345"_s});
        put(index, 2, {u"豫P22222"_s});
        put(index, 1, {u"豫A99999"_s});
        QVERIFY(index.find(u"12345", anyField, 50).isEmpty());
        QCOMPARE(index.find(u"豫", anyField, 50), (QList<qint64>{1, 2}));
        QCOMPARE(index.size(), 2);
        QCOMPARE(index.forgotten(), 1);
        index.remove(1);
        QCOMPARE(index.find(u"豫", anyField, 50), QList<qint64>{2});
        index.remove(1);
        QCOMPARE(index.size(), 1);
    }

    void aQueryOfSeparatorsAsksForNothing()
    {
        TextIndex index(1);
        put(index, 1, {u"豫P-12345"_s});
        QVERIFY(index.find(u" -·", anyField, 50).isEmpty());
        QVERIFY(index.matches(u"", anyField).empty());
    }

    void brokenTextDoesNoHarm()
    {
        TextIndex index(1);
        const QByteArrayView cut = "\xe8\xb1";
        const QByteArrayView stray = "\x80\xff\nA1";
        index.put(1, std::span(&cut, 1));
        index.put(2, std::span(&stray, 1));
        QCOMPARE(index.find(u"a1", anyField, 50), QList<qint64>{2});
    }

    //! Thousands of random records and queries, checked against the obvious way.
    void itAnswersAsTheObviousWayDoes()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        TextIndex index(3);
        NaiveIndex naive;
        for (int i = 0; i < 3 * blockEntries; ++i) {
            const qint64 row = random.bounded(2 * blockEntries);
            if (random.bounded(20) == 0) {
                index.remove(row);
                naive.remove(row);
                continue;
            }
            const Texts texts{randomText(random, 8), randomText(random, 20), randomText(random, 3)};
            put(index, row, texts);
            naive.put(row, texts);
        }
        for (int i = 0; i < 200; ++i) {
            const QString query = randomText(random, 9);
            const FieldMask parts = random.bounded(8U);
            const SearchScope scope(parts, random.bounded(8U) & ~parts);
            const QList<qint64> expected = naive.find(query, scope);
            QCOMPARE(index.find(query, scope, 50), expected.first(qMin(expected.size(), 50)));
            QCOMPARE(index.count(query, scope), expected.size());
            for (int j = 0; j < 20; ++j)
                if (const qint64 row = random.bounded(2 * blockEntries); index.entryOf(row) >= 0)
                    QCOMPARE(index.isMatch(index.entryOf(row), query, scope),
                             TextIndex::wordsOf(query).isEmpty() || expected.contains(row));
        }
    }

    void marksRuleOutOnlyWhatIsNotThere()
    {
        QRandomGenerator random(20261123);
        QStringList phones;
        QByteArray lines;
        for (int i = 0; i < blockEntries; ++i) {
            phones.append(u"13%1"_s.arg(random.bounded(1'000'000'000), 9, 10, QChar(u'0')));
            lines += phones.last().toUtf8() + '\n';
        }
        const SequenceMarks marks(lines);
        QVERIFY(marks.mayHold("12345")); // too short to say
        int ruledOut = 0;
        for (const QString &phone : std::as_const(phones)) {
            QVERIFY(marks.mayHold(phone.toUtf8()) && marks.mayHold(phone.mid(2, 6).toUtf8()));
            ruledOut += marks.mayHold(QByteArray::number(random.bounded(10'000'000, 99'999'999))) ? 0 : 1;
        }
        QVERIFY2(ruledOut > blockEntries * 8 / 10, qPrintable(QString::number(ruledOut)));
        QVERIFY(SequenceMarks().mayHold("12345678"));
        QVERIFY(marks.bytes() < lines.size() / 4);
    }

    void theQuickScanFindsWhatThePlainOneFinds()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 20000; ++i) {
            QByteArray text(int(random.bounded(100)), Qt::Uninitialized);
            for (char &c : text)
                c = char('a' + random.bounded(3));
            QByteArray needle(1 + int(random.bounded(20)), Qt::Uninitialized);
            for (char &c : needle)
                c = char('a' + random.bounded(3));
            const qsizetype expected = text.indexOf(needle);
            const char *end = text.constData() + text.size();
            const char *quick = findBytes(text.constData(), end, needle);
            QCOMPARE(quick == end ? -1 : quick - text.constData(), expected);
            QVERIFY(findBytesPlainly(text.constData(), end, needle) == quick);
        }
    }

    void linesAreCounted()
    {
        const QByteArray text = QByteArray("1\n23\n\n").repeated(11);
        for (qsizetype length = 0; length <= text.size(); ++length)
            QCOMPARE(countLines(text.constData(), text.constData() + length),
                     int(text.first(length).count('\n')));
    }
};

QTEST_GUILESS_MAIN(TextIndexTest)
#include "tst_text_index.moc"
