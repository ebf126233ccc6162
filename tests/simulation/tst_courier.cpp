// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/stick_storm.h"

#include <QFileInfo>
#include <QTest>

using namespace sk;
using namespace sk::testing;
using namespace Qt::StringLiterals;

//! The same agreement over files. SEED=7 in the environment runs that one alone; STORMS=2000 more of them.
class CourierSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void whateverHappensToTheSticksAllEndAlike()
    {
        const int storms = qEnvironmentVariableIsSet("STORMS") ? qEnvironmentVariableIntValue("STORMS") : 30;
        const int chosen = qEnvironmentVariableIntValue("SEED");
        bool hadAll = false;
        for (int seed = chosen > 0 ? chosen : 1; seed <= (chosen > 0 ? chosen : storms); ++seed) {
            StickStorm storm{quint32(seed)};
            storm.rage(120);
            const QString wrong = storm.calm();
            hadAll = hadAll || (storm.broken > 0 && storm.full > 0 && storm.lines > 0);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"SEED=%1: %2"_s.arg(seed).arg(wrong)));
            const QString left = storm.aftermath();
            QVERIFY2(left.isEmpty(), qPrintable(u"SEED=%1: %2"_s.arg(seed).arg(left)));
        }
        QVERIFY(chosen > 0 || hadAll);
    }
};

QTEST_GUILESS_MAIN(CourierSimulation)
#include "tst_courier.moc"
