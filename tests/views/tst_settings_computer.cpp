// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prepared_prompter.h"
#include "tests/support/topic_parts.h"
#include "views/settings/computer_topic.h"
#include "views/settings/enrol_form.h"
#include "views/settings/outcome_line.h"
#include "views/settings/seat_topic.h"
#include "views/widgets/searchable_combo.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::fact;
using testing::part;

namespace {

Person personNamed(const QString &name, Role role)
{
    static IdSource ids(systemClock);
    Person person;
    person.id = {ids.next()};
    person.name = name;
    person.role = role;
    return person;
}

} // namespace

//! Who sits at this computer and where it is enrolled.
class TestSettingsComputer : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_MAIN(TestSettingsComputer)
#include "tst_settings_computer.moc"
