// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/depot.h"
#include "models/search/live_catalogue.h"
#include "models/store/registration_window.h"
#include "tests/support/scratch_store.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

bool hasPlateAndVin(const Registration &registration)
{
    return !registration.plate.isEmpty() && !registration.vin.isEmpty();
}

QDateTime noon(int day)
{
    return {QDate(2026, 11, day), QTime(4, 0), Qt::UTC};
}

Registration truck(const QString &plate, const QString &customer, int day)
{
    Registration registration;
    registration.plate = plate;
    registration.vin = u"LFV3B28R8A3025310"_s;
    registration.customerName = customer;
    registration.registeredAt = noon(1);
    registration.installedAt = day > 0 ? noon(day) : QDateTime();
    return registration;
}

//! A desk with a catalogue that follows it.
struct Desk {
    ScratchStore scratch;
    LiveCatalogue live{scratch.store(), hasPlateAndVin};

    const RegistrationCatalogue &loaded()
    {
        QSignalSpy done(&live, &LiveCatalogue::loaded);
        live.load();
        if (done.isEmpty() && !done.wait())
            throw std::runtime_error("the catalogue was not loaded");
        return *live.catalogue();
    }
    //! Plates as a list shows them.
    QStringList plates(const RegistrationFilter &filter, RegistrationOrder by = RegistrationOrder::Arrival,
                       Qt::SortOrder order = Qt::DescendingOrder)
    {
        QStringList plates;
        const auto rows = live.catalogue()->rows(filter, by, order);
        for (const RegistrationLine &line : *registrationLines(scratch.session(), rows))
            plates.append(line.registration.plate);
        return plates;
    }
    //! Many at once, as an import brings them.
    void fill(int count)
    {
        QList<Registration> yard;
        for (int i = 0; i < count; ++i) {
            yard.append(truck(u"豫P%1"_s.arg(i), {}, 1));
            scratch.session().giveId(yard.last().id);
        }
        if (!scratch.session().table<Registration>().addAll(yard))
            throw std::runtime_error("the yard was not saved");
    }
    Acceptance accepted(const Registration &registration, Conclusion conclusion = Conclusion::Passed)
    {
        Acceptance acceptance;
        acceptance.registration = registration.id;
        acceptance.conclusion = conclusion;
        acceptance.signedAt = noon(20);
        return scratch.saved(acceptance);
    }
};

