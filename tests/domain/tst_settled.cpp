// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settled.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

Acceptance entry(int n, Conclusion conclusion, int corrects = 0)
{
    const auto id
        = [](int of) { return of == 0 ? QUuid() : QUuid(quint32(of), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1); };
    return {.id = {id(n)},
            .signedAt = QDateTime(QDate(2026, 11, 20), QTime(n, 0), Qt::UTC),
            .conclusion = conclusion,
            .corrects = {id(corrects)}};
}

} // namespace

//! What may still be written on a form once its work is accepted.
class SettledTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatStandsAsPassedIsSettled()
    {
        QVERIFY(!isSettled({}));
        QVERIFY(isSettled({entry(1, Conclusion::Passed)}));
        QVERIFY(!isSettled({entry(1, Conclusion::ToMend)}));
        QVERIFY(!isSettled({entry(1, Conclusion::Passed), entry(2, Conclusion::ToMend, 1)}));
        QVERIFY(isSettled({entry(1, Conclusion::ToMend), entry(2, Conclusion::Passed, 1)}));
    }

    void whatFollowsTheSigningMayBeWritten()
    {
        const Registration held{.plate = u"豫P1"_s};
        Registration wanted = held;
        wanted.note = u"n"_s;
        wanted.warrantyCardAt = wanted.firstOnlineAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        wanted.customer = {QUuid::createUuidV5(QUuid(), u"c"_s)};
        QCOMPARE(settledFieldsChanged(held, wanted), QStringList());
    }

    void everythingElseMayNot()
    {
        const Registration held{.plate = u"豫P1"_s};
        Registration wanted = held;
        wanted.plate = u"豫P2"_s;
        wanted.demonstrated = true;
        QCOMPARE(settledFieldsChanged(held, wanted), (QStringList{u"plate"_s, u"demonstrated"_s}));
    }
};

QTEST_GUILESS_MAIN(SettledTest)
#include "tst_settled.moc"
