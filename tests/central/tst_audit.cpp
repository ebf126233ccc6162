// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/sql.h"
#include "tests/central/people_world.h"

#include <thread>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

//! Nobody changes the past unseen.
class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesFollowEachOther();
    void theHashIsTheContracts();
    void eachCentreHasItsOwnChain();
    void aBrokenLineIsNamed_data();
    void aBrokenLineIsNamed();
    void aLineWrittenAnewBreaksTheNextOne();
    void aLogThatWasTakenAwayIsMissed();
    void servicesShareOneChain();
    void aLineGoesWithWhatItTells();
    void anyTextIsKept();
    void pagesFollowEachOther();
    void enrolmentsAndRevocationsAreTold();
};

namespace {

void append(CentreWorld &world, int count, int centre = 600)
{
    for (int i = 0; i < count; ++i)
        if (!world.store().audit.tellRefusal(idText(centre), {u"device%1"_s.arg(i), {}}, u"subject"_s,
                                             u"detail %1"_s.arg(i)))
            qFatal("no line");
}

void change(const CentreWorld &world, const QString &statement)
{
    auto sql = Sql::open(world.database);
    const auto done = (*sql)->write([&]() -> Result<> {
        (*sql)->define(statement);
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.failure().detail));
}

} // namespace

void TestAudit::linesFollowEachOther()
{
    CentreWorld world;
    append(world, 5);
    const auto page = *world.store().audit.after(idText(600), 0, 10);
    QCOMPARE(page.lines.size(), 5);
    QString before(64, u'0');
    for (int i = 0; i < 5; ++i) {
        const wire::AuditLine &line = page.lines.at(i);
        QCOMPARE(line.seq, i + 1);
        QCOMPARE(line.previous, before);
        QCOMPARE(line.hash, auditHash(line));
        QCOMPARE(line.at, world.now);
        before = line.hash;
    }
    const auto verdict = *world.store().audit.verify(idText(600));
    QCOMPARE(verdict.broken, 0);
    QCOMPARE(verdict.lines, 5);
    QCOMPARE(verdict.last, before);
}

void TestAudit::theHashIsTheContracts()
{
    // python3: hashlib.blake2b(bytes(32) + (1).to_bytes(8,'big') + (1795000000000).to_bytes(8,'big')
    //   + b''.join(len(m).to_bytes(8,'big') + m for m in (b'd', b'', b'revoked', b'x/y', '\u4e2d'.encode())),
    //   digest_size=32)
    const wire::AuditLine line{1,
                               QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC),
                               u"d"_s,
                               {},
                               u"revoked"_s,
                               u"x/y"_s,
                               u"中"_s,
                               QString(64, u'0'),
                               {}};
    QCOMPARE(auditHash(line), u"677f5a32289f2d559f7e7758456b5db54614acd55ce27d2792fb0f3ac7fc88e1"_s);
    wire::AuditLine shifted = line; // no word moves from one member into the next
    shifted.device = u"dr"_s;
    shifted.what = u"evoked"_s;
    QVERIFY(auditHash(shifted) != auditHash(line));
}

void TestAudit::eachCentreHasItsOwnChain()
{
    CentreWorld world;
    append(world, 3);
    append(world, 2, 601);
    QCOMPARE(world.store().audit.verify(idText(600))->lines, 3);
    QCOMPARE(world.store().audit.verify(idText(601))->lines, 2);
    QCOMPARE(world.store().audit.after(idText(601), 0, 10)->lines.first().seq, 1);
    QCOMPARE(world.store().audit.verify(headOffice())->lines, 0);
}

void TestAudit::aBrokenLineIsNamed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("line");
    const QString of = u" WHERE centre = '"_s + idText(600) + u"' AND seq = "_s;
    QTest::newRow("words changed") << u"UPDATE audit SET detail = 'x'"_s + of + u"3"_s << 3;
    QTest::newRow("another moment") << u"UPDATE audit SET at = at + 1"_s + of + u"5"_s << 5;
    QTest::newRow("another account") << u"UPDATE audit SET account = 'x'"_s + of + u"1"_s << 1;
    QTest::newRow("taken out") << u"DELETE FROM audit"_s + of + u"4"_s << 4;
    QTest::newRow("the first taken out") << u"DELETE FROM audit"_s + of + u"1"_s << 1;
    QTest::newRow("the last taken out") << u"DELETE FROM audit"_s + of + u"7"_s << 7;
    QTest::newRow("another centre's")
        << u"UPDATE audit SET centre = '%1'"_s.arg(idText(601)) + of + u"2"_s << 2;
    QTest::newRow("its hash too") << u"UPDATE audit SET detail = 'x', hash = previous"_s + of + u"6"_s << 6;
}

