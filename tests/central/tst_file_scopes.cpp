// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/centre_world.h"
#include "tests/central/file_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

namespace {

const DepotId north{uuid(depotNorth)};
const DepotId south{uuid(depotSouth)};

} // namespace

//! Who reads a file: whoever is shown its record, and a record alone is no key (A58–A60).
class TestFileScopes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDepotReadsWhatItIsShown();
    void aRecordAboutAForeignHashOpensNothing_data();
    void aRecordAboutAForeignHashOpensNothing();
    void aRecordThatIsTurnedToAForeignHashOpensNothing();
    void aRecordThatWasReassignedTakesItsFileAlong();
    void anotherCentreHoldsNothingOfOurs();
    void aRevokedDeviceReadsNothing();

private:
    static int readBy(FileWorld &world, const QString &token, const QByteArray &content)
    {
        return world.get(u"/v1/files/"_s + sha256(content), token).status;
    }
    static void send(FileWorld &world, const QString &token, const QByteArray &content)
    {
        QCOMPARE(world.patch(world.begun(token, content), token, 0, content).status, 204);
    }
};

void TestFileScopes::aDepotReadsWhatItIsShown()
{
    FileWorld world;
    const QString centre = world.enrol().token;
    const QString ours = world.enrol(wire::DeviceRole::Depot, north).token;
    const QString partner = world.enrol(wire::DeviceRole::Partner, north).token;
    const QString others = world.enrol(wire::DeviceRole::Partner, south).token;
    const QByteArray content = photo(1000);
    world.attach(centre, content, north);
    QCOMPARE(readBy(world, ours, content), 404); // not here yet
    send(world, centre, content);
    QCOMPARE(readBy(world, ours, content), 200);
    QCOMPARE(readBy(world, partner, content), 200);
    QCOMPARE(readBy(world, others, content), 404);
    QCOMPARE(world.begin(others, content).status, 403);
    QCOMPARE(readBy(world, u"stranger"_s, content), 401);
    QCOMPARE(readBy(world, {}, content), 401);
    // The depot's own, to everybody who is shown its record.
    const QByteArray own = photo(1000, 2);
    world.attach(partner, own, north);
    send(world, partner, own);
    QCOMPARE(readBy(world, partner, own), 200);
    QCOMPARE(readBy(world, ours, own), 200);
    QCOMPARE(readBy(world, centre, own), 200);
    QCOMPARE(readBy(world, others, own), 404);
}

void TestFileScopes::aRecordAboutAForeignHashOpensNothing_data()
{
    QTest::addColumn<wire::DeviceRole>("role");
    QTest::newRow("a partner") << wire::DeviceRole::Partner;
    QTest::newRow("a depot") << wire::DeviceRole::Depot;
}

void TestFileScopes::aRecordAboutAForeignHashOpensNothing()
{
    QFETCH(wire::DeviceRole, role);
    FileWorld world;
    const QString centre = world.enrol().token;
    const QString other = world.enrol(role, south).token;
    const QByteArray content = photo(1000);
    world.attach(centre, content, north);
    send(world, centre, content);
    world.attach(other, content, south); // it heard of the hash somewhere
    QCOMPARE(readBy(world, other, content), 404);
    const auto begun = world.begin(other, content);
    QCOMPARE(begun.status, 201);
    QCOMPARE(begun.headers.value("upload-offset"), QByteArray("0")); // and learns nothing from asking
    const QString upload = QString::fromLatin1(begun.headers.value("location"));
    QCOMPARE(world.patch(upload, other, 0, photo(1000, 2)).status, 422);
    QCOMPARE(readBy(world, other, content), 404);
    send(world, other, content); // who has the bytes may have them back
    QCOMPARE(readBy(world, other, content), 200);
    QCOMPARE(world.begin(other, content).headers.value("upload-offset"), QByteArray("1000"));
}

