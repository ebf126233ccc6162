// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "app/desktop/application.h"
#include "models/domain/custody_entry.h"
#include "models/exchange/read_workbook.h"
#include "models/store/registration_desk.h"
#include "tests/support/prepared_prompter.h"
#include "views/import/import_dialog.h"
#include "views/import/preview_model.h"
#include "views/network/network_page.h"
#include "views/shell/main_window.h"
#include "views/stock/stock_page.h"
#include "views/today/today_page.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

//! The whole program on a demonstration store, with files that come in and go out.
struct World {
    World() : theme(*qApp)
    {
        auto opened = Store::open(folder.filePath(u"store"_s), [] { return noon; });
        if (!opened || !fillDemonstration((*opened)->session(), 411624, noon))
            qFatal("no demonstration store");
        store = opened->get();
        application = std::make_unique<Application>(*std::move(opened), Options{.language = u"en"_s}, theme,
                                                    program, prompter);
        application->start();
    }

    template<typename Kept>
    int count() const
    {
        return int(store->session().table<Kept>().count().operator*());
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a file of the test");
        return file.fileName();
    }
    //! Opens the import from the stock screen; it takes vehicles, terminals and cards alike.
    ImportDialog *import(const QString &path)
    {
        prompter.path = path;
        application->window().showPage(u"stock"_s);
        application->window().findChild<StockPage *>()->findChild<QAction *>(u"import"_s)->trigger();
        return application->window().findChild<ImportDialog *>();
    }

    QTemporaryDir folder;
    Theme theme;
    Language program;
    PreparedPrompter prompter;
    Store *store = nullptr;
    std::unique_ptr<Application> application;
};

QString kindOf(const ImportDialog &dialog)
{
    return dialog.findChild<QComboBox *>(u"kind"_s)->currentData().toString();
}

void pressImport(const ImportDialog &dialog)
{
    auto *button = dialog.findChild<QPushButton *>(u"import"_s);
    QTRY_VERIFY(button->isEnabled());
    button->click();
}

} // namespace

