// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/computer_topic.h"

#include "views/settings/enrol_form.h"
#include "views/settings/outcome_line.h"
#include "views/widgets/fact_list.h"
#include "views/widgets/permit.h"
#include "views/widgets/prompter.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

ComputerTopic::ComputerTopic(Prompter &prompter, const QString &computerName, QWidget *parent)
    : Topic(u"computer"_s, u"computer"_s, parent)
    , m_standing(new OutcomeLine(this))
    , m_facts(new FactList(this))
    , m_prompter(prompter)
    , m_again(new QPushButton(tr("Enrol again…"), this))
    , m_leave(new QPushButton(tr("Leave the centre…"), this))
    , m_form(new EnrolForm(prompter, computerName, this))
{
    setWords(tr("This computer"),
             tr("A computer is enrolled once with a one-time code from its centre. From then "
                "on it exchanges changes with the centre by itself."));
    m_standing->setObjectName(u"standing"_s);
    m_facts->setObjectName(u"computerFacts"_s);
    m_again->setObjectName(u"enrolAgain"_s);
    m_again->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_again->setToolTip(tr("When the centre does not know this computer any more, or its keychain was lost"));
    add(m_standing);
    add(m_facts);
    m_leave->setObjectName(u"leaveCentre"_s);
    m_leave->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_leave->setToolTip(tr("Takes the centre's records off this computer"));
    add(m_again);
    add(m_form);
    add(m_leave);
    addStretch();
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_prompter.confirm(
                {tr("Take this computer out of its centre?"),
                 tr("What was not sent is sealed in a file for the centre; then all records, drafts "
                    "and photos are wiped here. They stay at the centre."),
                 tr("Leave the centre"), true}))
            Q_EMIT leaveRequested();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->hide();
        m_form->show();
        m_form->setFocus();
    });
}

void ComputerTopic::setComputer(const ThisComputer &computer)
{
    if (computer.isEnrolled())
        m_standing->setOutcome(Tone::Good,
                               computer.centre.isEmpty() ? tr("Enrolled at head office.")
                                                         : tr("Enrolled at %1.").arg(computer.centre));
    else
        m_standing->setOutcome(Tone::Neutral, tr("Not enrolled: everything is kept here and nowhere else."));
    m_again->setVisible(computer.isEnrolled());
    m_leave->setVisible(computer.isEnrolled());
    m_form->setVisible(!computer.isEnrolled());
    const QString trust = computer.hasOwnAuthority
        ? tr("Only the certificate authority it met when it was enrolled")
        : tr("The certificate authorities of this computer's system");
    m_facts->setFacts({{tr("Monitoring centre"), computer.centre},
                       {tr("Division code"), computer.centreNumber},
                       {tr("Depot"), computer.depot},
                       {tr("What it may see"), computer.role},
                       {tr("Letters in its numbers"), computer.letters},
                       {tr("Central service"), computer.address},
                       {tr("Trusts"), computer.isEnrolled() ? trust : QString()},
                       {tr("Folder of the store"), computer.folder}});
}

void ComputerTopic::setWhyNotLeave(const QString &whyNot)
{
    permit(m_leave, whyNot);
}

} // namespace sk
