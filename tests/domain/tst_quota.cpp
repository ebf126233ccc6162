// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quota.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

//! Who installed is counted under one key, whichever screen counts.
class QuotaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePersonOfTheRosterGoesBeforeTheName()
    {
        const PersonId person{QUuid::createUuidV5(QUuid(), u"somebody"_s)};
        QCOMPARE(installerKey(person, u"李勇"_s), person);
        QVERIFY(!installerKey({}, u"李勇"_s).isNull());
        QCOMPARE(installerKey({}, u"李勇"_s), installerKey({}, u"李勇"_s));
        QVERIFY(installerKey({}, u"李勇"_s) != installerKey({}, u"王勇"_s));
        QVERIFY(installerKey({}, {}).isNull());
    }

    void namesakesAreTwoAndAContractorsPeopleCount()
    {
        const QDate day(2026, 11, 20);
        const PersonId one{QUuid::createUuidV5(QUuid(), u"1"_s)};
        const PersonId other{QUuid::createUuidV5(QUuid(), u"2"_s)};
        const auto tallies = tallied({{day, {}, one, 3, u"李勇"_s},
                                      {day, {}, other, 4, u"李勇"_s},
                                      {day, {}, {}, 5, u"外包王师傅"_s},
                                      {day, {}, {}, 6, u"外包王师傅"_s}},
                                     PerWhom::Installer, PolicyBook());
        QCOMPARE(tallies.size(), 3);
        qint64 contractors = 0;
        for (const DayTally &tally : tallies)
            contractors += tally.installerName == u"外包王师傅" ? tally.vehicles : 0;
        QCOMPARE(contractors, 11);
    }
};

QTEST_GUILESS_MAIN(QuotaTest)
#include "tst_quota.moc"
