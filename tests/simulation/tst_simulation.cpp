// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/aftermath.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

using Weather = Storm::Weather;

//! Hundreds of storms, each from its seed; SEED=7 in the environment runs that one alone and tells the sum of
//! its run, STORMS=5000 more of them.
class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The disk is not what is tested here: memory where there is some.
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void afterTheStormAllHoldTheSameAndNothingIsLost() { weather(Weather::Usual, 90); }
    void evenWhenTheCentreIsRestoredFromABackup() { weather(Weather::CentreRestored, 30); }
    void evenWhenDesksAreRestoredFromBackups() { weather(Weather::DesksRestored, 40); }

    void aSeedReplaysExactly()
    {
        for (const Weather each : {Weather::Usual, Weather::CentreRestored, Weather::DesksRestored}) {
            const quint64 first = run(4, each).second;
            QCOMPARE(run(4, each).second, first);
            QVERIFY(run(5, each).second != first);
        }
    }

private:
    static QList<quint32> seeds(quint32 count)
    {
        if (const int chosen = qEnvironmentVariableIntValue("SEED"); chosen > 0)
            return {quint32(chosen)};
        if (const int more = qEnvironmentVariableIntValue("STORMS"); more > 0)
            count = quint32(more);
        QList<quint32> seeds;
        for (quint32 i = 1; i <= count; ++i)
            seeds.append(i);
        return seeds;
    }

    static void weather(Weather weather, quint32 count)
    {
        for (const quint32 seed : seeds(count)) {
            const auto [wrong, traced] = run(seed, weather);
            if (qEnvironmentVariableIsSet("SEED"))
                qInfo("SEED=%u trace=%016llx", seed, traced);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"SEED=%1: %2"_s.arg(seed).arg(wrong)));
        }
    }

    //! What is wrong after it, and the sum of what happened.
    static std::pair<QString, quint64> run(quint32 seed, Weather weather)
    {
        constexpr int turns = 150;
        Storm storm(seed, weather);
        QString wrong;
        try {
            storm.rage(turns);
            storm.calm();
            wrong = aftermathOf(storm, weather);
        } catch (const std::exception &error) {
            wrong = QString::fromUtf8(error.what());
        }
        return {wrong, storm.traced};
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
