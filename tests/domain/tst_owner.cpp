// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "models/domain/owner.h"
#include "models/domain/registration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

const DepotId north{QUuid(u"01980000-0000-7000-8000-0000000000d1"_s)};
const DepotId south{QUuid(u"01980000-0000-7000-8000-0000000000d2"_s)};

Authorship by(const DepotId &depot)
{
    return {{}, u"desk"_s, depot, QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC), 7};
}

Owner ownerOfWorkOf(const DepotId &depot)
{
    Registration registration;
    registration.depot = depot;
    return ownerOf(*kindNamed(u"registration"), toRow(registration));
}

Prevailing over(const QString &field, const Owner &owner, const Authorship &local, const Authorship &central)
{
    const KindInfo &info = *kindNamed(u"registration");
    return prevailing(info, info.indexOf(field), owner, local, central);
}

} // namespace

//! Whose word counts where two desks wrote different things into one field.
class OwnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDepotThatDidTheWorkPrevailsOverAnybodyElse()
    {
        const Owner owner = ownerOfWorkOf(north);
        QCOMPARE(over(u"position"_s, owner, by(north), by({})), Prevailing::Local);
        QCOMPARE(over(u"position"_s, owner, by({}), by(north)), Prevailing::Central);
        QCOMPARE(over(u"position"_s, owner, by(south), by(north)), Prevailing::Central);
    }

    void twoDesksOfTheSameDepotAskAPerson()
    {
        QCOMPARE(over(u"position"_s, ownerOfWorkOf(north), by(north), by(north)), Prevailing::Neither);
    }

    void twoStrangersAskAPerson()
    {
        QCOMPARE(over(u"position"_s, ownerOfWorkOf(north), by(south), by({})), Prevailing::Neither);
        QCOMPARE(over(u"position"_s, ownerOfWorkOf({}), by({}), by(south)), Prevailing::Neither);
    }

    void whoIsNotToldIsNobody()
    {
        QCOMPARE(over(u"position"_s, ownerOfWorkOf(north), by(north), {}), Prevailing::Neither);
        QCOMPARE(over(u"position"_s, ownerOfWorkOf(north), {}, by(north)), Prevailing::Neither);
    }

    void moneyIsForPeople()
    {
        QCOMPARE(over(u"charge"_s, ownerOfWorkOf(north), by(north), by({})), Prevailing::Neither);
    }

    void networkAndRosterAreTheCentres()
    {
        for (const QString &kind : {u"policy"_s, u"centre"_s, u"depot"_s, u"person"_s}) {
            const KindInfo &info = *kindNamed(kind);
            const Owner owner = ownerOf(info, info.blank);
            QCOMPARE(prevailing(info, 0, owner, by({}), by(north)), Prevailing::Local);
            QCOMPARE(prevailing(info, 0, owner, by(north), by({})), Prevailing::Central);
        }
    }

    void registersBelongToNobody()
    {
        const KindInfo &info = *kindNamed(u"vehicle");
        QCOMPARE(ownerOf(info, info.blank), Owner{});
        QCOMPARE(prevailing(info, 0, {}, by({}), by(north)), Prevailing::Neither);
    }

    void whatAPersonWroteComesBackFromItsColumns()
    {
        const Authorship written = by(south);
        Row row = {u"豫A1"_s};
        row += toRow(written);
        QCOMPARE(AuthorshipPlaces(QStringList{u"plate"_s} + authorshipColumns()).in(row), written);
        QCOMPARE(AuthorshipPlaces({u"plate"_s}).in({u"豫A1"_s}), Authorship{});
        QVERIFY(!AuthorshipPlaces({u"plate"_s}).contains(0));
    }

    void noKindHasFieldsUnderTheseNames()
    {
        for (const KindInfo &info : allKinds())
            for (const QString &column : authorshipColumns())
                QVERIFY2(info.indexOf(column) < 0, qPrintable(info.kind));
    }
};

QTEST_GUILESS_MAIN(OwnerTest)
#include "tst_owner.moc"
