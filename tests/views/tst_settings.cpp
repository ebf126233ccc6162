// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reference.h"
#include "tests/support/memory_of_views.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/topic_parts.h"
#include "views/settings/about_topic.h"
#include "views/settings/appearance_topic.h"
#include "views/settings/backup_plan_form.h"
#include "views/settings/backup_topic.h"
#include "views/settings/forms_topic.h"
#include "views/settings/mappings_topic.h"
#include "views/settings/outcome_line.h"
#include "views/settings/printers_topic.h"
#include "views/settings/reference_topic.h"
#include "views/settings/settings_page.h"
#include "views/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::fact;
using testing::part;

//! The page and the topics that hold one thing each.
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topicsAreReachedByKeysAndRefreshWhenShown()
    {
        SettingsPage page;
        auto *first = new AppearanceTopic;
        auto *second = new AboutTopic(u"0.1.0"_s);
        page.addTopic(first);
        page.addTopic(second);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        QSignalSpy refreshed(second, &Topic::refreshRequested);
        QTest::keyClick(part<QListWidget>(page, u"topics"_s), Qt::Key_Down);
        QCOMPARE(page.currentTopic(), second);
        QCOMPARE(refreshed.size(), 1);
    }

    void theLastTopicIsRemembered()
    {
        MemoryOfViews memory;
        SettingsPage page;
        page.addTopic(new AppearanceTopic);
        page.addTopic(new AboutTopic(u"0.1.0"_s));
        page.showTopic(u"about"_s);
        page.keepState(memory);
        page.showTopic(u"appearance"_s);
        page.restoreState(memory);
        QCOMPARE(page.currentTopic()->name(), u"about"_s);
    }

    void languageAndSchemeAreAskedForAtOnce()
    {
        AppearanceTopic topic;
        topic.setChosen(u"zh_CN"_s, Scheme::Light);
        QSignalSpy language(&topic, &AppearanceTopic::languageChosen);
        QSignalSpy scheme(&topic, &AppearanceTopic::schemeChosen);
        for (QRadioButton *button : topic.findChildren<QRadioButton *>()) {
            if (button->text() == u"English"_s || button->text() == u"Dark"_s)
                button->click();
        }
        QCOMPARE(language.first().first().toString(), u"en"_s);
        QCOMPARE(scheme.first().first().value<Scheme>(), Scheme::Dark);
    }

    void anOffsetIsKeptForEachPrinter()
    {
        PrintersTopic topic;
        topic.setPrinters({{u"LQ-630K"_s, {1.5, -2}}, {u"HP"_s, {}}}, u"LQ-630K"_s);
        auto *right = part<QDoubleSpinBox>(topic, u"offsetRight"_s);
        QCOMPARE(right->value(), 1.5);
        QSignalSpy changed(&topic, &PrintersTopic::offsetChanged);
        part<QComboBox>(topic, u"printer"_s)->setCurrentIndex(1);
        QCOMPARE(right->value(), 0.0);
        QCOMPARE(changed.size(), 0); // looking is not changing
        right->setValue(0.5);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toString(), u"HP"_s);
        QCOMPARE(changed.first().at(1).toPointF(), QPointF(0.5, 0));
        part<QComboBox>(topic, u"printer"_s)->setCurrentIndex(0);
        QCOMPARE(right->value(), 1.5);
    }

    void theHeadOfTheFormsIsEnteredOnce()
    {
        FormsTopic topic;
        topic.setHead({u"河南北斗"_s, {}, {}, {}, {}}, {u"usual"_s, u"4009"_s, {}, {}, {}});
        QCOMPARE(part<QLineEdit>(topic, u"company"_s)->text(), u"河南北斗"_s);
        QCOMPARE(part<QLineEdit>(topic, u"hotline"_s)->placeholderText(), u"4009"_s);
        QSignalSpy changed(&topic, &FormsTopic::headChanged);
        auto *people = part<QLineEdit>(topic, u"people"_s);
        QTest::keyClicks(people, u" a  1"_s);
        QTest::keyClick(people, Qt::Key_Return);
        QTest::keyClick(people, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        const auto head = changed.first().first().value<FormHead>();
        QCOMPARE(head.people, u"a 1"_s);
        QCOMPARE(head.company, u"河南北斗"_s);
    }

    void aBackupNeverOverwrites()
    {
        const QTemporaryDir folder;
        QFile there(folder.filePath(u"there.sqlite"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        PreparedPrompter prompter;
        BackupTopic topic(prompter, u"/store"_s);
        QSignalSpy requested(&topic, &BackupTopic::backupRequested);
        prompter.path = there.fileName();
        part<QPushButton>(topic, u"backUp"_s)->click();
        QCOMPARE(requested.size(), 0);
        QVERIFY(part<OutcomeLine>(topic, u"backupOutcome"_s)->sentence().contains(there.fileName()));
        prompter.path = folder.filePath(u"new.sqlite"_s);
        part<QPushButton>(topic, u"backUp"_s)->click();
        QCOMPARE(requested.size(), 1);
    }

    void theDailyBackupHasItsFolderAndCanBeStopped()
    {
        PreparedPrompter prompter;
        BackupTopic topic(prompter, u"/store"_s);
        topic.show();
        QSignalSpy changed(topic.plan(), &BackupPlanForm::planChanged);
        auto *now = part<QPushButton>(topic, u"planNow"_s);
        QVERIFY(!now->isEnabled());
        part<QPushButton>(topic, u"choosePlanFolder"_s)->click(); // cancelled
        QCOMPARE(changed.count(), 0);
        prompter.path = u"/media/backup"_s;
        part<QPushButton>(topic, u"choosePlanFolder"_s)->click();
        QCOMPARE(changed.takeFirst().first().value<BackupPlan>(), (BackupPlan{u"/media/backup"_s, 7}));
        QVERIFY(now->isEnabled());
        part<QSpinBox>(topic, u"planKeep"_s)->setValue(3);
        QCOMPARE(changed.takeFirst().first().value<BackupPlan>().keep, 3);
        topic.plan()->setBusy(true);
        QVERIFY(!now->isEnabled());
        topic.plan()->setBusy(false);
        part<QPushButton>(topic, u"planStop"_s)->click();
        QVERIFY(!changed.takeFirst().first().value<BackupPlan>().isOn());
        QVERIFY(!now->isEnabled());
    }

    void theLineThatRestoresIsCopied()
    {
        PreparedPrompter prompter;
        BackupTopic topic(prompter, u"/var/desk of 沈丘"_s);
        part<QPushButton>(topic, u"copyCommand"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"stationkeeper-cli --store \"/var/desk of 沈丘\" restore \"BACKUP FILE\""_s);
    }

    void aMappingIsForgottenWhenConfirmed()
    {
        PreparedPrompter prompter;
        MappingsTopic topic(prompter);
        topic.setMappings({{u"import.layout.1"_s, u"registration"_s, {u"plate"_s, {}, u"vin"_s}}});
        auto *table = part<TableView>(topic, u"mappings"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"2 of 3"_s);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Plate · VIN"_s);
        QSignalSpy removed(&topic, &MappingsTopic::removeRequested);
        prompter.answer = false;
        part<QPushButton>(topic, u"forgetMapping"_s)->click();
        QCOMPARE(removed.size(), 0);
        prompter.answer = true;
        part<QPushButton>(topic, u"forgetMapping"_s)->click();
        QCOMPARE(removed.first().first().toString(), u"import.layout.1"_s);
    }

    void referenceTablesSayTheirStateAndSources()
    {
        const Reference reference = *readReference(u":/reference"_s);
        const ReferenceTopic topic(reference.editions);
        const auto lists = topic.findChildren<FactList *>();
        QCOMPARE(lists.size(), reference.editions.size());
        QCOMPARE(fact(lists.first(), u"State of"_s), reference.editions.first().version);
    }

    void aboutNamesTheLicence()
    {
        AboutTopic topic(u"0.1.0"_s);
        const auto lists = topic.findChildren<FactList *>();
        QCOMPARE(fact(lists.first(), u"Version"_s), u"0.1.0"_s);
        QVERIFY(fact(lists.first(), u"Licence"_s).contains(u"GPL-3.0-or-later"_s));
        QVERIFY(part<FactList>(topic, u"libraries"_s)->facts().size() > 10);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
