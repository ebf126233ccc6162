// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/centre_world.h"

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

namespace {

//! A registration of the north depot, accepted at that depot's desk.
struct SignedTruck {
    explicit SignedTruck(const QString &conclusion = u"passed"_s)
    {
        made = versionOf(
            world.push(desk,
                       world.change(u"registration"_s, 1, 0,
                                    {{u"depot"_s, idText(depotNorth)}, {u"plate"_s, u"豫P12345"_s}})));
        versionOf(world.push(desk,
                             world.change(u"acceptance"_s, 2, 0,
                                          {{u"depot"_s, idText(depotNorth)},
                                           {u"registration"_s, idText(1)},
                                           {u"conclusion"_s, conclusion},
                                           {u"signed_at"_s, world.now.toMSecsSinceEpoch()}})));
    }
    auto change(const Caller &caller, const QString &field)
    {
        return world.push(caller, world.change(u"registration"_s, 1, made, {{field, u"改"_s}}));
    }

    CentreWorld world;
    Caller desk = CentreWorld::depot(depotNorth);
    qint64 made = 0;
};

} // namespace

//! What was accepted and signed, and desks that had not heard of it.
class TestSignedWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherDeskDoesNotWriteOverIt()
    {
        SignedTruck truck;
        const auto outcome = truck.change(CentreWorld::centre(), u"position"_s);
        QCOMPARE(refusalOf(outcome), wire::Refusal::Settled);
        QCOMPARE(std::get<wire::Refused>(outcome).detail, u"position"_s);
    }

    void whatFollowsTheSigningIsStillWritten()
    {
        SignedTruck truck;
        QVERIFY(versionOf(truck.change(CentreWorld::centre(), u"note"_s)) > 0);
    }

    void theFormOfTheDeskThatSignedMayComeBehindItsSignature()
    {
        SignedTruck truck;
        QVERIFY(versionOf(truck.change(truck.desk, u"position"_s)) > 0);
    }

    void workThatDidNotPassIsOpen()
    {
        SignedTruck truck(u"to_mend"_s);
        QVERIFY(versionOf(truck.change(CentreWorld::centre(), u"position"_s)) > 0);
    }
};

QTEST_GUILESS_MAIN(TestSignedWork)
#include "tst_signed_work.moc"
