// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/matter_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

VehicleBrief brief(const QString &plate, QDate day)
{
    return {{QUuid::createUuidV5(QUuid(), plate)},
            plate,
            u"沈丘云鹭物流有限公司"_s,
            {},
            QDateTime(day, QTime(2, 0), Qt::UTC)};
}

Briefs briefs(const QList<VehicleBrief> &first)
{
    return {first, first.size()};
}

Person installer(const QString &name, QDate until)
{
    Person person;
    person.id = {QUuid::createUuidV5(QUuid(), name)};
    person.name = name;
    person.electricianCertificate = u"豫电工 1"_s;
    person.certificateUntil = until;
    return person;
}

//! "what / which / due", as the list shows it.
QStringList printed(const Matters &matters)
{
    QStringList lines;
    for (const Matter &matter : matters.lines)
        lines.append(u"%1 / %2 / %3"_s.arg(matter.what, matter.which, matter.due.toString(Qt::ISODate)));
    return lines;
}

} // namespace

class TestMatters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_policies = PolicyBook(*readPolicies(u":/reference"_s)); }

    void nothingToDoIsAnEmptyList()
    {
        TodayFacts facts;
        facts.today = today;
        QVERIFY(mattersOf(facts, m_policies).lines.isEmpty());
    }

    void aCardIsListedAWeekBeforeItsMonthIsOver()
    {
        TodayFacts facts;
        facts.today = today;
        facts.cards
            = briefs({brief(u"豫P00001"_s, QDate(2026, 10, 15)), brief(u"豫P00002"_s, QDate(2026, 10, 23)),
                      brief(u"豫P00003"_s, QDate(2026, 10, 30)), brief(u"豫P00004"_s, QDate(2026, 10, 31))});
        const Matters matters = mattersOf(facts, m_policies);
        QCOMPARE(printed(matters),
                 QStringList({u"Warranty card / 豫P00001 / 2026-11-15"_s,
                              u"Warranty card / 豫P00002 / 2026-11-23"_s,
                              u"Warranty card / 豫P00003 / 2026-11-30"_s,
                              u"Warranty card / 豫P00004 / 2026-11-30"_s}));
        QCOMPARE(matters.lines.first().urgency, Urgency::Late);
        QCOMPARE(matters.lines.at(1).urgency, Urgency::Soon); // the last day is not over
        facts.cards = briefs({brief(u"豫P00005"_s, QDate(2026, 11, 1))});
        QVERIFY(mattersOf(facts, m_policies).lines.isEmpty());
    }

    void certificatesAndVacanciesAskForPeople()
    {
        TodayFacts facts;
        facts.today = today;
        facts.people = {installer(u"过期"_s, QDate(2026, 11, 22)), installer(u"今天"_s, today),
                        installer(u"一月"_s, QDate(2026, 12, 22)), installer(u"还早"_s, QDate(2026, 12, 23))};
        Person gone = installer(u"离职"_s, QDate(2020, 1, 1));
        gone.active = false;
        facts.people.append(gone);
        Depot vacant;
        vacant.id = {QUuid::createUuidV5(QUuid(), u"vacant"_s)};
        vacant.name = u"付井"_s;
        Depot closed = vacant;
        closed.active = false;
        facts.depots = {vacant, closed};
        const Matters matters = mattersOf(facts, m_policies);
        QCOMPARE(printed(matters),
                 QStringList({u"Certificate expired / 过期 / 2026-11-22"_s,
                              u"Certificate ends / 今天 / 2026-11-23"_s,
                              u"Certificate ends / 一月 / 2026-12-22"_s, u"No manager / 付井 / "_s}));
        QCOMPARE(matters.counts.at(size_t(MatterGroup::People)), (MatterCount{4, Urgency::Late}));
        QCOMPARE(matters.lines.last().kind, u"depot"_s);
        QCOMPARE(matters.lines.last().record, vacant.id.value);
    }

    void whoLeftManagesNothing()
    {
        TodayFacts facts;
        facts.today = today;
        Person gone = installer(u"离职"_s, QDate(2027, 12, 31));
        gone.active = false;
        facts.people = {gone};
        Depot depot;
        depot.id = {QUuid::createUuidV5(QUuid(), u"depot"_s)};
        depot.name = u"付井"_s;
        depot.manager = gone.id;
        facts.depots = {depot};
        QCOMPARE(printed(mattersOf(facts, m_policies)), QStringList{u"No manager / 付井 / "_s});
        facts.people.first().active = true;
        QVERIFY(mattersOf(facts, m_policies).lines.isEmpty());
    }

    void whoNeverCameOnlineIsAskedFor()
    {
        TodayFacts facts;
        facts.today = today;
        facts.notOnline = briefs({brief(u"豫P00001"_s, QDate(2026, 11, 20))});
        const Matters matters = mattersOf(facts, m_policies);
        QCOMPARE(printed(matters), QStringList{u"Never online / 豫P00001 / 2026-11-20"_s});
        QCOMPARE(matters.counts.at(size_t(MatterGroup::Online)), (MatterCount{1, Urgency::Soon}));
    }

    void stockIsLowBelowThePolicy()
    {
        TodayFacts facts;
        facts.today = today;
        Depot depot;
        depot.id = {QUuid::createUuidV5(QUuid(), u"depot"_s)};
        facts.people = {installer(u"韩卫东"_s, QDate(2027, 12, 31))};
        depot.manager = facts.people.first().id;
        facts.depots = {depot};
        facts.terminalsAtDepots = {{depot.id, 4}};
        QVERIFY(mattersOf(facts, m_policies).lines.isEmpty()); // not read yet
        facts.stockKnown = true;
        QCOMPARE(mattersOf(facts, m_policies).lines.size(), 1);
        facts.terminalsAtDepots = {{depot.id, 5}};
        QVERIFY(mattersOf(facts, m_policies).lines.isEmpty());
    }

    void withoutLettersTheFirstThingIsANewCode()
    {
        TodayFacts facts;
        facts.today = today;
        facts.areLettersLost = true;
        facts.complete = briefs({brief(u"豫P00001"_s, today)});
        const Matters matters = mattersOf(facts, m_policies);
        QCOMPARE(matters.lines.first().what, u"No numbers"_s);
        QCOMPARE(matters.lines.first().urgency, Urgency::Late);
    }

    void ofEquallyPressingOnesTheOldestStandsFirst()
    {
        TodayFacts facts;
        facts.today = today;
        facts.incomplete = briefs({brief(u"豫P00001"_s, QDate(2026, 11, 20)), brief(u"豫P00002"_s, today)});
        facts.notOnline = briefs({brief(u"豫P00003"_s, QDate(2026, 10, 2))});
        facts.toMend = briefs({brief(u"豫P00004"_s, QDate(2026, 11, 21))});
        facts.drafts = briefs({brief(u"豫P00005"_s, QDate(2026, 9, 1))}); // no day presses
        Depot vacant;
        vacant.id = {QUuid::createUuidV5(QUuid(), u"vacant"_s)};
        facts.depots = {vacant}; // since nobody knows when
        facts.conflicts = 1;
        QStringList whats;
        for (const Matter &matter : mattersOf(facts, m_policies).lines)
            whats.append(matter.plate ? matter.which : matter.what);
        QCOMPARE(whats,
                 (QStringList{u"Conflict"_s, u"豫P00003"_s, u"豫P00001"_s, u"豫P00004"_s, u"豫P00002"_s,
                              u"No manager"_s, u"豫P00005"_s}));
    }

    void whatIsNotListedIsCounted()
    {
        TodayFacts facts;
        facts.today = today;
        facts.complete = {{brief(u"豫P00001"_s, today), brief(u"豫P00002"_s, today)}, 500};
        facts.conflicts = 3;
        const Matters matters = mattersOf(facts, m_policies);
        QCOMPARE(matters.lines.size(), 3);
        QCOMPARE(matters.counts.at(size_t(MatterGroup::Accept)).total, 500);
        QCOMPARE(matters.counts.at(size_t(MatterGroup::Sync)), (MatterCount{3, Urgency::Late}));
        QCOMPARE(matters.lines.first().group, MatterGroup::Sync);
    }

    void theModelShowsOneGroupWhenAsked()
    {
        TodayFacts facts;
        facts.today = today;
        facts.complete = briefs({brief(u"豫P00001"_s, today)});
        facts.drafts = briefs({brief(u"豫P00002"_s, today), brief(u"豫P00003"_s, today)});
        MatterModel model;
        const QAbstractItemModelTester tester(&model);
        model.setMatters(mattersOf(facts, m_policies));
        QCOMPARE(model.rowCount(), 3);
        model.setGroup(MatterGroup::Finish);
        QCOMPARE(model.rowCount(), 2);
        facts.drafts = briefs({brief(u"豫P00003"_s, today)});
        model.setMatters(mattersOf(facts, m_policies));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, MatterModel::Which).data().toString(), u"豫P00003"_s);
        model.setGroup({});
        QCOMPARE(model.rowCount(), 2);
    }

private:
    PolicyBook m_policies;
};

QTEST_GUILESS_MAIN(TestMatters)
#include "tst_matters.moc"
