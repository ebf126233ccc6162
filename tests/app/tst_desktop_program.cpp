// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/store/store.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

//! The program itself, as main() puts it together.
class DesktopProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
        const auto store = Store::open(folder.filePath(u"store"_s), [noon] { return noon; });
        QVERIFY(store && fillDemonstration((*store)->session(), 411624, noon));
    }

    void itsPicturesAreInTheLanguageTheyAreNamedAfter()
    {
        const QString shots = folder.filePath(u"pictures"_s);
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QString::fromUtf8(DESKTOP_PROGRAM),
                      {u"--store"_s, folder.filePath(u"store"_s), u"--secrets"_s,
                       folder.filePath(u"secrets"_s), u"--theme"_s, u"light"_s, u"--scene"_s, u"network"_s,
                       u"--screenshots"_s, shots});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
        const QImage chinese(QDir(shots).filePath(u"network-light-zh-1366x768.png"_s));
        const QImage english(QDir(shots).filePath(u"network-light-en-1366x768.png"_s));
        QVERIFY(!chinese.isNull() && !english.isNull());
        QVERIFY(chinese != english);
        // The titles of the columns, which no plural form says.
        const QRect titles(110, 120, 700, 32);
        QVERIFY(chinese.copy(titles) != english.copy(titles));
    }

private:
    QTemporaryDir folder;
};

QTEST_GUILESS_MAIN(DesktopProgram)
#include "tst_desktop_program.moc"
