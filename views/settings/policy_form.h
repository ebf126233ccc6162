// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/policy.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sk {

class DayEdit;
class OutcomeLine;

//! A new number for a rule and the day it holds from. What held before is never edited.
class PolicyForm : public QWidget {
    Q_OBJECT
public:
    explicit PolicyForm(const Clock &now, QWidget *parent = nullptr);

    //! The row it would overrule; its amount is what the field begins with.
    void setPolicy(const Policy &inForce);
    //! What came of the wish; an empty sentence says that it is done.
    void showOutcome(const QString &complaint);

Q_SIGNALS:
    //! The same rule, unit and clause with another amount and day; without an id.
    void wished(const sk::Policy &row);

private:
    void wish();

    Clock m_now;
    Policy m_policy;
    QLineEdit *m_amount;
    QLabel *m_unit;
    DayEdit *m_from;
    QPushButton *m_set;
    OutcomeLine *m_outcome;
};

} // namespace sk
