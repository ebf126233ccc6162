// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/people_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::ProblemKind;

//! A58–A60: one field, one person, one reason, one line in the log.
class TestReveals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartnerSeesAFieldOfARecordItIsShown();
    void whatIsNotShownIsNotRevealed();
    void onlySensitiveFieldsAreRevealed();
    void whatARoleIsKeptFromIsNotRevealed();
    void theLogHasItWithoutTheValue();
    void aDeviceRevealsOnlySoMuch();
    void figuresAreLeftOut_data();
    void figuresAreLeftOut();
    void aNoticeCountsOnce();
    void aNoticeNamesWhoWasThere();
    void aFloodOfNoticesWaits();

private:
    using Answer = std::variant<wire::Revealed, wire::Problem>;
    static Answer reveal(PeopleWorld &world, const Caller &caller, const QString &kind, int id,
                         const QStringList &fields, Role role = Role::Partner,
                         const QString &reason = u"card swapped"_s)
    {
        const auto answer = world.store().reveals.reveal(caller, {u"wang"_s, {uuid(901)}, role, false},
                                                         {kind, uuid(id), fields, reason});
        if (!answer)
            qFatal("%s", qPrintable(answer.failure().detail));
        return *answer;
    }
    static ProblemKind trouble(const Answer &answer)
    {
        const auto *problem = std::get_if<wire::Problem>(&answer);
        return problem ? problem->kind : ProblemKind::Unknown;
    }
    //! A registration of the northern depot with its SIM card, and a card of nobody.
    static void furnish(PeopleWorld &world)
    {
        world.push(
            world.service(),
            world.change(u"sim_card"_s, 50, 0, {{u"number"_s, u"1064812345678"_s}, {u"iccid"_s, u"8986"_s}}));
        world.push(world.service(), world.change(u"sim_card"_s, 51, 0, {{u"number"_s, u"1064800000000"_s}}));
        world.push(world.service(),
                   world.change(u"registration"_s, 60, 0,
                                {{u"depot"_s, idText(depotNorth)}, {u"sim"_s, idText(50)}}));
    }
};

void TestReveals::aPartnerSeesAFieldOfARecordItIsShown()
{
    PeopleWorld world;
    furnish(world);
    QVERIFY(!world.pages(world.partner(depotNorth)).isEmpty());
    const auto answer
        = reveal(world, world.partner(depotNorth), u"sim_card"_s, 50, {u"iccid"_s, u"number"_s});
    QCOMPARE(std::get<wire::Revealed>(answer).values, Row({u"8986"_s, u"1064812345678"_s}));
}

void TestReveals::whatIsNotShownIsNotRevealed()
{
    PeopleWorld world;
    furnish(world);
    const auto number = QStringList{u"number"_s};
    QCOMPARE(trouble(reveal(world, world.partner(depotNorth), u"sim_card"_s, 51, number)),
             ProblemKind::Scope);
    QCOMPARE(trouble(reveal(world, world.partner(depotSouth), u"sim_card"_s, 50, number)),
             ProblemKind::Scope);
    QCOMPARE(trouble(reveal(world, world.desk(), u"sim_card"_s, 51, number)), ProblemKind::Unknown);
    QCOMPARE(trouble(reveal(world, world.desk(), u"sim_card"_s, 99, number)), ProblemKind::Scope);
    QCOMPARE(trouble(reveal(world, world.desk(), u"person"_s, 50, {u"phone"_s})), ProblemKind::Scope);
    const Caller elsewhere{idText(1), idText(601), {}, wire::DeviceRole::Centre};
    QCOMPARE(trouble(reveal(world, elsewhere, u"sim_card"_s, 50, number)), ProblemKind::Scope);
    QCOMPARE(world.audit().filter(u"refused"_s).size(), 4);
}

void TestReveals::onlySensitiveFieldsAreRevealed()
{
    PeopleWorld world;
    furnish(world);
    QCOMPARE(trouble(reveal(world, world.desk(), u"registration"_s, 60, {u"depot"_s})), ProblemKind::Right);
    QCOMPARE(trouble(reveal(world, world.desk(), u"sim_card"_s, 50, {u"number"_s, u"no_such"_s})),
             ProblemKind::Right);
    QCOMPARE(trouble(reveal(world, world.desk(), u"no_such"_s, 50, {u"number"_s})), ProblemKind::Right);
}

