// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seat.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

class SeatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodySitsAtANewDesk()
    {
        ScratchStore desk;
        QCOMPARE(*seatOf(desk.session()) == Seat{}, true);
    }

    void whoSitsHereIsRememberedAndSignsTheHistory()
    {
        ScratchStore desk;
        const Person wang = desk.saved(Person{.name = u"王芳"_s, .role = Role::Supervisor});
        QVERIFY(bool(takeSeat(desk.session(), wang.id)));
        desk.close();
        desk.reopen();
        QCOMPARE(seatOf(desk.session())->role, Role::Supervisor);
        const Person added = desk.saved(Person{.name = u"李强"_s});
        QCOMPARE(desk.session().historyOf(added.id.value)->first().by, u"王芳"_s);
    }

    void whoLeftTheRosterNoLongerSitsHere()
    {
        ScratchStore desk;
        Person wang = desk.saved(Person{.name = u"王芳"_s, .role = Role::Supervisor});
        QVERIFY(bool(takeSeat(desk.session(), wang.id)));
        wang.active = false;
        desk.saved(wang);
        QVERIFY(seatOf(desk.session())->person.isNull());
    }

    void onAPartnersDeviceEverybodySeesAsAPartner()
    {
        ScratchStore desk;
        const Person wang = desk.saved(Person{.name = u"王芳"_s, .role = Role::Supervisor});
        QVERIFY(bool(takeSeat(desk.session(), wang.id)));
        Enrolment enrolment;
        enrolment.device = QUuid::createUuid();
        enrolment.role = u"partner"_s;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment)));
        QCOMPARE(seatOf(desk.session())->role, Role::Partner);
        QCOMPARE(seatOf(desk.session())->name, u"王芳"_s);
    }
};

QTEST_GUILESS_MAIN(SeatTest)
#include "tst_seat.moc"
