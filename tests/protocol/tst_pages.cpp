// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/limits.h"
#include "sync/protocol/page_writer.h"
#include "tests/protocol/samples.h"

#include <QTest>

#include <random>

using namespace sk;
using namespace sk::wire;
using namespace Qt::StringLiterals;

namespace {

//! Counts, and stops after so many rows.
class Counting : public RowSink {
public:
    explicit Counting(int stopAfter = -1) : m_stopAfter(stopAfter) { }
    bool onBlock(const QString &, const QStringList &columns) override
    {
        m_columns = columns.size();
        return true;
    }
    bool onRow(const RowView &row) override
    {
        fits = fits && qsizetype(row.cells.size()) == m_columns && !row.id.isNull() && row.version > 0;
        return ++rows != m_stopAfter;
    }
    int rows = 0;
    bool fits = true;

private:
    int m_stopAfter;
    qsizetype m_columns = 0;
};

} // namespace

class TestPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageIsReadBackAsItWasWritten();
    void jsonIsWhatTheContractShows();
    void aReaderMayStop();
    void aSnapshotIsCutIntoItsPages();
    void aSnapshotWithoutAnEndIsNotWaitedForForever();
    void aCutPageIsRefusedAtEveryByte();
    void aDamagedPageIsRefusedOrWellFormed();
    void bulkIsReadFast();
};

void TestPages::aPageIsReadBackAsItWasWritten()
{
    const auto read = pageFromJson(toJson(samples::page()));
    QVERIFY2(bool(read), read ? "" : qPrintable(read.failure().detail));
    QCOMPARE(*read, samples::page());
    const Page empty{{}, {}, u"c0.s0"_s, false, samples::moment};
    QCOMPARE(*pageFromJson(toJson(empty)), empty);
}

void TestPages::jsonIsWhatTheContractShows()
{
    const Page page{{RowBlock{u"depot"_s,
                              {u"name"_s, u"active"_s},
                              {AgreedRow{samples::uuid(1), 7, false, {u"北站"_s, true}}}}},
                    {},
                    u"c7.s0"_s,
                    false,
                    samples::moment};
    QCOMPARE(QString::fromUtf8(toJson(page)),
             uR"({"blocks":[{"kind":"depot","columns":["name","active"],)"
             uR"("rows":[["01980000-0000-7000-8000-000000000001",7,false,"北站",true]]}],)"
             uR"("forgotten":[],"next":"c7.s0","more":false,"server_time":1795000000123})"_s);
}

void TestPages::aReaderMayStop()
{
    Counting rows(2);
    const auto read = readPage(toJson(samples::page()), rows);
    QVERIFY(!read);
    QCOMPARE(read.failure().kind, Failure::Kind::Cancelled);
    QCOMPARE(rows.rows, 2);
}

void TestPages::aSnapshotIsCutIntoItsPages()
{
    QList<Page> pages(3, samples::page());
    pages[1].blocks.clear();
    pages[2].more = false;
    QByteArray snapshot;
    for (const Page &page : pages)
        snapshot += toJson(page) + '\n';

    for (const int step : {1, 7, 1000, 1'000'000}) {
        PageSplitter splitter;
        QList<Page> read;
        for (qsizetype at = 0; at < snapshot.size(); at += step) {
            splitter.add(QByteArrayView(snapshot).sliced(at, qMin<qsizetype>(step, snapshot.size() - at)));
            for (auto next = splitter.next(); next && !next->isEmpty(); next = splitter.next())
                read.append(*pageFromJson(*next));
        }
        QCOMPARE(read, pages);
        QVERIFY(splitter.isEmpty());
    }
}

void TestPages::aSnapshotWithoutAnEndIsNotWaitedForForever()
{
    PageSplitter splitter;
    splitter.add(QByteArray(limits::bodyBytes + 1, ' '));
    const auto next = splitter.next();
    QVERIFY(!next);
    QCOMPARE(next.failure().kind, Failure::Kind::TooLarge);
}

void TestPages::aCutPageIsRefusedAtEveryByte()
{
    const QByteArray whole = toJson(samples::page());
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!pageFromJson(QByteArrayView(whole).first(length)));
}

void TestPages::aDamagedPageIsRefusedOrWellFormed()
{
    constexpr quint32 seed = 20261123;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QByteArray whole = toJson(samples::page());
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = whole;
        for (int i = int(random() % 4); i >= 0; --i) {
            const qsizetype at = qsizetype(random() % size_t(damaged.size()));
            switch (random() % 4) {
            case 0:
                damaged[at] = char(random());
                break;
            case 1:
                damaged.remove(at, qsizetype(random() % 9));
                break;
            case 2:
                damaged.insert(at, damaged.mid(qsizetype(random() % size_t(damaged.size())), 9));
                break;
            default:
                damaged[at] = char(damaged[at] ^ (1 << random() % 8));
            }
            if (damaged.isEmpty())
                damaged = whole;
        }
        Counting rows;
        const auto read = readPage(damaged, rows);
        QVERIFY(rows.fits);
        if (read)
            QVERIFY(!read->next.isEmpty());
    }
}

void TestPages::bulkIsReadFast()
{
    QStringList columns;
    Row values;
    for (int i = 0; i < 50; ++i) {
        columns.append(u"column_%1"_s.arg(i));
        values.append(i % 3 == 0       ? Value{}
                          : i % 3 == 1 ? Value{u"豫A%1 text"_s.arg(i)}
                                       : Value{qint64(i) << 33});
    }
    Page page{{RowBlock{u"registration"_s, columns, {}}}, {}, u"c1.s1"_s, false, samples::moment};
    constexpr int rowCount = 2000;
    for (int i = 0; i < rowCount; ++i)
        page.blocks.first().rows.append({samples::uuid(i + 1), i + 1, false, values});
    const QByteArray body = toJson(page);

    Counting counting;
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 5;
    for (int i = 0; i < rounds; ++i)
        QVERIFY(bool(readPage(body, counting)));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    qInfo("%.0f rows/s, %lld bytes a row", rounds * rowCount / seconds, qlonglong(body.size() / rowCount));
    QCOMPARE(counting.rows, rounds * rowCount);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
