// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sign_in_wait.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sk;

class SignInWaitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsGrowUpToAnHour()
    {
        QList<int> minutes;
        for (int failures = 0; failures < 14; ++failures)
            minutes.append(int(waitAfter(failures).count()));
        QCOMPARE(minutes, (QList{0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60}));
    }

    void aWaitPassesWithTheTimeTheComputerRuns()
    {
        SignInWait wait;
        for (int i = 0; i < 6; ++i)
            wait = failedOnceMore(wait, {u"a"_s, 10min});
        QCOMPARE(leftOf(wait, {u"a"_s, 10min}), 120s);
        QCOMPARE(leftOf(wait, {u"a"_s, 11min}), 60s);
        QCOMPARE(leftOf(wait, {u"a"_s, 15min}), 0s);
    }

    void startingTheComputerAgainDoesNotShortenIt()
    {
        const SignInWait wait{6, 120s, {u"a"_s, 10min}};
        QCOMPARE(leftOf(wait, {u"b"_s, 300min}), 120s);
        const SignInWait looked = countedAnew(countedAnew(wait, {u"a"_s, 10min + 30s}), {u"b"_s, 1min});
        QCOMPARE(leftOf(looked, {u"b"_s, 1min}), 90s);
        QCOMPARE(leftOf(looked, {u"b"_s, 2min}), 30s);
        QCOMPARE(looked.failures, 6);
    }

    void itIsRememberedAsText()
    {
        const SignInWait wait{6, 90s, {u"8b7e-1"_s, 1234ms}};
        QCOMPARE(signInWaitFrom(textOf(wait)), wait);
        QCOMPARE(signInWaitFrom({}), SignInWait());
    }

    void whoMeddlesWithItWaitsLongest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << u"none at all x"_s;
        QTest::newRow("too short") << u"0 0"_s;
        QTest::newRow("below zero") << u"-4 0 0 x"_s;
    }
    void whoMeddlesWithItWaitsLongest()
    {
        QFETCH(QString, text);
        QCOMPARE(leftOf(signInWaitFrom(text), {u"now"_s, 0ms}), 60min);
    }
};

QTEST_GUILESS_MAIN(SignInWaitTest)
#include "tst_sign_in_wait.moc"
