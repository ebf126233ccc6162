// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/customer.h"
#include "models/store/people_here.h"
#include "models/store/waiting.h"
#include "models/store/wiping.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);
const Farewell revoked{Farewell::Why::Revoked, noon, u"沈丘监控中心"_s, 3, u"/store/unsent.courier"_s};

Enrolment shenqiu()
{
    return {.url = u"https://centre.example"_s, .device = QUuid::createUuid(), .role = u"partner"_s};
}

void enrol(ScratchStore &desk)
{
    if (!setEnrolment(desk.session().database(), shenqiu()))
        qFatal("not enrolled");
}

//! Whether any file of the store's folder holds the text.
bool isAnywhere(const QString &folder, const QString &text)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
            return true;
    }
    return false;
}

} // namespace

class WipingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheCentreStaysInTheFile()
    {
        ScratchStore desk;
        enrol(desk);
        for (int i = 0; i < 300; ++i)
            desk.saved(Customer{.name = u"沈丘运输"_s, .phone = u"1390394%1"_s.arg(i, 4, 10, QChar(u'0'))});
        QVERIFY(isAnywhere(desk.folder(), u"13903940123"_s));
        QVERIFY(bool(wipe(desk.store(), revoked)));
        QVERIFY(!isAnywhere(desk.folder(), u"13903940123"_s));
        QVERIFY(!isAnywhere(desk.folder(), u"沈丘运输"_s));
        QCOMPARE(*desk.session().table<Customer>().count(), 0);
        QCOMPARE(waitingIn(desk.session().database())->changes, 0);
        QVERIFY(!enrolmentOf(desk.session().database())->isEnrolled());
    }

    void itSaysWhyUntilTheComputerIsEnrolledAgain()
    {
        ScratchStore desk;
        enrol(desk);
        QVERIFY(!*farewellOf(desk.session()));
        QVERIFY(bool(wipe(desk.store(), revoked)));
        desk.close();
        desk.reopen();
        QCOMPARE(*farewellOf(desk.session()), std::optional(revoked));
        enrol(desk);
        QVERIFY(!*farewellOf(desk.session()));
    }

    void howTheDeskIsSetUpStaysAndWhoSatThereGoes()
    {
        ScratchStore desk;
        enrol(desk);
        auto settings = desk.session().settings();
        QVERIFY(bool(settings.set(u"import.layout.registration"_s, u"{}"_s)));
        QVERIFY(bool(setPeopleSignIn(desk.session(), true)));
        QVERIFY(bool(setLastAccount(desk.session(), u"li"_s)));
        QVERIFY(bool(wipe(desk.store(), revoked)));
        QCOMPARE(*settings.value(u"import.layout.registration"_s), u"{}"_s);
        QVERIFY(!*doPeopleSignIn(desk.session()));
        QVERIFY(lastAccount(desk.session())->isEmpty());
    }

    void theStoreWorksOnAfterwards()
    {
        ScratchStore desk;
        enrol(desk);
        QVERIFY(bool(wipe(desk.store(), revoked)));
        desk.saved(Customer{.name = u"新客户"_s});
        QCOMPARE(*desk.store().checkThoroughly(), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(WipingTest)
#include "tst_wiping.moc"