//! Lists on their way in and out through the whole program.
class DesktopLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void terminalsComeIntoStock()
    {
        World world;
        const int before = world.count<Terminal>();
        const int entries = world.count<CustodyEntry>();
        ImportDialog *dialog = world.import(
            world.write(u"终端.csv"_s, "终端号*(唯一),终端厂商*,采购日期\nKX90001,博实结,2026-11-02\n"));
        QVERIFY(dialog);
        pressImport(*dialog);
        QTRY_COMPARE(world.count<Terminal>(), before + 1);
        QCOMPARE(world.count<CustodyEntry>(), entries + 1);
    }

    void theSheetsOfThePlatformAreRecognised_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::newRow("vehicles") << u"cn_vehicles_import.xlsx"_s << u"registration"_s;
        QTest::newRow("terminals") << u"cn_terminals_import.xlsx"_s << u"terminal"_s;
        QTest::newRow("cards") << u"cn_simcards_import.xlsx"_s << u"sim_card"_s;
    }
    void theSheetsOfThePlatformAreRecognised()
    {
        QFETCH(QString, file);
        QFETCH(QString, kind);
        const QString path = QStringLiteral(STATIONKEEPER_SOURCE_DIR "/../shared/domain/sheets/") + file;
        if (!QFile::exists(path))
            QSKIP("the folder of third-party spreadsheets is not here (../shared/domain/sheets)");
        World world;
        ImportDialog *dialog = world.import(path);
        QTRY_VERIFY(dialog->preview().counts().all() > 0);
        QCOMPARE(kindOf(*dialog), kind);
        QVERIFY(dialog->preview().counts().imported() > 0);
    }

    void aRowARuleCallsWrongIsKeptWithItsReason()
    {
        World world;
        world.prompter.text = u"进口车"_s;
        ImportDialog *dialog = world.import(
            world.write(u"车.csv"_s, "车牌号,车牌颜色,车架号\n豫P7X001,黄,LVGBE40K8GP123456\n"));
        QTRY_COMPARE(dialog->preview().counts().blocked, 1);
        auto *list = dialog->findChild<QTableView *>();
        list->selectAll();
        dialog->findChild<QPushButton *>(u"keep"_s)->click();
        QCOMPARE(dialog->preview().counts().imported(), 1);
        pressImport(*dialog);
        QTRY_VERIFY(!world.store->session()
                         .table<Registration>()
                         .where(&Registration::plate, u"豫P7X001"_s)
                         ->isEmpty());
        const auto kept
            = world.store->session().table<Registration>().where(&Registration::plate, u"豫P7X001"_s);
        QVERIFY(kept->first().overrides.contains(u"进口车"_s));
    }

    void aReasonCountsForOneImportOnly()
    {
        World world;
        Registration there;
        there.plate = u"豫P7X003"_s;
        QVERIFY(bool(RegistrationDesk(world.store->session()).enter(there)));
        const int before = world.count<Registration>();
        ImportDialog *dialog = world.import(world.write(
            u"again.csv"_s, "车牌号,车牌颜色,车架号\n豫P7X003,黄,\n豫P7X004,黄,LVGBE40K8GP123456\n"));
        QTRY_COMPARE(dialog->preview().counts().skipped, 1);
        dialog->keepRows({0}, u"换装新终端"_s);
        pressImport(*dialog);
        QTRY_COMPARE(world.count<Registration>(), before + 1);
        QTRY_COMPARE(dialog->preview().counts().skipped, 1);
        QVERIFY(!dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
    }

    void titlesNobodyKnowsAreExplainedOnce()
    {
        World world;
        const QString path = world.write(u"怪.csv"_s, "清单,\n牌,色\n豫P7X002,黄\n");
        ImportDialog *dialog = world.import(path);
        auto *rows = dialog->findChild<QTableWidget *>(u"titleRows"_s);
        QTRY_VERIFY(rows->rowCount() == 3 && rows->isEnabled());
        Q_EMIT rows->cellClicked(1, 0);
        for (const auto &[column, field] : {std::pair{0, u"plate"_s}, std::pair{1, u"plate_colour"_s}}) {
            QComboBox *meaning = nullptr;
            QTRY_VERIFY((meaning = dialog->findChild<QComboBox *>(u"column%1"_s.arg(column)))
                        && meaning->isEnabled());
            meaning->setCurrentIndex(meaning->findData(field));
            Q_EMIT meaning->activated(meaning->currentIndex());
            QTRY_VERIFY(dialog->preview().layout.columnOf(field) == column);
        }
        QTRY_COMPARE(dialog->preview().counts().imported(), 1);
        dialog->close();
        QTRY_VERIFY(!world.application->window().findChild<ImportDialog *>());
        ImportDialog *again = world.import(path);
        QTRY_COMPARE(again->preview().counts().imported(), 1); // nobody has to say it twice
    }

    void theStockLeavesAsItIsShown()
    {
        World world;
        world.application->window().showPage(u"stock"_s);
        auto *page = world.application->window().findChild<StockPage *>();
        StockWindow *shown = nullptr;
        for (const QTableView *table : page->findChildren<QTableView *>())
            if (auto *window = qobject_cast<StockWindow *>(table->model()))
                shown = window;
        QVERIFY(shown);
        QTRY_VERIFY(shown->rowCount() > 0);
        world.prompter.path = world.folder.filePath(u"stock.xlsx"_s);
        page->findChild<QAction *>(u"export"_s)->trigger();
        QTRY_VERIFY(QFile::exists(world.prompter.path));
        const auto book = std::get<Workbook>(readWorkbook(world.prompter.path));
        QCOMPARE(book.sheets.first().rowCount(), shown->rowCount() + 1);
        QCOMPARE(book.sheets.first().at(1, 0).text.toString(), shown->index(0, 0).data().toString());
    }

    void theListOfTheDayLeavesAsItIsShown()
    {
        World world;
        auto *page = world.application->window().findChild<TodayPage *>();
        auto *table = page->findChild<QTableView *>(u"matters"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0 && !world.application->isBusy());
        world.prompter.path = world.folder.filePath(u"today.csv"_s);
        page->findChild<QPushButton *>(u"export"_s)->click();
        QTRY_VERIFY(QFile::exists(world.prompter.path));
        const auto book = std::get<Workbook>(readWorkbook(world.prompter.path));
        QCOMPARE(book.sheets.first().rowCount(), table->model()->rowCount() + 1);
    }

    void phonesOfTheNetworkLeaveOnlyWhenAsked()
    {
        World world;
        world.application->window().showPage(u"network"_s);
        auto *page = world.application->window().findChild<NetworkPage *>();
        world.prompter.answer = false;
        world.prompter.path = world.folder.filePath(u"network.xlsx"_s);
        page->findChild<QPushButton *>(u"export"_s)->click();
        QTRY_VERIFY(QFile::exists(world.prompter.path));
        const auto book = std::get<Workbook>(readWorkbook(world.prompter.path));
        QVERIFY(book.sheets.first().rowCount() > 1);
        for (int column = 0; column < book.sheets.first().columnCount(); ++column)
            QVERIFY(book.sheets.first().at(0, column).text != u"Phone");
    }
};

QTEST_MAIN(DesktopLists)
#include "tst_desktop_lists.moc"
