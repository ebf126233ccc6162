// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "app/desktop/application.h"
#include "models/store/seat.h"
#include "tests/support/pictures.h"
#include "tests/support/prepared_prompter.h"
#include "views/settings/outcome_line.h"
#include "views/settings/settings_page.h"
#include "views/settings/topic.h"
#include "views/shell/main_window.h"
#include "views/widgets/fact_list.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

//! The settings of the whole program on a demonstration store.
struct World {
    explicit World(const QString &language = u"en"_s) : theme(*qApp)
    {
        auto opened = Store::open(folder.filePath(u"store"_s), [] { return noon; });
        if (!opened || !fillDemonstration((*opened)->session(), 411624, noon))
            qFatal("no demonstration store");
        store = opened->get();
        application = std::make_unique<Application>(*std::move(opened), Options{.language = language}, theme,
                                                    program, prompter);
        application->window().show();
        show(u"seat"_s);
    }

    SettingsPage &page() const
    {
        auto *found = application->window().findChild<SettingsPage *>();
        Q_ASSERT(found);
        return *found;
    }
    void show(const QString &topic) const
    {
        application->window().showPage(u"settings"_s);
        page().showTopic(topic);
    }
    template<typename Widget>
    Widget *part(const QString &name) const
    {
        return page().currentTopic()->findChild<Widget *>(name);
    }

    QTemporaryDir folder;
    Theme theme;
    Language program;
    PreparedPrompter prompter;
    Store *store = nullptr;
    std::unique_ptr<Application> application;
};

} // namespace

class DesktopSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoTakesTheSeatWritesUnderTheirName()
    {
        const World world;
        auto *who = world.part<SearchableCombo>(u"who"_s);
        QVERIFY(who->count() > 10);
        const int other = who->currentIndex() == 0 ? 1 : 0;
        const PersonId person{who->itemData(other).toUuid()};
        Q_EMIT who->chosen(person.value);
        QTRY_COMPARE(seatOf(world.store->session())->person, person);
        QCOMPARE(world.store->session().author().person, person);
        QCOMPARE(world.page().currentTopic()->name(), u"seat"_s);
        QCOMPARE(world.part<SearchableCombo>(u"who"_s)->currentValue().toUuid(), person.value);
    }

    void aNewLanguageDoesNotEndTheProgram()
    {
        const World world;
        world.show(u"appearance"_s);
        QTimer::singleShot(0, qApp, [&] {
            for (QRadioButton *button : world.page().currentTopic()->findChildren<QRadioButton *>()) {
                if (button->text() == u"简体中文"_s)
                    button->click();
            }
        });
        QTimer poll;
        int rounds = 0;
        constexpr int goesOn = 7;
        QObject::connect(&poll, &QTimer::timeout, qApp, [&] {
            rounds += world.page().title() == u"设置"_s;
            if (rounds > 2)
                QCoreApplication::exit(goesOn);
        });
        poll.start(0);
        QCOMPARE(QCoreApplication::exec(), goesOn);
        QCOMPARE(world.page().currentTopic()->name(), u"appearance"_s);
    }

    void aBackupIsMadeAndRemembered()
    {
        World world;
        world.show(u"backup"_s);
        world.prompter.path = world.folder.filePath(u"backup.sqlite"_s);
        world.part<QPushButton>(u"backUp"_s)->click();
        QTRY_VERIFY(world.part<OutcomeLine>(u"backupOutcome"_s)->tone() == Tone::Good);
        QVERIFY(QFile::exists(world.prompter.path));
        const auto restored = Store::restore(world.folder.filePath(u"other"_s), world.prompter.path, noon);
        QVERIFY(bool(restored));
        QVERIFY(!world.store->session().settings().value(u"backup.last.at"_s)->isEmpty());
        QVERIFY(world.part<QPushButton>(u"backUp"_s)->isEnabled());
    }

    void theStoreIsLookedAtThoroughly()
    {
        const World world;
        world.show(u"backup"_s);
        world.part<QPushButton>(u"checkStore"_s)->click();
        QTRY_VERIFY(world.part<OutcomeLine>(u"health"_s)->tone() == Tone::Good);
    }

    void aForgottenMappingIsGone()
    {
        World world;
        auto settings = world.store->session().settings();
        QVERIFY(bool(settings.set(u"import.layout.abc"_s,
                                  uR"({"kind": "registration", "fields": ["plate", "", "vin"]})"_s)));
        world.show(u"mappings"_s);
        QCOMPARE(world.part<TableView>(u"mappings"_s)->model()->rowCount(), 1);
        world.part<QPushButton>(u"forgetMapping"_s)->click();
        QCOMPARE(settings.names(u"import.layout."_s)->size(), 0);
        QCOMPARE(world.part<TableView>(u"mappings"_s)->model()->rowCount(), 0);
    }

    void theWordsOfTheFormsAreKeptInTheStore()
    {
        const World world;
        world.show(u"forms"_s);
        auto *company = world.part<QLineEdit>(u"company"_s);
        QVERIFY(!company->placeholderText().isEmpty());
        company->setText(u"河南北斗"_s);
        Q_EMIT company->editingFinished();
        QCOMPARE(*world.store->session().settings().value(u"company.name"_s), u"河南北斗"_s);
    }

    void policiesAndEnrolmentAreReadFromTheStore()
    {
        const World world;
        world.show(u"policies"_s);
        QVERIFY(world.part<TableView>(u"policyList"_s)->model()->rowCount() > 50);
        world.show(u"computer"_s);
        QVERIFY(!world.part<FactList>(u"computerFacts"_s)->facts().isEmpty());
    }

    void everyTopicFitsASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << u"zh_CN"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void everyTopicFitsASmallScreen()
    {
        QFETCH(const QString, language);
        const World world(language);
        world.application->window().showNormal(); // the screen of the tests is small
        QCoreApplication::processEvents();
        world.application->window().resize(1366, 768);
        auto *list = world.page().findChild<QListWidget *>(u"topics"_s);
        for (int i = 0; i < list->count(); ++i) {
            list->setCurrentRow(i);
            QCoreApplication::processEvents();
            const Topic *topic = world.page().currentTopic();
            QVERIFY2(topic->width() <= world.page().width() - list->width(), qPrintable(topic->name()));
            QVERIFY2(!topic->title().isEmpty(), qPrintable(topic->name()));
            testing::takePictures(world.application->window(),
                                  u"settings-%1-%2-%3"_s.arg(i).arg(topic->name(), language.left(2)));
        }
    }
};

QTEST_MAIN(DesktopSettings)
#include "tst_desktop_settings.moc"
