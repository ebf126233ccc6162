// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reference.h"
#include "tests/support/memory_of_views.h"
#include "tests/support/pictures.h"
#include "tests/support/prepared_prompter.h"
#include "views/settings/about_topic.h"
#include "views/settings/appearance_topic.h"
#include "views/settings/backup_topic.h"
#include "views/settings/computer_topic.h"
#include "views/settings/enrol_form.h"
#include "views/settings/mappings_topic.h"
#include "views/settings/outcome_line.h"
#include "views/settings/policies_topic.h"
#include "views/settings/policy_lines.h"
#include "views/settings/policy_words.h"
#include "views/settings/printers_topic.h"
#include "views/settings/reference_topic.h"
#include "views/settings/seat_topic.h"
#include "views/settings/settings_page.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/fact_list.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Policy policyRow(const QString &key, qint64 amount, QDate from)
{
    static IdSource ids(systemClock);
    return {PolicyId{ids.next()}, key, amount, u"vehicles"_s, u"A46"_s, from, {}};
}

Person personNamed(const QString &name, Role role)
{
    static IdSource ids(systemClock);
    Person person;
    person.id = {ids.next()};
    person.name = name;
    person.role = role;
    return person;
}

template<typename Widget>
Widget *part(QWidget &topic, const QString &name)
{
    return topic.findChild<Widget *>(name);
}

