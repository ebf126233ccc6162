// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prepared_prompter.h"
#include "tests/support/topic_parts.h"
#include "views/settings/accounts_topic.h"
#include "views/settings/code_card.h"
#include "views/settings/devices_topic.h"
#include "views/settings/outcome_line.h"
#include "views/settings/rights_topic.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::part;

namespace {

const Person li{.id = {QUuid::createUuid()}, .name = u"李晓静"_s, .role = Role::Operator};
const Person han{.id = {QUuid::createUuid()}, .name = u"韩卫东"_s, .role = Role::DepotManager};
const Depot town{.id = {QUuid::createUuid()}, .name = u"沈丘县城服务网点"_s};

AccountLine accountOf(const Person &person, const QString &account)
{
    return {account, person.id, person.name, person.role, {}, u"沈丘监控中心"_s, true, false, {}};
}

void press(QWidget &topic, const QString &name)
{
    QTest::mouseClick(part<QPushButton>(topic, name), Qt::LeftButton);
}

} // namespace

//! Accounts, rights and computers in the settings.
class TestSettingsPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewAccountIsSomebodysOfTheRoster()
    {
        PreparedPrompter prompter;
        AccountsTopic topic(prompter);
        topic.offer({li, han}, {town});
        topic.setAccounts({});
        QSignalSpy wished(&topic, &AccountsTopic::wished);
        press(topic, u"newAccount"_s);
        press(topic, u"saveAccount"_s);
        QVERIFY(wished.isEmpty());
        part<SearchableCombo>(topic, u"accountPerson"_s)->setCurrentValue(li.id.value);
        Q_EMIT part<SearchableCombo>(topic, u"accountPerson"_s)->chosen(li.id.value);
        QTest::keyClicks(part<QLineEdit>(topic, u"accountName"_s), u"Li.Xiaojing"_s);
        press(topic, u"saveAccount"_s);
        QCOMPARE(wished.size(), 1);
        const auto wish = wished.first().first().value<AccountWish>();
        QCOMPARE(wish, (AccountWish{u"li.xiaojing"_s, li.id, Role::Operator, {}, true, true}));
    }

    void aDepotManagerWorksAtADepot()
    {
        PreparedPrompter prompter;
        AccountsTopic topic(prompter);
        topic.offer({han}, {town});
        topic.setAccounts({accountOf(han, u"han"_s)});
        QSignalSpy wished(&topic, &AccountsTopic::wished);
        press(topic, u"editAccount"_s);
        press(topic, u"saveAccount"_s);
        QVERIFY(wished.isEmpty());
        part<QComboBox>(topic, u"accountPlace"_s)->setCurrentIndex(1);
        press(topic, u"saveAccount"_s);
        const auto wish = wished.first().first().value<AccountWish>();
        QCOMPARE(wish.depot, town.id);
        QVERIFY(!wish.newPassword);
    }

    void aOneTimePasswordIsShownLargeAndOnce()
    {
        PreparedPrompter prompter;
        AccountsTopic topic(prompter);
        topic.setAccounts({accountOf(li, u"li"_s)});
        QSignalSpy wished(&topic, &AccountsTopic::wished);
        prompter.answer = false;
        press(topic, u"newPassword"_s);
        QVERIFY(wished.isEmpty());
        prompter.answer = true;
        press(topic, u"newPassword"_s);
        QVERIFY(wished.first().first().value<AccountWish>().newPassword);
        topic.showDone(u"li"_s, u"h7kq-2mwt-p9xd"_s);
        auto *card = topic.findChild<CodeCard *>();
        QCOMPARE(card->code(), u"h7kq-2mwt-p9xd"_s);
        press(topic, u"newAccount"_s);
        QVERIFY(card->code().isEmpty());
    }

    void disablingIsAskedForAndEnablingIsNot()
    {
        PreparedPrompter prompter;
        AccountsTopic topic(prompter);
        AccountLine line = accountOf(li, u"li"_s);
        topic.setAccounts({line});
        QSignalSpy wished(&topic, &AccountsTopic::wished);
        press(topic, u"toggleAccount"_s);
        QCOMPARE(prompter.asked.size(), 1);
        QVERIFY(!wished.first().first().value<AccountWish>().active);
        line.active = false;
        topic.setAccounts({line});
        press(topic, u"toggleAccount"_s);
        QCOMPARE(prompter.asked.size(), 1);
        QVERIFY(wished.last().first().value<AccountWish>().active);
    }

    void whoMayNotKeepAccountsIsToldWhoMay()
    {
        PreparedPrompter prompter;
        AccountsTopic topic(prompter);
        topic.showWhyNot(u"Kept by administrators"_s, u"Ask one."_s);
        topic.show();
        QVERIFY(!part<QPushButton>(topic, u"newAccount"_s)->isVisible());
    }

    void theTableOfRightsNamesEveryKindAndRole()
    {
        const RightsTable table = *readRights(u":/reference"_s);
        RightsTopic topic(table);
        topic.setRole(Role::Operator);
        const auto *model = part<TableView>(topic, u"rightsTable"_s)->model();
        QCOMPARE(model->columnCount(), 10);
        QVERIFY(model->rowCount() > table.kinds.size());
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY(!model->index(row, column).data().toString().isEmpty());
    }

    void aComputerIsTakenOutAfterAsking()
    {
        PreparedPrompter prompter;
        DevicesTopic topic(prompter);
        const QUuid lost = QUuid::createUuid();
        topic.setDevices({{lost, u"desk-1"_s, u"3F"_s, u"沈丘"_s, u"all"_s, {}, {}, {}, false}});
        QSignalSpy revoked(&topic, &DevicesTopic::revokeRequested);
        prompter.answer = false;
        press(topic, u"revokeDevice"_s);
        QVERIFY(revoked.isEmpty());
        prompter.answer = true;
        press(topic, u"revokeDevice"_s);
        QCOMPARE(revoked.first().first().toUuid(), lost);
        topic.setDevices(
            {{lost, u"desk-1"_s, u"3F"_s, {}, {}, {}, {}, QDateTime::currentDateTimeUtc(), false}});
        QVERIFY(!part<QPushButton>(topic, u"revokeDevice"_s)->isEnabled());
    }

    void aCodeForADepotNamesTheDepot()
    {
        PreparedPrompter prompter;
        DevicesTopic topic(prompter);
        topic.offerDepots({town});
        topic.setDevices({});
        QSignalSpy asked(&topic, &DevicesTopic::codeRequested);
        press(topic, u"makeCode"_s);
        QCOMPARE(asked.takeFirst().first().value<DepotId>(), DepotId());
        part<QComboBox>(topic, u"codeView"_s)->setCurrentIndex(2);
        press(topic, u"makeCode"_s);
        QVERIFY(asked.isEmpty());
        part<QComboBox>(topic, u"codeDepot"_s)->setCurrentIndex(0);
        press(topic, u"makeCode"_s);
        QCOMPARE(asked.first().first().value<DepotId>(), town.id);
        QCOMPARE(asked.first().at(1).value<DeviceView>(), DeviceView::Partner);
        topic.showCode(town.name, u"7KQ2-9M4T"_s, u"15:00"_s);
        QCOMPARE(topic.findChild<CodeCard *>()->code(), u"7KQ2-9M4T"_s);
    }
};

QTEST_MAIN(TestSettingsPeople)
#include "tst_settings_people.moc"
