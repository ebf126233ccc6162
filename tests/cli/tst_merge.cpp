// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "tests/support/scratch_store.h"
#include "tests/support/terminal.h"

#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::Said;
using testing::ScratchStore;

namespace {

void enterTwice(ScratchStore &desk)
{
    Registration form{.number = u"AZ-1"_s, .plate = u"豫P12345"_s, .note = u"first"_s};
    form.registeredAt = desk.session().now();
    desk.saved(form);
    desk.advance(60);
    form.number = u"AZ-2"_s;
    form.note = u"second"_s;
    form.registeredAt = desk.session().now();
    desk.saved(form);
    desk.close();
}

Said at(const ScratchStore &desk, const QStringList &words)
{
    return testing::type(QStringList{u"--store"_s, desk.folder()} + words);
}

} // namespace

//! A vehicle entered twice is made one without a window.
class CliMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsToBeChosenIsSaidFirst()
    {
        ScratchStore desk;
        enterTwice(desk);
        const Said said = at(desk, {u"merge"_s, u"AZ-2"_s, u"AZ-1"_s});
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.out.contains(u"--take note="_s), qPrintable(said.out));
        QVERIFY2(said.out.contains(u"first | second"_s), qPrintable(said.out));
    }

    void theyAreMergedAndTakenApartAgain()
    {
        ScratchStore desk;
        enterTwice(desk);
        QCOMPARE(at(desk, {u"merge"_s, u"AZ-1"_s, u"AZ-2"_s, u"--take"_s, u"note=AZ-2"_s}).exit, 0);
        QVERIFY(at(desk, {u"list"_s, u"duplicates"_s, u"--format"_s, u"csv"_s}).out.count(u'\n') <= 1);
        QVERIFY(at(desk, {u"history"_s, u"AZ-2"_s}).out.contains(u"Went into"_s));
        QVERIFY(at(desk, {u"history"_s, u"AZ-1"_s}).out.contains(u"Took in"_s));
        QCOMPARE(at(desk, {u"merge"_s, u"AZ-1"_s, u"AZ-2"_s, u"--undo"_s}).exit, 0);
        QVERIFY(at(desk, {u"list"_s, u"duplicates"_s}).out.contains(u"AZ-2"_s));
        QCOMPARE(at(desk, {u"merge"_s, u"AZ-1"_s, u"AZ-2"_s, u"--undo"_s}).exit, 1);
    }

    void allOfOneSideIsOneWord()
    {
        ScratchStore desk;
        enterTwice(desk);
        QCOMPARE(at(desk, {u"merge"_s, u"AZ-1"_s, u"AZ-2"_s, u"--take"_s, u"all=AZ-1"_s}).exit, 0);
    }

    void twoVehiclesAreRemembered()
    {
        ScratchStore desk;
        enterTwice(desk);
        QVERIFY(at(desk, {u"list"_s, u"duplicates"_s}).out.contains(u"AZ-2"_s));
        QCOMPARE(at(desk, {u"merge"_s, u"AZ-1"_s, u"AZ-2"_s, u"--apart"_s}).exit, 0);
        QVERIFY(!at(desk, {u"list"_s, u"duplicates"_s}).out.contains(u"AZ-2"_s));
    }

    void nonsenseIsSaid()
    {
        ScratchStore desk;
        enterTwice(desk);
        QCOMPARE(at(desk, {u"merge"_s, u"AZ-1"_s}).exit, 2);
        QCOMPARE(at(desk, {u"merge"_s, u"AZ-1"_s, u"AZ-2"_s, u"--apart"_s, u"--undo"_s}).exit, 2);
        QCOMPARE(at(desk, {u"merge"_s, u"AZ-1"_s, u"AZ-2"_s, u"--take"_s, u"plate=AZ-1"_s}).exit, 2);
        QCOMPARE(at(desk, {u"merge"_s, u"AZ-1"_s, u"AZ-9"_s}).exit, 1);
        QCOMPARE(at(desk, {u"merge"_s, u"AZ-1"_s, u"AZ-1"_s}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(CliMergeTest)
#include "tst_merge.moc"
