// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/domain/centre.h"
#include "models/domain/customer.h"
#include "models/domain/depot.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "models/store/registration_desk.h"
#include "models/store/waiting.h"
#include "tests/support/real_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

namespace {

using DeskRole = wire::DeviceRole;

//! What a partner types into a form, with everything that is confidential.
Registration filledIn(int number)
{
    Registration form;
    form.plate = u"豫P8%1"_s.arg(number, 4, 10, QChar(u'0'));
    form.customerName = u"沈丘顺达物流有限公司"_s;
    form.contact = u"王建国"_s;
    form.phone = u"13800138000"_s;
    form.address = u"沈丘县槐店镇"_s;
    form.terminalNumber = u"40%1"_s.arg(number, 5, 10, QChar(u'0'));
    form.simNumber = u"14400000000%1"_s.arg(number, 2, 10, QChar(u'0'));
    form.iccid = u"898600000000000000%1"_s.arg(number, 2, 10, QChar(u'0'));
    form.installedAt = systemClock();
    return form;
}

Registration entered(RealDesk &desk, const Registration &form)
{
    const auto kept = RegistrationDesk(desk.session()).enter(form);
    if (!kept)
        qFatal("%s", qPrintable(kept.failure().detail));
    return *kept;
}

Registration found(RealDesk &desk, RegistrationId id)
{
    return desk.session().table<Registration>().find(id)->value_or(Registration{});
}

//! Synced without trouble, no record waiting, nothing set aside. Photos have a way of their own.
bool isAtPeace(RealDesk &desk)
{
    const SyncStanding standing = desk.sync();
    const Waiting waiting = *waitingIn(desk.db());
    return standing.trouble == SyncTrouble::Kind::None && standing.repairs == 0 && waiting.changes == 0
        && waiting.conflicts == 0 && waiting.quarantined == 0;
}

} // namespace

