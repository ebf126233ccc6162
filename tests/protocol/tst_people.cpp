// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/limits.h"
#include "tests/protocol/people_samples.h"

#include <QTest>

using namespace sk;
using namespace sk::wire;
using namespace Qt::StringLiterals;

class TestPeopleMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void nobodyIsReadBackAsNobody();
    void aReasonOfSpacesIsNone();
    void aFieldIsAskedForOnce();
    void aNoticeSaysNoValues_data();
    void aNoticeSaysNoValues();
};

void TestPeopleMessages::whatIsWrittenIsReadBack()
{
    const SignInRequest request{u"Li.Na"_s, u"长长的口令 \"1\""_s};
    QCOMPARE(*signInRequestFromJson(toJson(request)), request);
    QCOMPARE(*signedInFromJson(toJson(samples::signedIn())), samples::signedIn());
    QCOMPARE(*sessionStandingFromJson(toJson(samples::standing())), samples::standing());
    const PasswordChange change{u"old"_s, u"new"_s};
    QCOMPARE(*passwordChangeFromJson(toJson(change)), change);
    QCOMPARE(*doneFromJson(toJson(Done{samples::moment})), Done{samples::moment});
    QCOMPARE(*accountListFromJson(toJson(samples::accounts())), samples::accounts());
    QCOMPARE(*accountWishFromJson(toJson(samples::accountWish())), samples::accountWish());
    QCOMPARE(*deviceListFromJson(toJson(samples::devices())), samples::devices());
    const InvitationRequest invitation{{samples::uuid(701)}, DeviceRole::Partner};
    QCOMPARE(*invitationRequestFromJson(toJson(invitation)), invitation);
    const InvitationAnswer code{u"ABCD"_s, samples::moment};
    QCOMPARE(*invitationAnswerFromJson(toJson(code)), code);
    QCOMPARE(*revealRequestFromJson(toJson(samples::revealRequest())), samples::revealRequest());
    QCOMPARE(*revealedFromJson(toJson(samples::revealed())), samples::revealed());
    QCOMPARE(*noticeFromJson(toJson(samples::notice())), samples::notice());
    QCOMPARE(*auditPageFromJson(toJson(samples::auditPage())), samples::auditPage());
}

void TestPeopleMessages::nobodyIsReadBackAsNobody()
{
    SessionStanding nobody;
    nobody.serverTime = samples::moment;
    QCOMPARE(*sessionStandingFromJson(toJson(nobody)), nobody);
    AccountWish wish = samples::accountWish();
    wish.depot = {};
    wish.password.clear();
    QCOMPARE(*accountWishFromJson(toJson(wish)), wish);
    Notice notice = samples::notice();
    notice.by = {};
    notice.reason.clear();
    QCOMPARE(*noticeFromJson(toJson(notice)), notice);
}

void TestPeopleMessages::aReasonOfSpacesIsNone()
{
    RevealRequest request = samples::revealRequest();
    request.reason = u"  a    "_s;
    QVERIFY(!revealRequestFromJson(toJson(request)));
    request.reason = QString(limits::reasonCharacters + 1, u'a');
    QCOMPARE(revealRequestFromJson(toJson(request)).failure().kind, Failure::Kind::TooLarge);
}

void TestPeopleMessages::aFieldIsAskedForOnce()
{
    RevealRequest request = samples::revealRequest();
    request.fields = {u"iccid"_s, u"iccid"_s};
    QVERIFY(!revealRequestFromJson(toJson(request)));
    request.fields.clear();
    QVERIFY(!revealRequestFromJson(toJson(request)));
}

void TestPeopleMessages::aNoticeSaysNoValues_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a name") << u"李娜"_s;
    QTest::newRow("a sentence") << u"list of customers"_s;
    QTest::newRow("a line") << u"registration\nrevoked"_s;
    QTest::newRow("capitals") << u"A12345"_s;
}

void TestPeopleMessages::aNoticeSaysNoValues()
{
    QFETCH(QString, subject);
    Notice notice = samples::notice();
    notice.subject = subject;
    QVERIFY(!noticeFromJson(toJson(notice)));
}

QTEST_GUILESS_MAIN(TestPeopleMessages)
#include "tst_people.moc"
