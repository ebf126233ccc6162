// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/comparison.h"
#include "models/domain/joining.h"
#include "models/domain/overrides.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

RegistrationId idNo(int n)
{
    return {QUuid(u"01980000-0000-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0')))};
}

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

Contender form(int n, int minutesLater = 0)
{
    Registration registration;
    registration.id = idNo(n);
    registration.number = u"AZ-%1"_s.arg(n);
    registration.registeredAt = noon.addSecs(60 * minutesLater);
    registration.plate = u"豫P12345"_s;
    return {registration, {}};
}

JoinAnswer answerIn(const JoinedPair &pair, const QString &field)
{
    for (const JoinDifference &each : differencesOf(pair))
        if (each.field == field)
            return each.answer;
    qFatal("%s does not differ", qPrintable(field));
}

Comparison entry(int id, int staying, int going, Ruling ruling, int minute)
{
    return {.id = {QUuid(u"01980000-0000-7000-9000-%1"_s.arg(id, 12, 10, QChar(u'0')))},
            .registration = idNo(staying),
            .other = idNo(going),
            .ruling = ruling,
            .at = noon.addSecs(60 * minute)};
}

} // namespace

//! What two registrations of one vehicle come to, and what people found of them.
class JoiningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOlderStaysInWhicheverOrderTheyAreAsked()
    {
        QCOMPARE(pairOf(form(2), form(1, 5))->staying.id, idNo(2));
        QCOMPARE(pairOf(form(1, 5), form(2))->staying.id, idNo(2));
        QCOMPARE(pairOf(form(2), form(1))->staying.id, idNo(1)); // of one moment: by id
    }

    void theAcceptedOneStaysEvenWhenItIsYounger()
    {
        Contender younger = form(2, 5);
        younger.acceptances = {Acceptance{.conclusion = Conclusion::Failed}};
        const auto pair = pairOf(form(1), younger);
        QCOMPARE(pair->staying.id, idNo(2));
        QVERIFY(!pair->isSigned); // it is to be mended: nothing was signed as passed
        younger.acceptances = {Acceptance{.conclusion = Conclusion::Passed}};
        QVERIFY(pairOf(form(1), younger)->isSigned);
    }

    void twoAcceptedOnesAreNeverJoined()
    {
        Contender one = form(1);
        Contender other = form(2);
        one.acceptances = other.acceptances = {Acceptance{}};
        QVERIFY(!pairOf(one, other));
    }

    void whatOneLeavesEmptyComesFromTheOtherAndTheRestIsAsked()
    {
        Contender one = form(1);
        Contender other = form(2, 5);
        other.registration.note = u"A"_s;
        other.registration.loadKg = 9000;
        one.registration.phone = u"13800000001"_s;
        other.registration.phone = u"13800000002"_s;
        one.registration.address = u"B"_s; // the other says nothing
        const auto pair = *pairOf(one, other);
        QCOMPARE(answerIn(pair, u"note"_s), JoinAnswer::Filled);
        QCOMPARE(answerIn(pair, u"load_kg"_s), JoinAnswer::Filled);
        QCOMPARE(answerIn(pair, u"phone"_s), JoinAnswer::Asked);
        QCOMPARE(answerIn(pair, u"address"_s), JoinAnswer::Kept);
        QCOMPARE(answerIn(pair, u"number"_s), JoinAnswer::Kept);
        QCOMPARE(joined(pair, {}).open, QStringList{u"phone"_s});
        const auto result = joined(pair, {{u"phone"_s, JoinSide::Going}});
        QVERIFY(result.open.isEmpty());
        QCOMPARE(result.registration.phone, u"13800000002"_s);
        QCOMPARE(result.registration.note, u"A"_s);
        QCOMPARE(result.registration.address, u"B"_s);
        QCOMPARE(result.registration.number, u"AZ-1"_s);
        QCOMPARE(result.registration.id, idNo(1));
    }

    void moneyTicksAndVerdictsAreAlwaysAsked()
    {
        const Contender one = form(1);
        Contender other = form(2, 5);
        other.registration.charge = {12'000}; // against nothing
        other.registration.supplyConsent = true;
        other.registration.wiringCheck = Check::Passed;
        const auto pair = *pairOf(one, other);
        for (const QString &field : {u"charge"_s, u"supply_consent"_s, u"wiring_check"_s})
            QCOMPARE(answerIn(pair, field), JoinAnswer::Asked);
        QCOMPARE(joined(pair, {}).registration.charge, Fen{0});
    }

    void whatWasSignedIsNotTouched()
    {
        Contender one = form(1);
        one.acceptances = {Acceptance{.conclusion = Conclusion::Passed}};
        Contender other = form(2, 5);
        other.registration.position = u"cab"_s;
        other.registration.charge = {100};
        other.registration.note = u"A"_s; // may follow an acceptance
        const auto pair = *pairOf(one, other);
        QCOMPARE(answerIn(pair, u"position"_s), JoinAnswer::Kept);
        QCOMPARE(answerIn(pair, u"charge"_s), JoinAnswer::Kept);
        QCOMPARE(answerIn(pair, u"note"_s), JoinAnswer::Filled);
        QVERIFY(joined(pair, {}).registration.position.isEmpty());
    }

    void aPartnerDepotWritesNothingConfidential()
    {
        Contender other = form(2, 5);
        other.registration.phone = u"13800000002"_s;
        auto pair = *pairOf(form(1), other);
        pair.leavesSecrets = true;
        QCOMPARE(answerIn(pair, u"phone"_s), JoinAnswer::Kept);
        QVERIFY(joined(pair, {}).registration.phone.isEmpty());
    }

    void linksAndNotesFollowTheirFields()
    {
        Contender one = form(1);
        Contender other = form(2, 5);
        one.registration.terminalNumber = u"1"_s;
        one.registration.terminal = {QUuid::createUuid()};
        other.registration.terminalNumber = u"2"_s;
        other.registration.terminal = {QUuid::createUuid()};
        other.registration.sim = {QUuid::createUuid()};
        other.registration.overrides
            = writtenOverrides({{u"terminal_number"_s, {u"2"_s, u"as on the plate"_s}}});
        const auto pair = *pairOf(one, other);
        const auto kept = joined(pair, {{u"terminal_number"_s, JoinSide::Staying}}).registration;
        QCOMPARE(kept.terminal, one.registration.terminal);
        QCOMPARE(kept.sim, other.registration.sim);
        QVERIFY(kept.overrides.isEmpty());
        const auto taken = joined(pair, {{u"terminal_number"_s, JoinSide::Going}}).registration;
        QCOMPARE(taken.terminal, other.registration.terminal);
        QCOMPARE(reasonToKeep(readOverrides(taken.overrides), u"terminal_number"_s, u"2"_s),
                 u"as on the plate"_s);
    }

    void theNewestEntryHoldsInWhicheverOrderItNamesThem()
    {
        const QList<Comparison> entries{entry(1, 1, 2, Ruling::Joined, 1), entry(2, 2, 1, Ruling::Apart, 3),
                                        entry(3, 1, 2, Ruling::TakenApart, 2)};
        QCOMPARE(newestOf(entries, idNo(2), idNo(1))->ruling, Ruling::Apart);
        QCOMPARE(standingComparisons(entries).size(), 1);
        QVERIFY(!newestOf(entries, idNo(1), idNo(3)));
    }

    void oneThatWentIsFoundWhereItEnded()
    {
        const QList<Comparison> chain{entry(1, 2, 1, Ruling::Joined, 1), entry(2, 3, 2, Ruling::Joined, 2)};
        QCOMPARE(endOf(chain, idNo(1)), idNo(3));
        QCOMPARE(endOf(chain, idNo(3)), idNo(3));
        const QList<Comparison> circle = chain + QList{entry(3, 1, 3, Ruling::Joined, 3)};
        QCOMPARE(endOf(circle, idNo(1)), idNo(1));
    }
};

QTEST_GUILESS_MAIN(JoiningTest)
#include "tst_joining.moc"
