// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/domain/acceptance.h"
#include "models/domain/centre.h"
#include "models/domain/customer.h"
#include "models/domain/number.h"
#include "models/domain/registration.h"
#include "models/store/belonging.h"
#include "models/store/conflicts.h"
#include "models/store/digest.h"
#include "models/store/waiting.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

Enrolment enrolment(const QUuid &depot = {})
{
    return {.url = u"https://localhost"_s,
            .device = QUuid::createUuid(),
            .letters = u"3F"_s,
            .centre = QUuid::createUuidV5(QUuid(), u"沈丘"_s),
            .centreNumber = u"411624"_s,
            .depot = depot,
            .role = depot.isNull() ? u"centre"_s : u"depot"_s};
}

Centre ownCentre(ScratchStore &desk, const QString &number)
{
    Centre centre;
    centre.number = number;
    centre.name = u"沈丘监控中心"_s;
    centre.phone = u"0394-5000001"_s;
    return desk.saved(centre);
}

Registration registered(ScratchStore &desk, CentreId centre = {})
{
    Registration registration;
    registration.number = *desk.session().nextNumber(u"AZ"_s);
    registration.centre = centre;
    return desk.saved(registration);
}

Registration again(ScratchStore &desk, const Registration &registration)
{
    return **desk.session().table<Registration>().find(registration.id);
}

} // namespace

//! Work that was done before the enrolment becomes the centre's, whole, or the enrolment does not happen.
class BelongingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWorkedBeforeBecomesTheCentres()
    {
        ScratchStore desk;
        const Enrolment wish = enrolment();
        const Registration before = registered(desk);
        Acceptance signedFor;
        signedFor.registration = before.id;
        signedFor.number = *desk.session().nextNumber(u"YS"_s);
        signedFor.batch = *desk.session().nextNumber(u"YH"_s);
        signedFor = desk.saved(signedFor);
        QVERIFY(bool(belongTo(desk.session(), wish)));
        const Registration after = again(desk, before);
        QCOMPARE(after.centre.value, wish.centre);
        QVERIFY(after.depot.isNull());
        QCOMPARE(after.number, written({u"AZ"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 1}));
        const Acceptance acceptance = **desk.session().table<Acceptance>().find(signedFor.id);
        QCOMPARE(acceptance.centre.value, wish.centre);
        QCOMPARE(acceptance.number, written({u"YS"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 1}));
        QCOMPARE(acceptance.batch, written({u"YH"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 1}));
        QCOMPARE(waitingIn(desk.session().database())->changes, 2); // both go to the centre as they are now
        QCOMPARE(registered(desk).number, written({u"AZ"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 2}));
    }

    void theOldNumberStandsInTheHistory()
    {
        ScratchStore desk;
        const Registration before = registered(desk);
        QVERIFY(bool(belongTo(desk.session(), enrolment())));
        const auto history = desk.session().historyOf(before.id.value);
        QCOMPARE(history->last().field, u"number"_s);
        QCOMPARE(history->last().before == Value{before.number}, true);
        QCOMPARE(history->last().after == Value{again(desk, before).number}, true);
    }

    void onADepotsDeviceItIsTheDepots()
    {
        ScratchStore desk;
        const QUuid depot = QUuid::createUuid();
        const Registration before = registered(desk);
        const Customer customer = desk.saved(Customer{.name = u"杜振山"_s});
        QVERIFY(bool(belongTo(desk.session(), enrolment(depot))));
        QCOMPARE(again(desk, before).depot.value, depot);
        QVERIFY(!(*desk.session().table<Customer>().find(customer.id))->centre.isNull());
    }

    void theOneCentreItHadIsTheOneItJoins()
    {
        ScratchStore desk;
        const Enrolment wish = enrolment();
        const Centre own = ownCentre(desk, u"411624"_s);
        const Registration before = registered(desk, own.id);
        QVERIFY(bool(belongTo(desk.session(), wish)));
        const auto centres = desk.session().table<Centre>().all();
        QCOMPARE(centres->size(), 1);
        QCOMPARE(centres->first().id.value, wish.centre);
        QCOMPARE(centres->first().phone, own.phone);
        QCOMPARE(again(desk, before).centre.value, wish.centre);
        const auto pending = desk.session().ledger().pending(0, 10);
        QCOMPARE(pending->size(), 2);
        QCOMPARE(pending->first().entry.id, wish.centre);
    }

    void theWorkOfAnotherCentreStaysWithIt()
    {
        ScratchStore desk;
        const Registration before = registered(desk, ownCentre(desk, u"411623"_s).id);
        QVERIFY(bool(mayBelong(desk.session()))); // the number is known only afterwards
        QCOMPARE(belongTo(desk.session(), enrolment()).failure().kind, Failure::Kind::Conflict);
        QCOMPARE(again(desk, before) == before, true);
        QVERIFY(!enrolmentOf(desk.session().database())->isEnrolled());
    }

    void severalCentresAreRefusedBeforeACodeIsSpent()
    {
        ScratchStore desk;
        ownCentre(desk, u"411624"_s);
        ownCentre(desk, u"411623"_s);
        QCOMPARE(mayBelong(desk.session()).failure().kind, Failure::Kind::Conflict);
    }

    void anInventedCentreIsRefusedBeforeACodeIsSpent()
    {
        ScratchStore desk;
        QVERIFY(bool(fillDemonstration(desk.session(), 1, desk.session().now())));
        QCOMPARE(mayBelong(desk.session()).failure().kind, Failure::Kind::Conflict);
        ScratchStore enrolled;
        QVERIFY(bool(setEnrolment(enrolled.session().database(), enrolment())));
        QVERIFY(bool(fillDemonstration(enrolled.session(), 1, enrolled.session().now())));
        QVERIFY(bool(mayBelong(enrolled.session()))); // it was filled for its centre
    }

    void twoDevicesOfOneCentreInventDifferentRecords()
    {
        QSet<QUuid> ids;
        qsizetype count = 0;
        for (const QString &letters : {u"3F"_s, u"3G"_s}) {
            ScratchStore desk;
            Enrolment own = enrolment();
            own.letters = letters;
            QVERIFY(bool(setEnrolment(desk.session().database(), own)));
            QVERIFY(bool(fillDemonstration(desk.session(), 1, desk.session().now())));
            for (const Registration &each : *desk.session().table<Registration>().all()) {
                ids.insert(each.id.value);
                ++count;
            }
        }
        QCOMPARE(ids.size(), count);
    }

    void headOfficeKeepsNoCentresWork()
    {
        ScratchStore desk;
        registered(desk);
        Enrolment office = enrolment();
        office.role = u"head_office"_s;
        office.centreNumber.clear();
        QCOMPARE(belongTo(desk.session(), office).failure().kind, Failure::Kind::Conflict);
    }

    void aSecondEnrolmentLooksAtEverythingAgainAndChangesNoNumber()
    {
        ScratchStore desk;
        QVERIFY(bool(belongTo(desk.session(), enrolment())));
        const Registration before = registered(desk);
        Enrolment second = enrolment();
        second.letters = u"3G"_s;
        QVERIFY(bool(belongTo(desk.session(), second)));
        QVERIFY(*desk.session().repair().isUnderWay());
        QCOMPARE(again(desk, before).number, before.number);
        Enrolment elsewhere = enrolment();
        elsewhere.centre = QUuid::createUuid();
        QCOMPARE(belongTo(desk.session(), elsewhere).failure().kind, Failure::Kind::Conflict);
    }
};

QTEST_GUILESS_MAIN(BelongingTest)
#include "tst_belonging.moc"
