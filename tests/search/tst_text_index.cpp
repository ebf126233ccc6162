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
    QList<qint64> find(const QString &query, FieldMask fields) const
    {
        QList<qint64> rows;
        const auto words = TextIndex::wordsOf(query);
        for (auto record = m_records.rbegin(); record != m_records.rend() && !words.isEmpty(); ++record)
            if (std::all_of(words.begin(), words.end(),
                            [&](const QByteArray &word) { return has(record->second.second, word, fields); }))
                rows.append(record->second.first);
        return rows;
    }

private:
    static bool has(const Texts &texts, const QByteArray &word, FieldMask fields)
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            if ((fields >> i & 1) != 0 && folded(texts.at(i)).contains(word))
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
            const FieldMask fields = 1 + random.bounded(7U);
            const QList<qint64> expected = naive.find(query, fields);
            QCOMPARE(index.find(query, fields, 50), expected.first(qMin(expected.size(), 50)));
            QCOMPARE(index.count(query, fields), expected.size());
        }
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
