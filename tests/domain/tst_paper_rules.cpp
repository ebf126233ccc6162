// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/materials.h"
#include "models/domain/one_customer.h"
#include "models/domain/paper_fields.h"
#include "models/domain/photo_kinds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

//! What may stand on paper, and how it is gathered.
class PaperRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void materialsAreReadLineByLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("item");
        QTest::addColumn<double>("quantity");
        QTest::addColumn<QString>("unit");
        QTest::newRow("with spaces") << u"线束 1 套"_s << u"线束"_s << 1.0 << u"套"_s;
        QTest::newRow("without") << u"扎带6根"_s << u"扎带"_s << 6.0 << u"根"_s;
        QTest::newRow("a number in the name") << u"4芯电源线3米"_s << u"4芯电源线"_s << 3.0 << u"米"_s;
        QTest::newRow("times") << u"熔断器5A×2"_s << u"熔断器5A"_s << 2.0 << QString();
        QTest::newRow("a part of one") << u"波纹管 1.5 米"_s << u"波纹管"_s << 1.5 << u"米"_s;
        QTest::newRow("no quantity") << u"防水胶带"_s << u"防水胶带"_s << 0.0 << QString();
        QTest::newRow("only a number") << u"20"_s << u"20"_s << 0.0 << QString();
    }

    void materialsAreReadLineByLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, item);
        QFETCH(double, quantity);
        QFETCH(QString, unit);
        QCOMPARE(materialsIn(text), (QList<Material>{{item, quantity, unit}}));
    }

    void materialsOfAYardAreCountedTogether()
    {
        const QList<Material> all = materialsIn(u"线束 1 套、扎带 6 根"_s)
            + materialsIn(u"扎带6根；线束 1套；防水胶带"_s) + materialsIn(u"防水胶带\n扎带 1 包"_s);
        QCOMPARE(written(together(all)), u"线束 2 套、扎带 12 根、防水胶带、扎带 1 包"_s);
        QVERIFY(materialsIn(u" 、；\n"_s).isEmpty());
    }

    void nobodySignsForTheVehiclesOfAnother()
    {
        const auto vehicle = [](const QString &number, const QString &customer) {
            Registration r;
            r.number = number;
            r.customerName = customer;
            return r;
        };
        const auto groups = byCustomer(
            {vehicle(u"3"_s, u"顺达"_s), vehicle(u"2"_s, u"宏运"_s), vehicle(u"1"_s, u" 顺达 "_s)});
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().size(), 2);
        QCOMPARE(groups.first().first().number, u"1"_s);
        QCOMPARE(groups.last().first().customerName, u"宏运"_s);
        QVERIFY(byCustomer({}).isEmpty());
    }

    void photographsTellByTheirNamesWhatTheyShow()
    {
        QCOMPARE(photoKinds({u"天线.jpg"_s, u"人车合影2.jpg"_s, u"车辆铭牌.jpg"_s, u"平台截图.png"_s}),
                 (QStringList{u"together"_s, u"aerial"_s, u"online"_s}));
        QVERIFY(photoKinds({u"IMG_0001.jpg"_s}).isEmpty());
    }

    void paperShowsInFullWhatTheFormNeedsAndTheRoleMayRead_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("full");
        const auto row = [](const char *name, Role role, const QString &form, const QString &field,
                            bool full) { QTest::newRow(name) << role << form << field << full; };
        row("an operator's telephone", Role::Operator, u"acceptance"_s, u"phone"_s, true);
        row("an operator's identity", Role::Operator, u"registration"_s, u"credit_code"_s, false);
        row("a manager's identity", Role::DepotManager, u"registration"_s, u"credit_code"_s, true);
        row("identity where no form needs it", Role::DepotManager, u"acceptance"_s, u"credit_code"_s, false);
        row("a partner's telephone", Role::Partner, u"acceptance"_s, u"phone"_s, false);
        row("the customer's signatory", Role::Partner, u"acceptance"_s, u"customer_signatory"_s, false);
        row("an open field", Role::Partner, u"acceptance"_s, u"plate"_s, true);
    }

    void paperShowsInFullWhatTheFormNeedsAndTheRoleMayRead()
    {
        QFETCH(Role, role);
        QFETCH(QString, form);
        QFETCH(QString, field);
        QFETCH(bool, full);
        const QString text = u"13839412345"_s;
        QCOMPARE(paperText(form, field, text, role) == text, full);
        QCOMPARE(paperText(form, field, QString(), role), QString());
    }
};

QTEST_GUILESS_MAIN(PaperRulesTest)
#include "tst_paper_rules.moc"
