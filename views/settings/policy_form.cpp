// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/policy_form.h"

#include "models/domain/china_day.h"
#include "models/items/when.h"
#include "views/settings/outcome_line.h"
#include "views/settings/policy_words.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

PolicyForm::PolicyForm(const Clock &now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
    , m_amount(new QLineEdit(this))
    , m_unit(new QLabel(this))
    , m_from(new DayEdit(now, this))
    , m_set(new QPushButton(tr("Set"), this))
    , m_outcome(new OutcomeLine(this))
{
    constexpr int fieldWidth = 112;
    m_amount->setObjectName(u"policyAmount"_s);
    m_from->setObjectName(u"policyFrom"_s);
    m_set->setObjectName(u"setPolicy"_s);
    m_amount->setFixedWidth(fieldWidth);
    m_from->setFixedWidth(fieldWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::one);
    const auto add = [&](const QString &label, QWidget *field) {
        auto *words = new QLabel(label, this);
        words->setBuddy(field);
        field->setAccessibleName(label);
        row->addWidget(words);
        row->addWidget(field);
    };
    add(tr("New amount"), m_amount);
    row->addWidget(m_unit);
    row->addSpacing(grid::one);
    add(tr("from"), m_from);
    row->addWidget(m_set);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addLayout(row);
    layout->addWidget(m_outcome);
    connect(m_set, &QPushButton::clicked, this, &PolicyForm::wish);
    connect(m_amount, &QLineEdit::returnPressed, this, &PolicyForm::wish);
}

void PolicyForm::setPolicy(const Policy &inForce)
{
    if (inForce.key == m_policy.key && inForce.id == m_policy.id)
        return; // a refresh must not take away what is being typed
    m_policy = inForce;
    m_amount->setText(typedPolicyAmount(inForce.amount, inForce.unit));
    m_unit->setText(unitSign(inForce.unit));
    m_from->setDay(dayInChina(m_now()).addDays(1));
    m_outcome->setOutcome(Tone::Neutral, {});
}

void PolicyForm::wish()
{
    const auto amount = policyAmountFrom(m_amount->text(), m_policy.unit);
    if (!amount) {
        m_amount->setFocus();
        return m_outcome->setOutcome(Tone::Bad,
                                     tr("This is no amount of this rule. Write it like %1.")
                                         .arg(typedPolicyAmount(m_policy.amount, m_policy.unit)));
    }
    if (!m_from->day().isValid() || m_from->day() <= dayInChina(m_now())) {
        m_from->setFocus();
        return m_outcome->setOutcome(Tone::Bad,
                                     tr("Choose a day after today: what was reckoned until today stays."));
    }
    Policy row = m_policy;
    row.id = {};
    row.note.clear();
    row.amount = *amount;
    row.validFrom = m_from->day();
    Q_EMIT wished(row);
}

void PolicyForm::showOutcome(const QString &complaint)
{
    if (complaint.isEmpty())
        m_outcome->setOutcome(Tone::Good,
                              tr("Set. It holds from %1 and goes to the centres with the next sync.")
                                  .arg(when::shown(m_from->day())));
    else
        m_outcome->setOutcome(Tone::Bad, complaint);
}

} // namespace sk
