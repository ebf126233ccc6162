// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/check_sheet.h"
#include "models/exchange/read_workbook.h"
#include "models/items/field_words.h"
#include "views/import/import_dialog.h"
#include "views/import/mapping_form.h"
#include "views/import/preview_model.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
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
        ImportPreview preview = checked(m_list);
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

    void valuesAreShownAsPeopleReadThem()
    {
        ImportPreview preview = checked(u"车牌号,车牌颜色,安装费,安装时间\n"
                                        "豫P12345,黄,380,2024-05-14 08:30\n"_s);
        PreviewModel model;
        model.show(&preview);
        QStringList shown;
        for (int column = PreviewModel::FirstValue; column < model.columnCount(); ++column)
            shown.append(model.index(0, column).data().toString());
        QCOMPARE(
            shown,
            QStringList({u"豫P12345"_s, u"¥380.00"_s, u"2024-05-14 08:30"_s, nameOf(PlateColour::Yellow)}));
    }

    void aReasonTypedInTheListLetsTheRowThrough()
    {
        ImportDialog dialog(u"车辆.csv"_s);
        dialog.showPreview(
            checked(u"车牌号,车牌颜色,车架号\n豫P12345,黄,LVGBE40K8GP123456\n豫P12346,黄,8.9E+16\n"_s));
        auto *model = dialog.findChild<PreviewModel *>();
        const QModelIndex reason = model->index(0, PreviewModel::Reason);
        QVERIFY(reason.flags() & Qt::ItemIsEditable);
        QVERIFY(!(model->index(1, PreviewModel::Reason).flags() & Qt::ItemIsEditable));
        QVERIFY(!model->setData(model->index(1, PreviewModel::Reason), u"x"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"import"_s)->isEnabled());
        QVERIFY(model->setData(reason, u"进口车"_s));
        QVERIFY(dialog.findChild<QPushButton *>(u"import"_s)->isEnabled());
        QCOMPARE(dialog.preview().rows.first().acceptedBecause, u"进口车"_s);
    }

    void oneReasonIsAskedForTheChosenRows()
    {
        ImportDialog dialog(u"车辆.csv"_s);
        dialog.showPreview(
            checked(u"车牌号,车牌颜色,车架号\n豫P12346,黄,\n豫P12345,黄,LVGBE40K8GP123456\n"_s));
        auto *keep = dialog.findChild<QPushButton *>(u"keep"_s);
        QVERIFY(!keep->isEnabled());
        dialog.findChild<QTableView *>()->selectAll();
        QVERIFY(keep->isEnabled());
        QSignalSpy asked(&dialog, &ImportDialog::reasonRequested);
        keep->click();
        QCOMPARE(asked.first().first().value<QList<int>>(), QList<int>{1});
        dialog.keepRows({1}, u"进口车"_s);
        QCOMPARE(dialog.preview().counts().imported(), 2);
    }

    void whatWasShownIsGoneAfterTrouble()
    {
        ImportDialog dialog(u"车辆.csv"_s);
        dialog.showPreview(checked(m_list));
        dialog.showWork(u"…"_s);
        QVERIFY(!dialog.findChild<MappingForm *>()->isEnabled());
        QVERIFY(!dialog.findChild<QComboBox *>(u"kind"_s)->isEnabled());
        dialog.showTrouble(u"no"_s);
        QVERIFY(dialog.findChild<MappingForm *>()->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton *>(u"import"_s)->isEnabled());
        QCOMPARE(dialog.preview().counts().all(), 0);
    }

    void unknownTitlesArePointedAt()
    {
        ImportDialog dialog(u"车辆.csv"_s);
        Layout none;
        none.kind = u"registration"_s;
        dialog.showSheets({{u"一"_s, {{u"清单"_s, {}}, {u"牌"_s, u"色"_s}}}, {u"二"_s, {}}}, 0, none);
        auto *rows = dialog.findChild<QTableWidget *>(u"titleRows"_s);
        QVERIFY(rows->isVisibleTo(&dialog));
        QCOMPARE(rows->item(1, 0)->text(), u"牌"_s);
        QSignalSpy pointed(&dialog, &ImportDialog::titleRowChosen);
        Q_EMIT rows->cellClicked(1, 0);
        QCOMPARE(pointed.first(), QVariantList({0, 1}));
    }

    void aSheetOfTerminalsIsShownAsOne()
    {
        ImportDialog dialog(u"终端.csv"_s);
        dialog.showPreview(checked(u"终端号*(唯一),终端厂商*,采购日期\nT1,博实结,2023-02-28\n"_s));
        auto *kind = dialog.findChild<QComboBox *>(u"kind"_s);
        QCOMPARE(kind->currentData().toString(), u"terminal"_s);
        QVERIFY(!dialog.findChild<UnsaidValues *>()->isVisibleTo(&dialog));
        QSignalSpy chosen(&dialog, &ImportDialog::kindChosen);
        Q_EMIT kind->activated(0);
        QCOMPARE(chosen.size(), 1);
    }

    void depotAndInstallerAreSaidOnceForAllRows()
    {
        ImportDialog dialog(u"车辆.csv"_s);
        Depot depot;
        depot.id = {QUuid::createUuid()};
        depot.name = u"沈丘网点"_s;
        Person installer;
        installer.id = {QUuid::createUuid()};
        installer.name = u"张三"_s;
        installer.depot = depot.id;
        dialog.offerCommon({depot}, {installer}, {});
        dialog.showPreview(checked(m_list));
        QVERIFY(dialog.common().depot.isNull());
        QVERIFY(dialog.findChild<QLabel *>(u"sentence"_s)->text().contains(u"No depot"_s));
        dialog.findChild<SearchableCombo *>(u"commonDepot"_s)->setCurrentValue(depot.id.value);
        dialog.findChild<SearchableCombo *>(u"commonInstaller"_s)->setCurrentValue(installer.id.value);
        QCOMPARE(dialog.common().depot, depot.id);
        QCOMPARE(dialog.common().installer, installer.id);
        QCOMPARE(dialog.common().installerName, u"张三"_s);
    }

    void columnsThatAreNotUsedAreSaid()
    {
        ImportDialog dialog(u"车辆.csv"_s);
        dialog.showPreview(checked(u"车牌号,车牌颜色,燃料类型\n豫P12345,黄,柴油\n"_s));
        QVERIFY(dialog.findChild<QLabel *>(u"sentence"_s)->text().contains(u"燃料类型"_s));
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

    void whatWasImportedIsNoRefusedDuplicate()
    {
        ImportDialog dialog(u"车辆.csv"_s);
        ImportPreview preview = checked(m_list);
        dialog.showPreview(preview);
        dialog.noteImported();
        RowProblem again;
        again.what = RowProblem::What::KnownElsewhere;
        again.argument = u"AZ-7"_s;
        preview.rows.first().problems = {again};
        dialog.showPreview(preview);
        const QAbstractItemModel *rows = dialog.findChild<TableView *>()->model();
        QCOMPARE(rows->index(0, PreviewModel::State).data().toString(), u"Imported"_s);
        QVERIFY(rows->index(0, PreviewModel::Problems).data().toString().isEmpty());
        QVERIFY(rows->index(0, PreviewModel::Reason).data().toString().isEmpty());
        QCOMPARE(dialog.findChild<QPushButton *>(u"nothing"_s)->text(), u"Close"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"import"_s)->isEnabled());
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

    void theMeaningsOfAWideSheetWrapAndOnlyItsRowsScrollSideways()
    {
        QString titles = u"车牌号,车牌颜色"_s;
        QString row = u"豫P12345,黄色"_s;
        for (int column = 2; column < 30; ++column) {
            titles += u",某一列%1"_s.arg(column);
            row += u",x"_s;
        }
        ImportDialog dialog(u"宽表.csv"_s);
        dialog.showPreview(checked(titles + u'\n' + row + u'\n'));
        dialog.show();
        const auto *mapping = dialog.findChild<MappingForm *>();
        const auto *area = mapping->findChild<QScrollArea *>();
        const auto *last = mapping->findChild<QComboBox *>(u"column29"_s);
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        QVERIFY(last->mapTo(area->widget(), QPoint(last->width(), 0)).x() <= area->viewport()->width());
        QVERIFY(mapping->height() < dialog.height() / 4);
        QVERIFY(dialog.findChild<QPushButton *>(u"import"_s)->property("primary").toBool());
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
        const FoundSheet found = recogniseSheet(book);
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