void TestReveals::whatARoleIsKeptFromIsNotRevealed()
{
    PeopleWorld world;
    QCOMPARE(trouble(reveal(world, world.desk(), u"person"_s, 900, {u"phone"_s}, Role::Operator)),
             ProblemKind::Unknown);
    QCOMPARE(
        trouble(reveal(world, world.desk(), u"person"_s, 900, {u"phone"_s, u"identity"_s}, Role::Operator)),
        ProblemKind::Right);
    QCOMPARE(trouble(reveal(world, world.desk(), u"person"_s, 900, {u"identity"_s}, Role::Supervisor)),
             ProblemKind::Unknown);
}

void TestReveals::theLogHasItWithoutTheValue()
{
    PeopleWorld world;
    furnish(world);
    reveal(world, world.partner(depotNorth), u"sim_card"_s, 50, {u"number"_s, u"iccid"_s}, Role::Partner,
           u"called 138-1234-5678\nabout it"_s);
    QCOMPARE(world.audit(),
             QStringList({u"revealed [wang] sim_card/%1 number iccid: called … about it"_s.arg(idText(50))}));
}

void TestReveals::aDeviceRevealsOnlySoMuch()
{
    PeopleWorld world;
    furnish(world);
    const auto once = [&](const Caller &caller) {
        return trouble(reveal(world, caller, u"sim_card"_s, 50, {u"number"_s}));
    };
    for (int i = 0; i < 60; ++i)
        QCOMPARE(once(world.partner(depotNorth)), ProblemKind::Unknown);
    QCOMPARE(once(world.partner(depotNorth)), ProblemKind::TooMany);
    QCOMPARE(once(world.desk()), ProblemKind::Unknown);
    world.now = world.now.addSecs(3601);
    QCOMPARE(once(world.partner(depotNorth)), ProblemKind::Unknown);
}

void TestReveals::figuresAreLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("none") << u"to repair it"_s << u"to repair it"_s;
    QTest::newRow("a phone") << u"ask 13812345678"_s << u"ask …"_s;
    QTest::newRow("in groups") << u"ask 138 1234 5678 today"_s << u"ask … today"_s;
    QTest::newRow("full width") << u"ask １３８１２３"_s << u"ask …"_s;
    QTest::newRow("a year") << u"job of 2026"_s << u"job of 2026"_s;
    QTest::newRow("lines") << u"a\n\nb"_s << u"a b"_s;
}

void TestReveals::figuresAreLeftOut()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(withoutFigures(text), kept);
}

void TestReveals::aNoticeCountsOnce()
{
    PeopleWorld world;
    const wire::Notice notice{uuid(1), wire::NoticeKind::Exported, u"registration"_s, 12, world.now, {}, {}};
    for (int i = 0; i < 3; ++i)
        QVERIFY(*world.store().notices.take(world.desk(), notice));
    QCOMPARE(world.audit(),
             QStringList({u"exported [] registration told: 12 records, 2026-11-18T11:06:40Z"_s}));
}

void TestReveals::aNoticeNamesWhoWasThere()
{
    PeopleWorld world;
    world.put(u"wang"_s, world.wish(901, Role::Supervisor), password);
    wire::Notice notice{uuid(1),     wire::NoticeKind::Revealed,      u"person/x/identity"_s, 1, world.now,
                        {uuid(901)}, u"contract 110101199001011234"_s};
    QVERIFY(*world.store().notices.take(world.desk(), notice));
    QVERIFY(world.audit().last().startsWith(u"revealed [] person/x/identity"_s)); // never signed in here
    QVERIFY(world.audit().last().endsWith(u": contract …"_s));
    world.token(world.desk(), u"wang"_s);
    notice.id = uuid(2);
    QVERIFY(*world.store().notices.take(world.desk(), notice));
    QVERIFY(world.audit().last().startsWith(u"revealed [wang]"_s));
}

void TestReveals::aFloodOfNoticesWaits()
{
    PeopleWorld world;
    const auto take = [&](int id) {
        return *world.store().notices.take(
            world.desk(), {uuid(id), wire::NoticeKind::Exported, u"x"_s, 1, world.now, {}, {}});
    };
    for (int id = 1; id <= 500; ++id)
        QVERIFY(take(id));
    QVERIFY(!take(501));
    QVERIFY(take(1)); // it has that one
    world.now = world.now.addSecs(3601);
    QVERIFY(take(501));
    QCOMPARE(world.store().audit.verify(idText(600))->lines, 501);
}

QTEST_GUILESS_MAIN(TestReveals)
#include "tst_reveals.moc"