QString fact(const FactList *list, const QString &label)
{
    for (const Fact &one : list->facts()) {
        if (one.label == label)
            return one.value;
    }
    return {};
}

} // namespace

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

    void whoSitsHereIsChosenAmongThePeopleAtWork()
    {
        const Sitter li{personNamed(u"李晓静"_s, Role::Operator), u"沈丘监控中心"_s};
        const Sitter han{personNamed(u"韩卫东"_s, Role::DepotManager), u"沈丘县城服务网点"_s};
        SeatTopic topic;
        topic.setSeat({han, li}, li.person.id, Role::Operator);
        auto *who = part<SearchableCombo>(topic, u"who"_s);
        QCOMPARE(who->currentValue().toUuid(), li.person.id.value);
        QVERIFY(who->currentText().contains(u"沈丘监控中心"_s));
        QVERIFY(!part<QLabel>(topic, u"partner"_s)->isVisibleTo(&topic));
        QSignalSpy chosen(&topic, &SeatTopic::personChosen);
        who->setFocus();
        QTest::keyClick(who, Qt::Key_Up);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<PersonId>(), han.person.id);
    }

    void aPartnersComputerSaysWhyLessIsShown()
    {
        const Sitter han{personNamed(u"韩卫东"_s, Role::DepotManager), u"沈丘县城服务网点"_s};
        SeatTopic topic;
        topic.setSeat({han}, han.person.id, Role::Partner);
        QVERIFY(part<QLabel>(topic, u"partner"_s)->isVisibleTo(&topic));
        QCOMPARE(fact(part<FactList>(topic, u"rights"_s), u"Numbers of SIM cards"_s),
                 u"Partly hidden everywhere"_s);
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

    void aComputerSaysWhereItIsEnrolled()
    {
        PreparedPrompter prompter;
        ComputerTopic topic(prompter, u"desk-1"_s);
        topic.setComputer({.folder = u"/store"_s});
        QCOMPARE(part<OutcomeLine>(topic, u"standing"_s)->tone(), Tone::Neutral);
        topic.setComputer({.centre = u"沈丘监控中心"_s,
                           .role = u"Operator"_s,
                           .letters = u"AB"_s,
                           .address = u"https://centre.example"_s,
                           .hasOwnAuthority = true});
        QCOMPARE(part<OutcomeLine>(topic, u"standing"_s)->sentence(), u"Enrolled at 沈丘监控中心."_s);
        QCOMPARE(fact(part<FactList>(topic, u"computerFacts"_s), u"Letters in its numbers"_s), u"AB"_s);
    }

    void aComputerIsEnrolledByAddressAndCode()
    {
        PreparedPrompter prompter;
        ComputerTopic topic(prompter, u"desk-1"_s);
        topic.setComputer({.folder = u"/store"_s});
        EnrolForm &form = topic.form();
        QVERIFY(form.isVisibleTo(&topic));
        QSignalSpy requested(&form, &EnrolForm::enrolRequested);
        auto *enrol = part<QPushButton>(form, u"enrol"_s);
        part<QLineEdit>(form, u"address"_s)->setText(u"http://centre.example"_s);
        enrol->click();
        QCOMPARE(requested.size(), 0); // neither safe nor complete
        part<QLineEdit>(form, u"address"_s)->setText(u" https://centre.example:8443 "_s);
        part<QLineEdit>(form, u"code"_s)->setText(u"abcd-efgh"_s);
        prompter.path = u"/ca.pem"_s;
        part<QPushButton>(form, u"chooseCertificate"_s)->click();
        enrol->click();
        QCOMPARE(requested.size(), 1);
        const EnrolWish expected{u"https://centre.example:8443"_s, u"abcd-efgh"_s, u"/ca.pem"_s, u"desk-1"_s};
        QCOMPARE(requested.first().first().value<EnrolWish>() == expected, true);
        form.showWaiting();
        enrol->click();
        QCOMPARE(requested.size(), 1); // one at a time
        form.showTrouble(u"The code is wrong."_s);
        QVERIFY(enrol->isEnabled());
        QCOMPARE(part<QLineEdit>(form, u"code"_s)->text(), u"abcd-efgh"_s); // to be mended, not typed again
    }

    void anEnrolledComputerShowsTheFormWhenAsked()
    {
        PreparedPrompter prompter;
        ComputerTopic topic(prompter, u"desk-1"_s);
        topic.setComputer({.centre = u"沈丘监控中心"_s, .address = u"https://centre.example"_s});
        QVERIFY(!topic.form().isVisibleTo(&topic));
        part<QPushButton>(topic, u"enrolAgain"_s)->click();
        QVERIFY(topic.form().isVisibleTo(&topic));
    }

    void everyShippedPolicyHasWordsForItsKeyAndUnit()
    {
        const QList<Policy> rows = *readPolicies(u":/reference"_s);
        QVERIFY(rows.size() > 50);
        for (const Policy &row : rows) {
            QVERIFY2(nameOfPolicy(row.key) != row.key, qPrintable(row.key));
            QVERIFY2(!policyAmount(row.amount, row.unit).contains(row.unit)
                         || row.unit == QLatin1StringView("times"),
                     qPrintable(row.unit));
        }
    }

    void amountsStandWithTheirUnits_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("shown");
        QTest::newRow("money") << qint64(5000) << u"fen"_s << u"¥50.00"_s;
        QTest::newRow("share") << qint64(50) << u"per_mille"_s << u"5 %"_s;
        QTest::newRow("half a percent") << qint64(5) << u"per_mille"_s << u"0.5 %"_s;
        QTest::newRow("time of day") << qint64(480) << u"minutes_of_day"_s << u"08:00"_s;
        QTest::newRow("cash") << qint64(0) << u"days"_s << u"the same day"_s;
        QTest::newRow("no time of day") << qint64(2000) << u"minutes_of_day"_s << u"2000 minutes_of_day"_s;
        QTest::newRow("of a newer program") << qint64(3) << u"parsecs"_s << u"3 parsecs"_s;
    }

    void amountsStandWithTheirUnits()
    {
        QLocale::setDefault(QLocale::c());
        QFETCH(qint64, amount);
        QFETCH(QString, unit);
        QTEST(policyAmount(amount, unit), "shown");
    }

    void aPolicysHistorySaysWhatHeldWhen()
    {
        const QString key = u"installs_per_day"_s;
        const QList<Policy> rows{policyRow(key, 20, {2019, 5, 14}), policyRow(key, 25, {2027, 1, 1}),
                                 policyRow(key, 22, {2026, 1, 1}),
                                 policyRow(u"centres"_s, 60, {2019, 5, 14})};
        const QList<PolicyLine> history = policyHistory(rows, key, today);
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.at(0).policy.amount, 25);
        QVERIFY(!history.at(0).isInForce);
        QVERIFY(history.at(1).isInForce);
        QCOMPARE(history.at(1).until, QDate(2026, 12, 31));
        QCOMPARE(history.at(2).until, QDate(2025, 12, 31));
        const QList<PolicyLine> inForce = policiesInForce(rows, today);
        QCOMPARE(inForce.size(), 2);
        QCOMPARE(inForce.at(0).policy.key, u"centres"_s); // the order of the rules
        QCOMPARE(inForce.at(1).policy.amount, 22);
    }

    void anAmountIsTypedAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<std::optional<qint64>>("amount");
        const auto row = [](const QString &text, const QString &unit, std::optional<qint64> amount) {
            QTest::newRow(qPrintable(text + u' ' + unit)) << text << unit << amount;
        };
        row(u"50"_s, u"fen"_s, 5000);
        row(u"¥1,409.50"_s, u"fen"_s, 140950);
        row(u"50.005"_s, u"fen"_s, {});
        row(u"5 %"_s, u"per_mille"_s, 50);
        row(u"12.5"_s, u"per_mille"_s, 125);
        row(u"8:00"_s, u"minutes_of_day"_s, 480);
        row(u"25:00"_s, u"minutes_of_day"_s, {});
        row(u"20"_s, u"vehicles"_s, 20);
        row(u"20.5"_s, u"vehicles"_s, {});
        row(u"-1"_s, u"vehicles"_s, {});
        row(u"viele"_s, u"vehicles"_s, {});
        row({}, u"vehicles"_s, {});
    }
    void anAmountIsTypedAsPeopleWriteIt()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, unit);
        QFETCH(const std::optional<qint64>, amount);
        QCOMPARE(policyAmountFrom(text, unit) == amount, true);
        if (amount)
            QCOMPARE(policyAmountFrom(typedPolicyAmount(*amount, unit), unit) == amount, true);
    }

    void headOfficeSetsANumberFromALaterDayOn()
    {
        const Policy quota = policyRow(u"installs_per_day"_s, 20, {2019, 5, 14});
        PoliciesTopic topic;
        topic.setPolicies({quota}, today);
        QVERIFY(!part<QPushButton>(topic, u"setPolicy"_s)); // a centre reads
        topic.offerChanges([] { return QDateTime(today, QTime(3, 0), Qt::UTC); });
        QSignalSpy wished(&topic, &PoliciesTopic::policyWished);
        auto *amount = part<QLineEdit>(topic, u"policyAmount"_s);
        auto *from = part<DayEdit>(topic, u"policyFrom"_s);
        QCOMPARE(amount->text(), u"20"_s);
        QCOMPARE(from->day(), today.addDays(1));
        sk::testing::takePictures(topic, u"policies"_s);
        amount->setText(u"viele"_s);
        part<QPushButton>(topic, u"setPolicy"_s)->click();
        amount->setText(u"25"_s);
        from->setDay(today);
        part<QPushButton>(topic, u"setPolicy"_s)->click();
        QCOMPARE(wished.size(), 0);
        from->setDay({2027, 1, 1});
        part<QPushButton>(topic, u"setPolicy"_s)->click();
        QCOMPARE(wished.size(), 1);
        const auto row = wished.first().first().value<Policy>();
        QVERIFY(row.id.isNull());
        QCOMPARE(row.amount, 25);
        QCOMPARE(row.key, quota.key);
        QCOMPARE(row.clause, u"A46"_s);
        QCOMPARE(row.validFrom, QDate(2027, 1, 1));
    }

    void policiesAreFoundByTheirWords()
    {
        PoliciesTopic topic;
        topic.setPolicies({policyRow(u"installs_per_day"_s, 20, {2019, 5, 14}),
                           policyRow(u"centres"_s, 60, {2019, 5, 14}),
                           policyRow(u"installs_per_day"_s, 22, {2026, 1, 1})},
                          today);
        auto *table = part<TableView>(topic, u"policyList"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 2);
        topic.find(u"installations"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QCOMPARE(part<TableView>(topic, u"policyHistory"_s)->model()->rowCount(), 2);
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
