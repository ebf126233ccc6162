// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/draft_keeper.h"
#include "views/yard/yard_dialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

class RememberedDrafts : public DraftKeeper {
public:
    void keep(const QString &key, const QJsonObject &draft) override { drafts.insert(key, draft); }
    QJsonObject find(const QString &key) const override { return drafts.value(key); }
    void forget(const QString &key) override { drafts.remove(key); }
    QStringList keysOf(const QString &start) const override
    {
        return drafts.contains(start) ? QStringList{start} : QStringList{};
    }
    QHash<QString, QJsonObject> drafts;
};

QDateTime now()
{
    return {QDate(2026, 11, 23), QTime(4, 0), Qt::UTC};
}

} // namespace

//! A scanner types and presses Enter; the yard fills itself.
class YardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_reference = *readReference(u":/reference"_s); }

    void labelsMayComeInAnyOrder()
    {
        YardModel model(bench(), {});
        const QAbstractItemModelTester tester(&model);
        for (const QString &scan :
             {u"0567872"_s, u"89860117801086222165"_s, u"豫P12345"_s, u"豫P54321"_s, u"0567873"_s})
            model.scan(scan);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.vehicles().at(0).plate, u"豫P12345"_s);
        QCOMPARE(model.vehicles().at(1).terminalNumber, u"0567873"_s);
        QCOMPARE(model.readyCount(), 1);
    }

    void theSameScanTwiceChangesNothing()
    {
        YardModel model(bench(), {});
        QCOMPARE(model.scan(u"豫P12345"_s), 0);
        QCOMPARE(model.scan(u"豫p·12345"_s), 0);
        QCOMPARE(model.rowCount(), 1);
    }

    void aNewEnergyPlateBringsItsColour()
    {
        YardModel model(bench(), {});
        model.scan(u"豫AD12345"_s);
        QCOMPARE(model.vehicles().first().plateColour, PlateColour::GradientGreen);
    }

    void whatTheStoreKnowsIsSaidAtOnce()
    {
        YardModel model(bench(), [](const QString &field, const QString &text) {
            return field == u"iccid" && text == u"89860117801086222165" ? u"AZ-7"_s : QString();
        });
        for (const QString &scan : {u"0567872"_s, u"89860117801086222165"_s, u"豫P12345"_s})
            model.scan(scan);
        QVERIFY(model.whyNot(0).contains(u"AZ-7"_s));
        QCOMPARE(model.readyCount(), 0);
    }

    void aWholeYardIsEnteredWithTheCommonValues()
    {
        YardModel model(bench(), {});
        RememberedDrafts drafts;
        YardDialog dialog(model, {{{QUuid::createUuid(), u"槐店维修点"_s}}, {}, 20, now}, drafts);
        QSignalSpy entered(&dialog, &YardDialog::enterRequested);
        dialog.findChild<QLineEdit *>(u"customer_name"_s)->setText(u"顺达运输"_s);
        for (int i = 0; i < 20; ++i)
            for (const QString &scan : {u"豫P%1"_s.arg(12000 + i), QString::number(5678720 + i),
                                        u"898601178010862%1"_s.arg(22000 + i)})
                type(dialog, scan);
        auto *enter = dialog.findChild<QPushButton *>(u"enter"_s);
        QVERIFY(enter->isEnabled());
        enter->click();
        const auto registrations = entered.first().first().value<QList<Registration>>();
        QCOMPARE(registrations.size(), 20);
        QCOMPARE(registrations.last().customerName, u"顺达运输"_s);
        QVERIFY(!registrations.last().iccid.isEmpty());
        dialog.finish();
        QVERIFY(drafts.drafts.isEmpty());
    }

    void whatWasScannedSurvivesACrash()
    {
        RememberedDrafts drafts;
        {
            YardModel model(bench(), {});
            YardDialog dialog(model, {{}, {}, 20, now}, drafts);
            type(dialog, u"豫P12345"_s);
        }
        YardModel model(bench(), {});
        const YardDialog dialog(model, {{}, {}, 20, now}, drafts);
        QCOMPARE(model.vehicles().first().plate, u"豫P12345"_s);
    }

    void nothingIsEnteredWhileALineIsNotReady()
    {
        YardModel model(bench(), {});
        RememberedDrafts drafts;
        YardDialog dialog(model, {{}, {}, 20, now}, drafts);
        type(dialog, u"豫P12345"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"enter"_s)->isEnabled());
    }

private:
    Bench bench() const { return {m_reference, now().date()}; }
    static void type(YardDialog &dialog, const QString &scan)
    {
        auto *field = dialog.findChild<QLineEdit *>(u"scan"_s);
        field->insert(scan);
        QTest::keyClick(field, Qt::Key_Return);
    }

    Reference m_reference;
};

QTEST_MAIN(YardTest)
#include "tst_yard.moc"
