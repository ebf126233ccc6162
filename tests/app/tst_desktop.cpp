// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "app/desktop/application.h"
#include "app/desktop/screenshots.h"
#include "models/domain/print_mark.h"
#include "models/store/seat.h"
#include "tests/support/prepared_prompter.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"
#include "views/shell/rail_button.h"
#include "views/shell/search_field.h"
#include "views/widgets/status_label.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

//! The whole program on a demonstration store in a folder of its own.
struct World {
    explicit World(const QString &language) : World(Options{.language = language}) { }

    explicit World(Options options) : theme(*qApp)
    {
        options.folder = folder.path();
        auto store = Store::open(folder.path(), [] { return noon; });
        if (!store || !fillDemonstration((*store)->session(), 411624, noon))
            qFatal("no demonstration store");
        application = std::make_unique<Application>(*std::move(store), options, theme, program, prompter);
        application->start();
    }

    MainWindow &window() const { return application->window(); }
    void show() const
    {
        window().showNormal(); // the screen of the tests is small
        window().resize(1366, 768);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(application->catalogue().catalogue());
    }

    QTemporaryDir folder;
    Theme theme;
    Language program;
    PreparedPrompter prompter;
    std::unique_ptr<Application> application;
};

QStringList titlesOf(const MainWindow &window)
{
    QStringList titles;
    for (const Page *page : window.pages())
        titles.append(page->title());
    return titles;
}

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class Desktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScreenOpensInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh_CN"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void everyScreenOpensInEachLanguage()
    {
        QFETCH(const QString, language);
        const World world(language);
        world.show();
        for (Page *page : world.window().pages()) {
            world.window().showPage(page->name());
            QCOMPARE(world.window().currentPage(), page);
            QTRY_VERIFY(page->isVisible());
            QCOMPARE(hasHan(page->title()), language == u"zh_CN"_s);
            // 1366×768 pixels at 150 %, less the rail, the top and the foot
            const QSize least = page->minimumSizeHint();
            const QString said = u"%1 %2x%3"_s.arg(page->name()).arg(least.width()).arg(least.height());
            QVERIFY2(least.width() <= 910 - 90, qPrintable(said));
            QVERIFY2(least.height() <= 512 - 90, qPrintable(said));
        }
    }

    void everySentenceFollowsTheLanguageThereAndBack()
    {
        const World world(u"zh_CN"_s);
        world.show();
        for (const QString &language : {u"en"_s, u"zh_CN"_s, u"en"_s}) {
            world.application->chooseLanguage(language);
            QCOMPARE(hasHan(QCoreApplication::translate("sk::RegistrationsPage", "Registrations")),
                     language == u"zh_CN"_s);
            for (const QString &title : titlesOf(world.window()))
                QCOMPARE(hasHan(title), language == u"zh_CN"_s);
        }
    }

    void theLanguageChangesWhileTheProgramRuns()
    {
        const World world(u"zh_CN"_s);
        world.show();
        const QStringList chinese = titlesOf(world.window());
        world.window().showPage(u"sync"_s);
        world.application->chooseLanguage(u"en"_s);
        QVERIFY(world.window().isVisible());
        QVERIFY(titlesOf(world.window()) != chinese);
        QCOMPARE(world.window().currentPage()->name(), u"sync"_s);
    }

    void whatWasChosenIsRememberedForTheNextTime()
    {
        QTemporaryDir folder;
        for (const bool again : {false, true}) {
            Theme theme(*qApp);
            Language language;
            PreparedPrompter prompter;
            auto store = Store::open(folder.path(), [] { return noon; });
            QVERIFY(bool(store));
            Application application(*std::move(store), {.folder = folder.path()}, theme, language, prompter);
            QCOMPARE(theme.isDark(), again);
            QCOMPARE(hasHan(application.window().windowTitle()), !again);
            application.chooseScheme(Scheme::Dark);
            application.chooseLanguage(u"en"_s);
        }
    }

    void whoeverSitsDownIsNamedAndSigns()
    {
        const World world(u"zh_CN"_s);
        world.show();
        Session &session = world.application->session();
        const auto people = session.table<Person>().all();
        QVERIFY(people && !people->isEmpty());
        const Person &person = people->constFirst();
        world.application->takeSeat(person.id);
        QVERIFY(world.window().isVisible());
        QVERIFY(world.window().findChild<QLabel *>(u"where"_s)->text().contains(person.name));
        QCOMPARE(session.author().person, person.id);
    }

    void theFieldForEverythingFindsWhatIsInTheStore()
    {
        const World world(u"en"_s);
        world.show();
        auto *field = world.window().findChild<SearchField *>();
        auto *results = world.window().findChild<QListView *>(u"searchResults"_s);
        field->setFocus();
        field->setText(u"410000"_s); // in every registration's number
        QVERIFY(results->isVisible());
        QVERIFY(results->model()->rowCount() > 1);
        field->setText(u"no such thing"_s);
        QVERIFY(!results->isVisible());
    }

    void aVehicleWithoutAPlateIsCalledByWhatElseIsKnown()
    {
        const World world(u"en"_s);
        world.show();
        Registration registration = world.application->session().table<Registration>().all()->first();
        registration.plate.clear();
        registration.customerName = u"周口无牌运输"_s;
        QVERIFY(bool(world.application->session().table<Registration>().save(registration)));
        auto *results = world.window().findChild<QListView *>(u"searchResults"_s);
        auto *field = world.window().findChild<SearchField *>();
        field->setFocus();
        field->setText(u"无牌"_s);
        QTRY_VERIFY(results->model()->rowCount() > 1);
        QCOMPARE(results->model()->index(1, 0).data().toString(), registration.customerName);
    }

    void aScannedSheetOpensItsRecordAndSaysWhetherItChanged()
    {
        const World world(u"en"_s);
        world.show();
        Registration registration = world.application->session().table<Registration>().all()->first();
        const QString code = written(markOf(registration));
        auto *field = world.window().findChild<SearchField *>();
        const auto scan = [&] {
            field->setFocus();
            field->setText(code);
            QTest::keyClick(field, Qt::Key_Return);
            return world.window().findChild<StatusLabel *>(u"remark"_s)->accessibleName();
        };
        QVERIFY(scan().contains(u"unchanged"_s));
        QCOMPARE(world.window().currentPage()->name(), u"registrations"_s);
        registration.customerName += u"！"_s;
        QVERIFY(bool(world.application->session().table<Registration>().save(registration)));
        QVERIFY(scan().contains(u"changed since"_s));
    }

    void whatWasTypedAndNotSavedIsOfferedAtTheStart()
    {
        const World world(u"en"_s);
        KeptDrafts drafts(world.folder.path());
        drafts.setPerson(seatOf(world.application->session())->person.text());
        drafts.keep(u"registration/new"_s, {{u"changed"_s, QJsonObject{{u"plate"_s, u"豫P99999"_s}}}});
        world.show();
        world.window().showPage(u"today"_s);
        auto *words = world.window().findChild<QLabel *>(u"draftWords"_s);
        QTRY_VERIFY(words->isVisible());
        QVERIFY(words->text().contains(u"豫P99999"_s));
        world.window().findChild<QPushButton *>(u"openDraft"_s)->click();
        QCOMPARE(world.window().currentPage()->name(), u"registrations"_s);
        QVERIFY(world.window().currentPage()->leave());
    }

    void everyScreenHasAPictureInEveryDress()
    {
        const World world(u"zh_CN"_s);
        const QTemporaryDir pictures;
        world.show();
        QCOMPARE(takeScreenshots(*world.application, pictures.path()), 0);
        qsizetype scenes = 1; // the results of a search
        for (const Page *page : world.window().pages())
            scenes += 2 + page->scenes().size();
        const QFileInfoList files = QDir(pictures.path()).entryInfoList({u"*.png"_s});
        QCOMPARE(files.size(), scenes * 4);
        for (const QFileInfo &file : files) {
            const QImage image(file.filePath());
            const QString size = u"%1x%2"_s.arg(image.width()).arg(image.height());
            QVERIFY2(file.completeBaseName().endsWith(size), qPrintable(file.fileName() + u' ' + size));
            if (QString chinese = file.filePath(); chinese.contains(u"-en-"_s))
                QVERIFY2(image != QImage(chinese.replace(u"-en-"_s, u"-zh-"_s)), qPrintable(file.fileName()));
        }
        KeptDrafts drafts(world.folder.path());
        drafts.setPerson(seatOf(world.application->session())->person.text());
        QCOMPARE(drafts.keysOf({}), QStringList());
    }
};

QTEST_MAIN(Desktop)
#include "tst_desktop.moc"