void TestAudit::aBrokenLineIsNamed()
{
    QFETCH(QString, statement);
    QFETCH(int, line);
    CentreWorld world;
    append(world, 7);
    QCOMPARE(world.store().audit.verify(idText(600))->broken, 0);
    change(world, statement);
    const auto verdict = *world.store().audit.verify(idText(600));
    QCOMPARE(verdict.broken, line);
    QVERIFY(!verdict.why.isEmpty());
    QVERIFY(world.store().complaints()->first().contains(u"broken at line %1"_s.arg(line)));
}

void TestAudit::aLineWrittenAnewBreaksTheNextOne()
{
    CentreWorld world;
    append(world, 5);
    wire::AuditLine line = world.store().audit.after(idText(600), 2, 1)->lines.first();
    line.detail = u"harmless"_s;
    change(world,
           u"UPDATE audit SET detail = 'harmless', hash = '%1' WHERE centre = '%2' AND seq = 3"_s.arg(
               auditHash(line), idText(600)));
    QCOMPARE(world.store().audit.verify(idText(600))->broken, 4);
}

void TestAudit::aLogThatWasTakenAwayIsMissed()
{
    CentreWorld world;
    append(world, 3);
    change(world, u"DELETE FROM audit"_s);
    QCOMPARE(world.store().audit.verify(idText(600))->broken, 1);
    append(world, 1); // goes on behind what is missing
    QCOMPARE(world.store().audit.verify(idText(600))->broken, 1);
}

void TestAudit::servicesShareOneChain()
{
    CentreWorld world;
    std::vector<std::thread> threads;
    std::atomic<int> failed = 0;
    for (int service = 0; service < 4; ++service)
        threads.emplace_back([&, service] {
            const auto store = CentralStore::open(world.database, [now = world.now] { return now; });
            for (int i = 0; i < 25; ++i) {
                const Doer doer{u"device%1"_s.arg(service), {}};
                failed += !(*store)->audit.tellRefusal(idText(600), doer, u"x"_s, QString::number(i));
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    const auto verdict = *world.store().audit.verify(idText(600));
    QCOMPARE(verdict.broken, 0);
    QCOMPARE(verdict.lines, 100);
}

void TestAudit::aLineGoesWithWhatItTells()
{
    CentreWorld world;
    auto &enrolments = world.store().enrolments;
    QVERIFY(!enrolments.enrol({u"ABCD-EFGH-JKLM"_s, u"x"_s}));
    QVERIFY(!enrolments.revoke(u"411624"_s, u"99"_s));
    QVERIFY(!enrolments.revoke(idText(600), uuid(1), {}));
    QCOMPARE(world.store().audit.verify(idText(600))->lines, 0);
}

void TestAudit::anyTextIsKept()
{
    CentreWorld world;
    const QString odd
        = QString::fromUtf8("a'\\\"?\n%1 $1 \xf0\x9f\x9a\x9a") + QChar(u'\0') + QChar(0xd83d) + u"b"_s;
    for (const QString &text :
         {odd, QString(199, u'x') + QString::fromUtf8("\xf0\x9f\x9a\x9a"), QString(5000, u'中'), QString()})
        QVERIFY(bool(world.store().audit.tellRefusal(idText(600), {u"d"_s, {}}, text, text)));
    QCOMPARE(world.store().audit.verify(idText(600))->broken, 0);
    QCOMPARE(world.store().audit.verify(idText(600))->lines, 4);
}

void TestAudit::pagesFollowEachOther()
{
    CentreWorld world;
    append(world, 5);
    auto &audit = world.store().audit;
    QVERIFY(audit.after(idText(600), 0, 2)->more);
    QCOMPARE(audit.after(idText(600), 0, 2)->lines.last().seq, 2);
    QCOMPARE(audit.after(idText(600), 2, 3)->lines.size(), 3);
    QVERIFY(!audit.after(idText(600), 2, 3)->more);
    QVERIFY(audit.after(idText(600), 5, 3)->lines.isEmpty());
}

void TestAudit::enrolmentsAndRevocationsAreTold()
{
    PeopleWorld world;
    auto &enrolments = world.store().enrolments;
    const auto code = enrolments.invite({idText(600), {uuid(depotNorth)}, wire::DeviceRole::Depot},
                                        {idText(1), u"admin"_s});
    const auto device = enrolments.enrol({*code, u"王先生的电脑"_s});
    const QString id = device->device.toString(QUuid::WithoutBraces);
    QVERIFY(bool(enrolments.revoke(idText(600), device->device, {idText(1), u"admin"_s})));
    QVERIFY(bool(enrolments.revoke(idText(600), device->device, {}))); // once is enough
    QCOMPARE(world.audit(),
             QStringList({u"invited [admin] depot "_s + idText(depotNorth),
                          u"enrolled [] %1 %2, depot, %3"_s.arg(id, device->letters, idText(depotNorth)),
                          u"revoked [admin] %1 %2"_s.arg(id, device->letters)}));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
