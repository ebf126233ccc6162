// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/secrets.h"
#include "tests/central/centre_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::DeviceRole;

namespace {

Invitation invitation(DeviceRole role, int depot = 0)
{
    return {
        role == DeviceRole::HeadOffice ? headOffice() : idText(600), {depot ? uuid(depot) : QUuid()}, role};
}

} // namespace

class TestEnrolments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCodeMakesADevice();
    void aCodeIsReadAsPeopleTypeIt();
    void aCodeServesOnce();
    void aCodeGrowsOld();
    void aWrongCodeIsRefused();
    void rolesAndPlacesGoTogether();
    void onlyHashesAreKept();
    void aNameMayBeAnyText();
    void lettersAreNeverGivenTwice();
    void aRevokedDeviceIsNobody();
    void codesAreUnlikeEachOther();
};

void TestEnrolments::aCodeMakesADevice()
{
    CentreWorld world;
    auto &enrolments = world.store().enrolments;
    const auto code = enrolments.invite(invitation(DeviceRole::Partner, depotNorth));
    const auto answer = enrolments.enrol({*code, u"前台"_s});
    QVERIFY(bool(answer));
    QCOMPARE(answer->centre.text(), idText(600));
    QCOMPARE(answer->centreNumber, u"411624"_s);
    QCOMPARE(answer->depot.text(), idText(depotNorth));
    QCOMPARE(answer->role, DeviceRole::Partner);
    QCOMPARE(answer->letters, u"01"_s);

    const auto caller = enrolments.callerWith(answer->token);
    QVERIFY(bool(caller));
    QCOMPARE(caller->device, answer->device.toString(QUuid::WithoutBraces));
    QVERIFY(caller->isPartner());
    QVERIFY(!enrolments.callerWith(answer->token + u'x'));
    QVERIFY(!enrolments.callerWith({}));

    const auto headOfficeCode = enrolments.invite(invitation(DeviceRole::HeadOffice));
    QVERIFY(enrolments.enrol({*headOfficeCode, u"x"_s})->centre.isNull());
}

void TestEnrolments::aCodeIsReadAsPeopleTypeIt()
{
    CentreWorld world;
    auto &enrolments = world.store().enrolments;
    const QString code = *enrolments.invite(invitation(DeviceRole::Centre));
    QVERIFY(bool(enrolments.enrol({u" %1 "_s.arg(code.toLower().replace(u'-', u' ')), u"x"_s})));
    QCOMPARE(normalisedCode(u"ａｂ２-c d"_s), u"AB2CD"_s);
}

void TestEnrolments::aCodeServesOnce()
{
    CentreWorld world;
    auto &enrolments = world.store().enrolments;
    const auto code = enrolments.invite(invitation(DeviceRole::Centre));
    QVERIFY(bool(enrolments.enrol({*code, u"x"_s})));
    const auto again = enrolments.enrol({*code, u"x"_s});
    QVERIFY(!again);
    QCOMPARE(again.failure().kind, Failure::Kind::Refused);
}

void TestEnrolments::aCodeGrowsOld()
{
    CentreWorld world;
    auto &enrolments = world.store().enrolments;
    const auto code = enrolments.invite(invitation(DeviceRole::Centre));
    world.now = world.now.addSecs(30 * 60);
    QVERIFY(!enrolments.enrol({*code, u"x"_s}));
}

void TestEnrolments::aWrongCodeIsRefused()
{
    CentreWorld world;
    for (const QString &code : {QString(), u"ABCD-EFGH-JKLM"_s, u"' OR 1=1 --"_s})
        QVERIFY(!world.store().enrolments.enrol({code, u"x"_s}));
}

void TestEnrolments::rolesAndPlacesGoTogether()
{
    CentreWorld world;
    auto &enrolments = world.store().enrolments;
    QVERIFY(!enrolments.invite(invitation(DeviceRole::Depot)));
    QVERIFY(!enrolments.invite(invitation(DeviceRole::Partner)));
    QVERIFY(!enrolments.invite(invitation(DeviceRole::Centre, depotNorth)));
    QVERIFY(!enrolments.invite({headOffice(), {}, DeviceRole::Centre}));
    QVERIFY(!enrolments.invite({idText(600), {}, DeviceRole::HeadOffice}));
}

void TestEnrolments::onlyHashesAreKept()
{
    CentreWorld world;
    if (world.database.isPostgres())
        QSKIP("looks into the file of SQLite");
    auto &enrolments = world.store().enrolments;
    const auto code = enrolments.invite(invitation(DeviceRole::Centre));
    const auto answer = enrolments.enrol({*code, u"x"_s});
    QVERIFY(bool(world.store().complaints()));
    for (const QString &name : {u"central.sqlite"_s, u"central.sqlite-wal"_s}) {
        QFile file(world.folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(answer->token.toLatin1()));
        QVERIFY(!bytes.contains(code->toLatin1()));
        QVERIFY(!bytes.contains(normalisedCode(*code).toLatin1()));
    }
}

void TestEnrolments::aNameMayBeAnyText()
{
    CentreWorld world;
    auto &enrolments = world.store().enrolments;
    const QString odd = QString::fromUtf8("a'\\\"?\n%1 $1 \xf0\x9f\x9a\x9a") + QChar(u'\0') + u'b';
    QVERIFY(bool(enrolments.enrol({*enrolments.invite(invitation(DeviceRole::Centre)), odd})));
    QCOMPARE(enrolments.devices()->first().name, QString(odd).remove(QChar(u'\0')));
}

void TestEnrolments::lettersAreNeverGivenTwice()
{
    CentreWorld world;
    auto &enrolments = world.store().enrolments;
    QSet<QString> letters;
    for (int i = 0; i < 40; ++i) {
        const auto answer = enrolments.enrol({*enrolments.invite(invitation(DeviceRole::Centre)), u"x"_s});
        QCOMPARE(answer->letters.size(), 2);
        letters.insert(answer->letters);
        if (i % 7 == 0)
            QVERIFY(bool(enrolments.revoke(u"411624"_s, answer->letters)));
    }
    QCOMPARE(letters.size(), 40);
}

void TestEnrolments::aRevokedDeviceIsNobody()
{
    CentreWorld world;
    auto &enrolments = world.store().enrolments;
    const auto answer = enrolments.enrol({*enrolments.invite(invitation(DeviceRole::Centre)), u"x"_s});
    QVERIFY(bool(enrolments.revoke(u"411624"_s, answer->letters)));
    const auto caller = enrolments.callerWith(answer->token);
    QVERIFY(!caller);
    QCOMPARE(caller.failure().kind, Failure::Kind::Refused);
    QVERIFY(!enrolments.revoke(u"411624"_s, answer->letters));
    QVERIFY(enrolments.devices()->first().revoked);
}

void TestEnrolments::codesAreUnlikeEachOther()
{
    QSet<QString> codes;
    static const QRegularExpression shape(u"\\A[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}\\z"_s);
    for (int i = 0; i < 1000; ++i) {
        const QString code = newCode();
        QVERIFY(shape.match(code).hasMatch());
        codes.insert(code);
    }
    QCOMPARE(codes.size(), 1000);
    QVERIFY(newToken() != newToken());
    QCOMPARE(newToken().size(), 43);
}

QTEST_GUILESS_MAIN(TestEnrolments)
#include "tst_enrolments.moc"