//! A centre, its depots and partners over real HTTPS: who is told what.
class DepotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartnerRegistersAndTheCentreReadsIt()
    {
        RealCentre centre;
        RealDesk desk(centre);
        const Depot depot = desk.saved(Depot{.name = u"槐店网点"_s});
        QVERIFY(isAtPeace(desk));
        RealDesk partner(centre, DeskRole::Partner, depot.id);
        RealDesk other(centre, DeskRole::Partner, depot.id);
        QList<Registration> forms;
        for (int i = 1; i <= 5; ++i)
            forms.append(entered(partner, filledIn(i)));
        QVERIFY(isAtPeace(partner));
        QVERIFY(isAtPeace(desk));
        QVERIFY(isAtPeace(other));
        for (const Registration &form : forms) {
            QCOMPARE(found(desk, form.id) == form, true);
            QCOMPARE(found(partner, form.id) == form, true); // its own words stay where they were typed
            const Registration seen = found(other, form.id);
            QCOMPARE(seen.plate, form.plate);
            QVERIFY(seen.phone.isEmpty() && seen.iccid.isEmpty() && seen.simNumber.isEmpty());
        }
        QCOMPARE(other.all<SimCard>().size(), forms.size());
        for (const SimCard &card : other.all<SimCard>())
            QVERIFY(card.iccid.isEmpty() && card.number.isEmpty());
    }

    void aPartnerGoesOnWithItsRegistrations()
    {
        RealCentre centre;
        RealDesk desk(centre);
        const Depot depot = desk.saved(Depot{.name = u"槐店网点"_s});
        QVERIFY(isAtPeace(desk));
        RealDesk partner(centre, DeskRole::Partner, depot.id);
        Registration form = entered(partner, filledIn(1));
        QVERIFY(isAtPeace(partner));
        QVERIFY(isAtPeace(desk));
        Registration there = found(desk, form.id);
        there.note = u"中心"_s; // the centre writes beside it
        desk.saved(there);
        QVERIFY(isAtPeace(desk));
        form.phone = u"13900139000"_s;
        form.runningAt = form.installedAt;
        entered(partner, form);
        QVERIFY(isAtPeace(partner));
        QVERIFY(isAtPeace(desk));
        QCOMPARE(found(desk, form.id).phone, form.phone);
        QCOMPARE(found(partner, form.id).phone, form.phone);
        QCOMPARE(found(partner, form.id).note, u"中心"_s);
    }

    void aPartnerRegistersForACustomerTheCentreMade()
    {
        RealCentre centre;
        RealDesk desk(centre);
        const Depot depot = desk.saved(Depot{.name = u"槐店网点"_s});
        Registration first = filledIn(1);
        first.depot = depot.id;
        first = entered(desk, first);
        QVERIFY(isAtPeace(desk));
        RealDesk partner(centre, DeskRole::Partner, depot.id);
        QVERIFY(isAtPeace(partner));
        QVERIFY(partner.all<Customer>().first().phone.isEmpty());
        Registration second = filledIn(2);
        second.phone = u"13700137000"_s;
        second = entered(partner, second);
        QCOMPARE(second.customer, first.customer);
        QVERIFY(isAtPeace(partner));
        QVERIFY(isAtPeace(desk));
        QCOMPARE(desk.all<Customer>().first().phone, first.phone);
        QCOMPARE(found(desk, second.id).phone, second.phone);
    }

    void aDepotHoldsItsShareOfTheCentre()
    {
        RealCentre centre;
        RealDesk desk(centre);
        Centre home{.number = u"411624"_s, .name = u"沈丘监控中心"_s}; // as "init" makes it
        home.id.value = desk.enrolment().centre;
        RealDesk secretary(centre);
        secretary.saved(home);
        QVERIFY(isAtPeace(secretary));
        const Demonstration all = *fillDemonstration(desk.session(), 411624, systemClock());
        QVERIFY(isAtPeace(desk)); // no conflict, nothing set aside
        QVERIFY(all.registrations > 0);
        for (const Depot &depot : desk.all<Depot>()) {
            RealDesk partner(centre, DeskRole::Partner, depot.id);
            QVERIFY(isAtPeace(partner));
            const auto own = partner.all<Registration>();
            QSet<VehicleId> vehicles;
            for (const Registration &registration : own) {
                QCOMPARE(registration.depot, depot.id);
                QVERIFY(registration.phone.isEmpty());
                QVERIFY(*partner.session().table<Vehicle>().find(registration.vehicle));
            }
            QVERIFY(partner.all<Vehicle>().size() < all.vehicles);
            QVERIFY(partner.all<Terminal>().size() < all.terminals);
            QCOMPARE(partner.all<Depot>().size(), all.depots);
        }
    }

    void whatMovesToAnotherDepotLeavesTheFirst()
    {
        RealCentre centre;
        RealDesk desk(centre);
        const Depot north = desk.saved(Depot{.name = u"槐店网点"_s});
        const Depot south = desk.saved(Depot{.name = u"付井网点"_s});
        Registration form = entered(desk, filledIn(1)); // of no depot yet
        QVERIFY(isAtPeace(desk));
        RealDesk first(centre, DeskRole::Depot, north.id);
        RealDesk second(centre, DeskRole::Partner, south.id);
        const auto counted = [&] {
            QVERIFY(isAtPeace(desk));
            QVERIFY(isAtPeace(first));
            QVERIFY(isAtPeace(second));
        };
        counted();
        QVERIFY(first.all<Registration>().isEmpty() && second.all<Registration>().isEmpty());
        form.depot = north.id;
        desk.saved(form);
        counted();
        QCOMPARE(found(first, form.id) == form, true);
        form.depot = south.id;
        desk.saved(form);
        counted();
        QVERIFY(first.all<Registration>().isEmpty());
        QVERIFY(first.all<Vehicle>().isEmpty());
        QVERIFY(first.all<Customer>().isEmpty());
        QCOMPARE(found(second, form.id).plate, form.plate);
    }
};

QTEST_GUILESS_MAIN(DepotsTest)
#include "tst_depots.moc"
