// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/doubled.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

//! What stands in several registrations and should in one.
class DoubledTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRuleIsThatOfTwins_data()
    {
        QTest::addColumn<Registration>("one");
        QTest::addColumn<Registration>("other");
        QTest::addColumn<QStringList>("fields");
        const Registration plated{.plate = u"豫P12345"_s, .plateColour = PlateColour::Yellow};
        QTest::newRow("plate and colour") << plated << plated << QStringList{u"plate"_s, u"plate"_s};
        QTest::newRow("another colour")
            << plated << Registration{.plate = plated.plate, .plateColour = PlateColour::Blue}
            << QStringList();
        QTest::newRow("no plate") << Registration{.plate = u"无牌"_s} << Registration{.plate = u"无牌"_s}
                                  << QStringList();
        QTest::newRow("VIN") << Registration{.vin = u"LFV3B28R8A3025310"_s}
                             << Registration{.vin = u"LFV3B28R8A3025310"_s}
                             << QStringList{u"vin"_s, u"vin"_s};
        QTest::newRow("terminal") << Registration{.terminalNumber = u"0567872"_s}
                                  << Registration{.terminalNumber = u"0567872"_s}
                                  << QStringList{u"terminal_number"_s, u"terminal_number"_s};
        QTest::newRow("a card with and without its last character")
            << Registration{.iccid = u"89860117801086222167"_s}
            << Registration{.iccid = u"8986011780108622216"_s} << QStringList{u"iccid"_s, u"iccid"_s};
        QTest::newRow("nothing filled in") << Registration{} << Registration{} << QStringList();
    }
    void theRuleIsThatOfTwins()
    {
        QFETCH(const Registration, one);
        QFETCH(const Registration, other);
        QFETCH(const QStringList, fields);
        ScratchStore desk;
        desk.saved(one);
        desk.saved(other);
        const auto doubled = doubledIn(desk.session());
        QStringList found;
        for (const Doubled &each : *doubled) {
            found.append(each.field);
            const auto twins = twinsOf(desk.session(), each.registration);
            QVERIFY(std::ranges::any_of(*twins, [&](const Twin &twin) { return twin.field == each.field; }));
        }
        QCOMPARE(found, fields);
    }

    void whatIsDeletedSharesNothing()
    {
        ScratchStore desk;
        desk.saved(Registration{.vin = u"LFV3B28R8A3025310"_s});
        const Registration gone = desk.saved(Registration{.vin = u"LFV3B28R8A3025310"_s});
        QCOMPARE(countOf(*doubledIn(desk.session())), 2);
        QVERIFY(bool(desk.session().table<Registration>().remove(gone.id)));
        QCOMPARE(countOf(*doubledIn(desk.session())), 0);
    }

    void oneThatSharesSeveralThingsIsCountedOnce()
    {
        ScratchStore desk;
        const Registration form{.plate = u"豫P12345"_s, .vin = u"LFV3B28R8A3025310"_s};
        for (int i = 0; i < 3; ++i)
            desk.saved(form);
        QCOMPARE(doubledIn(desk.session())->size(), 6);
        QCOMPARE(countOf(*doubledIn(desk.session())), 3);
    }
};

QTEST_GUILESS_MAIN(DoubledTest)
#include "tst_doubled.moc"
