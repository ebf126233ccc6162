// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/policies_in_force.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

Policy quota(qint64 amount, QDate from)
{
    return {.id = {},
            .key = u"installs_per_day"_s,
            .amount = amount,
            .unit = u"vehicles"_s,
            .clause = u"A46"_s,
            .validFrom = from,
            .note = {}};
}

void becomeHeadOffice(ScratchStore &desk, const QString &role = u"head_office"_s)
{
    Enrolment enrolment;
    enrolment.device = QUuid::createUuid();
    enrolment.role = role;
    QVERIFY(bool(setEnrolment(desk.session().database(), enrolment)));
}

} // namespace

//! The numbers of the rules as head office keeps them.
class PoliciesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = readPolicies(u":/reference"_s);
        QVERIFY(bool(read));
        m_shipped = *read;
    }

    void aNewRowHoldsFromItsDayOnAndTheOldOneUntilThen()
    {
        ScratchStore desk;
        becomeHeadOffice(desk);
        QVERIFY(bool(setPolicy(desk.session(), quota(25, QDate(2027, 1, 1)))));
        const PolicyBook book(*policiesOf(desk.session(), m_shipped));
        QCOMPARE(book.amount(PolicyKey::InstallsPerDay, QDate(2026, 12, 31)), 20);
        QCOMPARE(book.amount(PolicyKey::InstallsPerDay, QDate(2027, 1, 1)), 25);
    }

    void onlyHeadOfficeSetsThem_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("a centre") << u"centre"_s;
        QTest::newRow("a depot") << u"depot"_s;
        QTest::newRow("not enrolled") << QString();
    }
    void onlyHeadOfficeSetsThem()
    {
        QFETCH(const QString, role);
        ScratchStore desk;
        if (!role.isEmpty())
            becomeHeadOffice(desk, role);
        QVERIFY(!*maySetPolicies(desk.session()));
        QCOMPARE(setPolicy(desk.session(), quota(25, QDate(2027, 1, 1))).failure().kind,
                 Failure::Kind::Refused);
        QCOMPARE(*desk.session().table<Policy>().count(), 0);
    }

    void whatWasReckonedUntilTodayStaysRight()
    {
        ScratchStore desk;
        becomeHeadOffice(desk);
        for (const QDate day : {QDate(), QDate(2019, 5, 14), QDate(2026, 11, 23)})
            QCOMPARE(setPolicy(desk.session(), quota(25, day)).failure().kind, Failure::Kind::Invalid);
        QVERIFY(!setPolicy(desk.session(), quota(-1, QDate(2027, 1, 1))));
        QVERIFY(bool(setPolicy(desk.session(), quota(25, QDate(2026, 11, 24)))));
    }

    void aShippedRowThatWasTakenAwayDoesNotComeBack()
    {
        ScratchStore desk;
        const Policy gone = m_shipped.first();
        desk.saved(gone);
        QVERIFY(bool(desk.session().table<Policy>().remove(gone.id)));
        const auto rows = policiesOf(desk.session(), m_shipped);
        QCOMPARE(rows->size(), m_shipped.size() - 1);
        QVERIFY(
            std::none_of(rows->begin(), rows->end(), [&](const Policy &each) { return each.id == gone.id; }));
    }

private:
    QList<Policy> m_shipped;
};

QTEST_GUILESS_MAIN(PoliciesTest)
#include "tst_policies.moc"
