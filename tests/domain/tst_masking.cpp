// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "models/domain/masking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

class MaskingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStaysReadableIsTheEnds_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const QString registration = u"registration"_s;
        QTest::newRow("identity") << u"person"_s << u"identity"_s << u"412728198002290021"_s
                                  << u"412728********0021"_s;
        QTest::newRow("credit code") << registration << u"credit_code"_s << u"91411624MA9F00015Q"_s
                                     << u"914116********015Q"_s;
        QTest::newRow("mobile") << registration << u"phone"_s << u"13800138000"_s << u"138****8000"_s;
        QTest::newRow("landline") << registration << u"phone"_s << u"0394-5223333"_s << u"039*****3333"_s;
        QTest::newRow("short number") << registration << u"phone"_s << u"5223333"_s << u"*******"_s;
        QTest::newRow("name") << registration << u"contact"_s << u"张三"_s << u"张*"_s;
        QTest::newRow("long name") << registration << u"contact"_s << u"欧阳娜娜"_s << u"欧***"_s;
        QTest::newRow("a single character") << registration << u"contact"_s << u"张"_s << u"*"_s;
        QTest::newRow("address") << registration << u"address"_s << u"河南省周口市沈丘县槐店镇"_s
                                 << u"河南省周口市******"_s;
        QTest::newRow("ICCID") << registration << u"iccid"_s << u"89860469102190078153"_s
                               << u"898604**********8153"_s;
        QTest::newRow("SIM number") << u"sim_card"_s << u"number"_s << u"1440426667603"_s
                                    << u"144******7603"_s;
        QTest::newRow("a registration's number is open")
            << registration << u"number"_s << u"AZ-411624-3F-261123-017-8"_s
            << u"AZ-411624-3F-261123-017-8"_s;
        QTest::newRow("a depot's phone is open")
            << u"depot"_s << u"phone"_s << u"13800138000"_s << u"13800138000"_s;
        QTest::newRow("nothing stays nothing") << registration << u"phone"_s << QString() << QString();
    }
    void whatStaysReadableIsTheEnds()
    {
        QFETCH(QString, record);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QTEST(maskedText(record, field, text), "masked");
    }

    void everySensitiveFieldOfTheHouseHasARule()
    {
        int sensitive = 0;
        for (const KindInfo &kind : allKinds())
            for (qsizetype i = 0; i < kind.fields.size(); ++i) {
                QVERIFY2(secretOf(kind.kind, kind.fields.at(i)).has_value() == kind.sensitive.at(i),
                         qPrintable(kind.kind + u'.' + kind.fields.at(i)));
                sensitive += kind.sensitive.at(i);
            }
        QVERIFY(sensitive > 10);
    }

    void maskingNeverShowsTheWhole()
    {
        for (const KindInfo &kind : allKinds())
            for (const QString &field : kind.fields)
                for (int length = 1; length < 40; ++length)
                    if (secretOf(kind.kind, field)) {
                        const QString masked = maskedText(kind.kind, field, QString(length, u'7'));
                        QCOMPARE(masked.size(), length);
                        QVERIFY(masked.count(u'*') * 3 >= length);
                    }
    }

    void rightsAreWhatTheTableSays_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Secret>("secret");
        QTest::addColumn<bool>("inLists");
        QTest::addColumn<bool>("inForms");
        QTest::addColumn<bool>("outOfTheHouse");
        QTest::newRow("installer sees whom to call")
            << Role::Installer << Secret::Contact << false << true << false;
        QTest::newRow("installer sees no identity")
            << Role::Installer << Secret::Identity << false << false << false;
        QTest::newRow("operator calls from a list")
            << Role::Operator << Secret::Contact << true << true << false;
        QTest::newRow("partner sees nothing of it")
            << Role::Partner << Secret::Contact << false << false << false;
        QTest::newRow("partner sees no card") << Role::Partner << Secret::Sim << false << false << false;
        QTest::newRow("supervisor may take it along")
            << Role::Supervisor << Secret::Sim << true << true << true;
        QTest::newRow("identities are never in lists")
            << Role::HeadOffice << Secret::Identity << false << true << true;
        QTest::newRow("depot manager takes nothing out")
            << Role::DepotManager << Secret::Contact << true << true << false;
        QTest::newRow("administrators keep machines")
            << Role::Administrator << Secret::Contact << false << true << false;
    }
    void rightsAreWhatTheTableSays()
    {
        QFETCH(Role, role);
        QFETCH(Secret, secret);
        QTEST(mayRead(role, secret, Occasion::List), "inLists");
        QTEST(mayRead(role, secret, Occasion::Form), "inForms");
        QTEST(mayRead(role, secret, Occasion::Export), "outOfTheHouse");
    }

    void onlyAPartnerMayNotWriteOverWhatIsHidden()
    {
        for (size_t role = 0; role < wordsOf(Role{}).size(); ++role)
            QCOMPARE(mayWriteSecrets(Role(role)), Role(role) != Role::Partner);
    }

    void noRoleTakesOutWhatItMayNotRead()
    {
        for (size_t role = 0; role < wordsOf(Role{}).size(); ++role)
            for (const Secret secret : {Secret::Contact, Secret::Identity, Secret::Sim}) {
                if (mayRead(Role(role), secret, Occasion::Export))
                    QVERIFY(mayRead(Role(role), secret, Occasion::Form));
                if (mayRead(Role(role), secret, Occasion::List))
                    QVERIFY(mayRead(Role(role), secret, Occasion::Form));
            }
    }

    void theViewerDecides()
    {
        const QString phone = u"13800138000"_s;
        QCOMPARE(shownText(u"registration", u"phone", phone, {Role::Partner, Occasion::Form}),
                 u"138****8000"_s);
        QCOMPARE(shownText(u"registration", u"phone", phone, {Role::Operator, Occasion::List}), phone);
        QCOMPARE(shownText(u"registration", u"plate", u"豫P12345"_s, {Role::Partner, Occasion::List}),
                 u"豫P12345"_s);
    }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "tst_masking.moc"
