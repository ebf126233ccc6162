// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prepared_prompter.h"
#include "views/history/history_dialog.h"
#include "views/history/history_model.h"
#include "views/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

QList<ToldChange> threeChanges()
{
    const QDateTime at(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
    return {{.place = 0, .at = at, .who = u"王芳"_s, .where = u"here"_s, .field = u"Created"_s},
            {.place = 1,
             .at = at.addSecs(60),
             .where = u"中心值班台"_s,
             .fieldName = u"note"_s,
             .field = u"Note"_s,
             .before = u"first"_s,
             .after = u"second"_s,
             .canPutBack = true},
            {.place = 2,
             .at = at.addSecs(120),
             .fieldName = u"phone"_s,
             .field = u"Phone"_s,
             .before = u"138****8000"_s,
             .after = u"139****8000"_s,
             .confidential = true,
             .canPutBack = true}};
}

} // namespace

//! The history of one record on the screen.
class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestChangeStandsFirstAndIsChosen()
    {
        PreparedPrompter prompter;
        HistoryDialog dialog(u"豫P12345"_s, prompter);
        dialog.setHistory(threeChanges());
        const QAbstractItemModel *model = table(dialog)->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(0, HistoryModel::Field).data().toString(), u"Phone"_s);
        QCOMPARE(model->index(1, HistoryModel::Where).data().toString(), u"中心值班台"_s);
        QCOMPARE(model->index(1, HistoryModel::When).data().toString(), u"2026-11-23 12:01"_s);
        QVERIFY(back(dialog)->isEnabled());
    }

    void whatIsAtTheCentreIsFetchedOnRequest()
    {
        using Earlier = HistoryDialog::Earlier;
        PreparedPrompter prompter;
        HistoryDialog dialog(u"豫P12345"_s, prompter);
        dialog.show();
        auto *fetch = dialog.findChild<QPushButton *>(u"fetchEarlier"_s);
        QVERIFY(!fetch->isVisible());
        dialog.setEarlier(Earlier::AtCentre);
        QVERIFY(fetch->isVisible());
        QSignalSpy asked(&dialog, &HistoryDialog::earlierRequested);
        fetch->click();
        QCOMPARE(asked.count(), 1);
        dialog.setEarlier(Earlier::Asking);
        QVERIFY(!fetch->isEnabled());
        dialog.setEarlier(Earlier::Failed, u"No line."_s);
        QVERIFY(fetch->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"earlierWords"_s)->text().endsWith(u"No line."_s));
        dialog.setEarlier(Earlier::None);
        QVERIFY(!fetch->isVisible());
    }

    void aValueIsPutBackOnlyAfterAsking()
    {
        PreparedPrompter prompter;
        prompter.answer = false;
        HistoryDialog dialog(u"豫P12345"_s, prompter);
        dialog.setHistory(threeChanges());
        const QSignalSpy spy(&dialog, &HistoryDialog::putBackRequested);
        table(dialog)->selectRow(1);
        back(dialog)->click();
        QCOMPARE(spy.count(), 0);
        prompter.answer = true;
        back(dialog)->click();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.constFirst().constFirst().value<qsizetype>(), qsizetype(1));
        QCOMPARE(prompter.asked, QStringList(2, u"Put Note back to first?"_s));
    }

    void theCreationHasNothingToGoBackTo()
    {
        PreparedPrompter prompter;
        HistoryDialog dialog(u"豫P12345"_s, prompter);
        dialog.setHistory(threeChanges());
        table(dialog)->selectRow(2);
        QVERIFY(!back(dialog)->isEnabled());
    }

    void whatIsConfidentialIsToldToTheExport()
    {
        PreparedPrompter prompter;
        HistoryDialog dialog(u"豫P12345"_s, prompter);
        const QSignalSpy spy(&dialog, &HistoryDialog::exportRequested);
        dialog.setHistory(threeChanges());
        dialog.findChild<QPushButton *>(u"export"_s)->click();
        dialog.setHistory(threeChanges().first(2));
        dialog.findChild<QPushButton *>(u"export"_s)->click();
        QCOMPARE(spy.at(0).at(1).value<QList<int>>(),
                 (QList<int>{HistoryModel::Before, HistoryModel::After}));
        QCOMPARE(spy.at(1).at(1).value<QList<int>>(), QList<int>());
    }

private:
    static TableView *table(const HistoryDialog &dialog) { return dialog.findChild<TableView *>(); }
    static QPushButton *back(const HistoryDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(u"putBack"_s);
    }
};

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