void TestFileScopes::aRecordThatIsTurnedToAForeignHashOpensNothing()
{
    FileWorld world;
    const QString centre = world.enrol().token;
    const QString other = world.enrol(wire::DeviceRole::Partner, south).token;
    const QByteArray content = photo(1000);
    world.attach(centre, content, north);
    send(world, centre, content);
    const QUuid shown = world.attach(centre, photo(10), south);
    const auto caller = *world.store().enrolments.callerWith(other);
    IdSource ids(systemClock);
    const auto page = world.store().pages.after(caller, {}, 100, central::Pages::Authors::Left);
    const auto read = wire::pageFromJson(page->json);
    qint64 version = 0;
    for (const RowBlock &block : read->blocks)
        for (const AgreedRow &row : block.rows)
            if (row.id == shown)
                version = row.version;
    const auto turned = world.store().changes.push(caller,
                                                   {{{u"attachment"_s,
                                                      shown,
                                                      version,
                                                      ids.next(),
                                                      systemClock(),
                                                      {},
                                                      {},
                                                      {u"sha256"_s, u"bytes"_s},
                                                      {sha256(content), content.size()}}}});
    QVERIFY(std::holds_alternative<wire::Accepted>(turned->answers.answers.first().outcome));
    QCOMPARE(readBy(world, other, content), 404);
    QCOMPARE(world.begin(other, content).headers.value("upload-offset"), QByteArray("0"));
}

void TestFileScopes::aRecordThatWasReassignedTakesItsFileAlong()
{
    FileWorld world;
    const QString centre = world.enrol().token;
    const QString from = world.enrol(wire::DeviceRole::Partner, north).token;
    const QString to = world.enrol(wire::DeviceRole::Partner, south).token;
    const QByteArray content = photo(1000);
    const QUuid id = world.attach(centre, content, north);
    send(world, centre, content);
    QCOMPARE(readBy(world, from, content), 200);
    IdSource ids(systemClock);
    const auto caller = *world.store().enrolments.callerWith(centre);
    const auto moved = world.store().changes.push(
        caller,
        {{{u"attachment"_s, id, 1, ids.next(), systemClock(), {}, {}, {u"depot"_s}, {south.text()}}}});
    QVERIFY(std::holds_alternative<wire::Accepted>(moved->answers.answers.first().outcome));
    QCOMPARE(readBy(world, from, content), 404);
    QCOMPARE(readBy(world, to, content), 200);
}

void TestFileScopes::anotherCentreHoldsNothingOfOurs()
{
    FileWorld world;
    const QString second = idText(601);
    QVERIFY(bool(world.store().centres.add({second, u"411625"_s, u"郸城中心"_s, 0})));
    const QString ours = world.enrol().token;
    const auto code = world.store().enrolments.invite({second, {}, wire::DeviceRole::Centre});
    const QString theirs = world.store().enrolments.enrol({*code, u"x"_s})->token;
    const QByteArray content = photo(1000);
    world.attach(ours, content);
    send(world, ours, content);
    QCOMPARE(readBy(world, theirs, content), 404);
    world.attach(theirs, content);
    QCOMPARE(readBy(world, theirs, content), 404);
    QCOMPARE(world.begin(theirs, content).headers.value("upload-offset"), QByteArray("0"));
    send(world, theirs, content);
    QCOMPARE(readBy(world, theirs, content), 200);
    QCOMPARE(world.kept(), QStringList{FileWorld::nameOf(content)});
}

void TestFileScopes::aRevokedDeviceReadsNothing()
{
    FileWorld world;
    const auto enrolled = world.enrol();
    const QByteArray content = photo(1000);
    world.attach(enrolled.token, content);
    const QString upload = world.begun(enrolled.token, content);
    QVERIFY(bool(world.store().enrolments.revoke(u"411624"_s, enrolled.letters)));
    QCOMPARE(world.patch(upload, enrolled.token, 0, content).status, 403);
    QCOMPARE(readBy(world, enrolled.token, content), 403);
}

QTEST_GUILESS_MAIN(TestFileScopes)
#include "tst_file_scopes.moc"
