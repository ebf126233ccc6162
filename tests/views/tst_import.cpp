// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/check_sheet.h"
#include "models/exchange/read_workbook.h"
#include "views/import/import_dialog.h"
#include "views/import/mapping_form.h"
#include "views/import/preview_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

//! A vehicle list on its way in: titles, problems, the choice between the good rows and nothing.
class ImportViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_reference = *readReference(u":/reference"_s); }

    void everyRowIsShownWithItsStateAndItsProblems()
    {
        const ImportPreview preview = checked(m_list);
        PreviewModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(&preview);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.stateOf(1), CheckedRow::State::Blocked);
        QVERIFY(!model.index(1, PreviewModel::Problems).data().toString().isEmpty());
        QCOMPARE(model.index(0, PreviewModel::Line).data().toInt(), 2);
        model.filter(CheckedRow::State::Blocked);
        QCOMPARE(model.rowCount(), 1);
    }

    void theGoodRowsAreOfferedAndTheNumberIsSaid()
    {
        ImportDialog dialog(u"车辆.csv"_s);
        dialog.showPreview(checked(m_list));
        auto *import = dialog.findChild<QPushButton *>(u"import"_s);
        QVERIFY(import->isEnabled());
        QVERIFY(import->text().contains(u'1'));
        QSignalSpy asked(&dialog, &ImportDialog::importRequested);
        import->click();
        QCOMPARE(asked.size(), 1);
    }

    void nothingCanBeImportedWhileWorkIsOnItsWay()
    {
        ImportDialog dialog(u"车辆.csv"_s);
        dialog.showPreview(checked(m_list));
        dialog.showWork(u"…"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"import"_s)->isEnabled());
        dialog.showOutcome(u"done"_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"import"_s)->isEnabled());
    }

    void aColumnGetsAnotherMeaning()
    {
        ImportDialog dialog(u"车辆.csv"_s);
        dialog.showPreview(checked(u"车牌号,车牌颜色,某列\n豫P12345,黄色,13912345678\n"_s));
        QSignalSpy changed(&dialog, &ImportDialog::layoutChosen);
        auto *meaning = dialog.findChild<QComboBox *>(u"column2"_s);
        QCOMPARE(meaning->currentData().toString(), QString());
        meaning->setCurrentIndex(meaning->findData(u"phone"_s));
        Q_EMIT meaning->activated(meaning->currentIndex());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Layout>().fields.at(2), u"phone"_s);
    }

private:
    ImportPreview checked(const QString &csv)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"list.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(csv.toUtf8());
        file.close();
        const Workbook book = std::get<Workbook>(readWorkbook(file.fileName()));
        const FoundSheet found = findSheet(book, u"registration"_s);
        const Bench bench{m_reference, QDate(2026, 11, 23)};
        return *checkSheet(book, found.sheet, found.layout, {bench});
    }

    const QString m_list
        = u"车牌号,车牌颜色,车架号,车主,终端号,SIM卡号,ICCID\n"
          "豫P12345,黄色,LFV3B28R8A3025310,顺达运输,0567872,1440426667603,89860117801086222165\n"
          "豫O1234,黄色,LVGBE40K8GP123456,顺达运输,0567873,1440426667604,8.98605E+19\n"_s;
    Reference m_reference;
};

QTEST_MAIN(ImportViewTest)
#include "tst_import.moc"
