// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/computer_topic.h"

#include "views/settings/outcome_line.h"
#include "views/widgets/fact_list.h"

using namespace Qt::StringLiterals;

namespace sk {

ComputerTopic::ComputerTopic(QWidget *parent)
    : Topic(u"computer"_s, u"computer"_s, parent)
    , m_standing(new OutcomeLine(this))
    , m_facts(new FactList(this))
{
    setWords(tr("This computer"),
             tr("A computer is enrolled once with a one-time code from its centre. From then "
                "on it exchanges changes with the centre by itself."));
    m_standing->setObjectName(u"standing"_s);
    add(m_standing);
    m_facts->setObjectName(u"computerFacts"_s);
    add(m_facts);
    addStretch();
}

void ComputerTopic::setComputer(const ThisComputer &computer)
{
    if (computer.isEnrolled())
        m_standing->setOutcome(Tone::Good,
                               computer.centre.isEmpty() ? tr("Enrolled at head office.")
                                                         : tr("Enrolled at %1.").arg(computer.centre));
    else
        m_standing->setOutcome(Tone::Neutral, tr("Not enrolled: everything is kept here and nowhere else."));
    const QString trust = computer.hasOwnAuthority
        ? tr("Only the certificate authority it met when it was enrolled")
        : tr("The certificate authorities of this computer's system");
    m_facts->setFacts({{tr("Monitoring centre"), computer.centre},
                       {tr("Division code"), computer.centreNumber},
                       {tr("Depot"), computer.depot},
                       {tr("Role of this computer"), computer.role},
                       {tr("Letters in its numbers"), computer.letters},
                       {tr("Central service"), computer.address},
                       {tr("Trusts"), computer.isEnrolled() ? trust : QString()},
                       {tr("Folder of the store"), computer.folder}});
}

} // namespace sk