quint32 only(RegistrationStage stage)
{
    return 1U << int(stage);
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSortsByWhatIsAsked()
    {
        Desk desk;
        desk.scratch.saved(truck(u"豫P30000"_s, u"张三"_s, 12));
        desk.scratch.saved(truck(u"豫A10000"_s, u"李建国"_s, 0));
        desk.scratch.saved(truck(u"豫P20000"_s, QString(), 11));
        desk.loaded();
        QCOMPARE(desk.plates({}), (QStringList{u"豫P20000"_s, u"豫A10000"_s, u"豫P30000"_s}));
        QCOMPARE(desk.plates({}, RegistrationOrder::Arrival, Qt::AscendingOrder),
                 (QStringList{u"豫P30000"_s, u"豫A10000"_s, u"豫P20000"_s}));
        QCOMPARE(desk.plates({}, RegistrationOrder::Plate, Qt::AscendingOrder),
                 (QStringList{u"豫A10000"_s, u"豫P20000"_s, u"豫P30000"_s}));
        QCOMPARE(desk.plates({}, RegistrationOrder::Customer, Qt::DescendingOrder),
                 (QStringList{u"豫P30000"_s, u"豫A10000"_s, u"豫P20000"_s}));
        QCOMPARE(desk.plates({}, RegistrationOrder::Installed, Qt::AscendingOrder),
                 (QStringList{u"豫P20000"_s, u"豫P30000"_s, u"豫A10000"_s}));
        QCOMPARE(desk.plates({}, RegistrationOrder::Installed, Qt::DescendingOrder),
                 (QStringList{u"豫P30000"_s, u"豫P20000"_s, u"豫A10000"_s}));
    }

    void depotsAreSortedByTheirNames()
    {
        Desk desk;
        Depot zhoukou;
        zhoukou.name = u"周口"_s;
        Depot anyang;
        anyang.name = u"安阳"_s;
        Registration first = truck(u"豫P1"_s, {}, 1);
        first.depot = desk.scratch.saved(zhoukou).id;
        desk.scratch.saved(first);
        Registration second = truck(u"豫P2"_s, {}, 1);
        second.depot = desk.scratch.saved(anyang).id;
        desk.scratch.saved(second);
        desk.scratch.saved(truck(u"豫P3"_s, {}, 1));
        desk.loaded();
        QCOMPARE(desk.plates({}, RegistrationOrder::Depot, Qt::AscendingOrder),
                 (QStringList{u"豫P2"_s, u"豫P1"_s, u"豫P3"_s}));
        QCOMPARE(desk.plates({.depot = first.depot}), QStringList{u"豫P1"_s});
        QVERIFY(desk.plates({.depot = desk.scratch.session().newId<DepotTag>()}).isEmpty());
    }

    void itFindsWhoNeverCameOnline()
    {
        Desk desk;
        desk.scratch.saved(truck(u"豫P10000"_s, {}, 3));
        Registration online = truck(u"豫P20000"_s, {}, 3);
        online.firstOnlineAt = noon(4);
        desk.scratch.saved(online);
        desk.scratch.saved(truck(u"豫P30000"_s, {}, 0)); // nothing installed yet
        desk.loaded();
        QCOMPARE(desk.plates({.neverOnline = true}), QStringList{u"豫P10000"_s});
        QCOMPARE(desk.plates({}).size(), 3);
    }

    void itFiltersByDayInChinaByInstallerAndText()
    {
        Desk desk;
        Registration late = truck(u"豫P11111"_s, u"周口运输"_s, 0);
        late.installedAt = QDateTime(QDate(2026, 11, 9), QTime(16, 0), Qt::UTC); // midnight of the 10th there
        late.installerName = u"王芳"_s;
        desk.scratch.saved(late);
        desk.scratch.saved(truck(u"豫P22222"_s, u"周口运输"_s, 11));
        desk.scratch.saved(truck(u"豫P33333"_s, u"李建国"_s, 0));
        desk.loaded();
        QCOMPARE(desk.plates({.from = QDate(2026, 11, 10)}), (QStringList{u"豫P22222"_s, u"豫P11111"_s}));
        QCOMPARE(desk.plates({.until = QDate(2026, 11, 9)}), QStringList{u"豫P33333"_s});
        QCOMPARE(desk.plates({.text = u"运输"_s}), (QStringList{u"豫P22222"_s, u"豫P11111"_s}));
        QCOMPARE(desk.plates({.text = u"运输 222"_s}), QStringList{u"豫P22222"_s});
        QCOMPARE(desk.plates({.installer = u"王芳"_s}), QStringList{u"豫P11111"_s});
        QVERIFY(desk.plates({.installer = u"王"_s}).isEmpty());
        const auto rows = desk.live.catalogue()->rows({}, RegistrationOrder::Arrival, Qt::AscendingOrder);
        QVERIFY(desk.live.catalogue()->passes(rows.front(), {.text = u"1111"_s}));
        QVERIFY(!desk.live.catalogue()->passes(rows.front(), {.text = u"2222"_s}));
    }

    void theTextsAreTheFieldsTheyAreNamedAfter()
    {
        Desk desk;
        Registration registration = truck(u"豫P1"_s, u"李建国"_s, 1);
        registration.number = u"AZ-1"_s;
        registration.phone = u"1381"_s;
        registration.terminalNumber = u"T1"_s;
        registration.simNumber = u"1440"_s;
        registration.iccid = u"8986"_s;
        registration = desk.scratch.saved(registration);
        QStringList texts;
        QVERIFY(bool(scanRegistrations(desk.scratch.session(), {registration.id.value},
                                       [&](const PassingRegistration &passing) {
                                           for (const QByteArrayView text : passing.texts)
                                               texts.append(QString::fromUtf8(text));
                                       })));
        QCOMPARE(texts.size(), registrationTextFields().size());
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(toRow(registration).at(kindOf<Registration>().indexOf(registrationTextFields().at(i))),
                     Value{texts.at(i)});
    }

    void whatAViewerMayNotReadFindsNothing()
    {
        Desk desk;
        Registration known = truck(u"豫P11111"_s, {}, 1);
        known.phone = u"13877712345"_s;
        desk.scratch.saved(known);
        desk.loaded();
        const auto found = [&](const QString &text, Role viewer) {
            const RegistrationFilter filter{.text = text, .viewer = viewer};
            const auto &counts = desk.live.catalogue()->countByStage(filter);
            const auto shown = desk.plates(filter).size();
            // A count tells as much as a list.
            return shown == std::accumulate(counts.begin(), counts.end(), qsizetype(0)) ? shown : -1;
        };
        QCOMPARE(found(u"7771"_s, Role::Operator), 1);
        QCOMPARE(found(u"7771"_s, Role::Installer), 0);
        QCOMPARE(found(u"138 7771 2345"_s, Role::Installer), 1); // who knows it all may open it
        QCOMPARE(found(u"13877712345"_s, Role::Partner), 0);
        QCOMPARE(found(u"p111"_s, Role::Partner), 1);
    }

    void nobodyIsSortedByWhatTheyMayNotRead()
    {
        const auto by = [](RegistrationOrder order, Role viewer) {
            return RegistrationCatalogue::orderFor(order, viewer);
        };
        QVERIFY(by(RegistrationOrder::Phone, Role::Operator) == RegistrationOrder::Phone);
        QVERIFY(by(RegistrationOrder::Phone, Role::Installer) == RegistrationOrder::Arrival);
        QVERIFY(by(RegistrationOrder::Iccid, Role::Operator) == RegistrationOrder::Arrival);
        QVERIFY(by(RegistrationOrder::Stage, Role::Partner) == RegistrationOrder::Stage);
    }

    void theStageFollowsFormAndAcceptance()
    {
        Desk desk;
        desk.scratch.saved(truck(u"豫P1"_s, {}, 0));
        Registration lacking = truck(u"豫P2"_s, {}, 3);
        lacking.vin.clear();
        desk.scratch.saved(lacking);
        desk.scratch.saved(truck(u"豫P3"_s, {}, 3));
        desk.accepted(desk.scratch.saved(truck(u"豫P4"_s, {}, 3)));
        const Registration mended = desk.scratch.saved(truck(u"豫P5"_s, {}, 3));
        desk.accepted(mended, Conclusion::ToMend);
        desk.loaded();
        QCOMPARE(desk.plates({.stages = only(RegistrationStage::Draft)}), QStringList{u"豫P1"_s});
        QCOMPARE(desk.plates({.stages = only(RegistrationStage::Incomplete)}), QStringList{u"豫P2"_s});
        QCOMPARE(desk.plates({.stages = only(RegistrationStage::Complete)}), QStringList{u"豫P3"_s});
        QCOMPARE(desk.plates({.stages = only(RegistrationStage::Provisional)}), QStringList{u"豫P4"_s});
        QCOMPARE(desk.plates({.stages = only(RegistrationStage::ToMend)}), QStringList{u"豫P5"_s});
        desk.accepted(mended);
        const std::array<qsizetype, registrationStages> counts{1, 1, 1, 0, 2, 0};
        QCOMPARE(desk.live.catalogue()->countByStage({}) == counts, true);
    }

    void whatTheCentreHasIsNoLongerProvisional()
    {
        Desk desk;
        desk.accepted(desk.scratch.saved(truck(u"豫P4"_s, {}, 3)));
        desk.loaded();
        const auto pending = desk.scratch.session().ledger().pending(0, 10);
        for (const PendingChange &change : *pending)
            QVERIFY(bool(desk.scratch.session().ledger().accepted(change, 1)));
        QCOMPARE(desk.plates({.stages = only(RegistrationStage::Accepted)}), QStringList{u"豫P4"_s});
    }

    void aCommitIsSeenAtOnce()
    {
        Desk desk;
        Registration registration = desk.scratch.saved(truck(u"豫P11111"_s, {}, 1));
        desk.loaded();
        QSignalSpy changed(&desk.live, &LiveCatalogue::changed);
        registration.plate = u"豫P22222"_s;
        desk.scratch.saved(registration);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.plates({.text = u"22222"_s}), QStringList{u"豫P22222"_s});
        QVERIFY(desk.plates({.text = u"11111"_s}).isEmpty());
        QVERIFY(bool(desk.scratch.session().table<Registration>().remove(registration.id)));
        QVERIFY(desk.plates({}).isEmpty());
        QCOMPARE(newestRegistrations(desk.scratch.session())->size(), size_t(0));
    }

    void whatChangesDuringALoadIsNotMissed()
    {
        Desk desk;
        desk.fill(2000);
        QSignalSpy done(&desk.live, &LiveCatalogue::loaded);
        desk.live.load();
        desk.scratch.saved(truck(u"豫A99999"_s, {}, 1));
        QVERIFY(done.wait());
        QCOMPARE(desk.plates({.text = u"豫A99999"_s}).size(), 1);
        QCOMPARE(desk.live.catalogue()->size(), 2001);
    }

    void aBulkChangeLoadsAfresh()
    {
        Desk desk;
        desk.loaded();
        QSignalSpy done(&desk.live, &LiveCatalogue::loaded);
        desk.fill(300);
        QVERIFY(done.wait());
        QCOMPARE(desk.live.catalogue()->size(), 300);
        const auto newest = newestRegistrations(desk.scratch.session());
        QCOMPARE(newest->size(), size_t(300));
        QCOMPARE(newest->front(), 300U);
    }

    void goingAwayDuringALoadDoesNoHarm()
    {
        Desk desk;
        desk.fill(500);
        {
            LiveCatalogue brief(desk.scratch.store(), hasPlateAndVin);
            brief.load();
        }
        QCOMPARE(desk.loaded().size(), 500);
    }

    void theDeletedLeaveNoGapInTheNewest()
    {
        Desk desk;
        desk.scratch.saved(truck(u"豫P1"_s, {}, 1));
        const Registration gone = desk.scratch.saved(truck(u"豫P2"_s, {}, 1));
        desk.scratch.saved(truck(u"豫P3"_s, {}, 1));
        QVERIFY(bool(desk.scratch.session().table<Registration>().remove(gone.id)));
        QCOMPARE(*newestRegistrations(desk.scratch.session()), (std::vector<quint32>{3, 1}));
        QCOMPARE(*rowOfRegistration(desk.scratch.session(), gone.id), 0);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
