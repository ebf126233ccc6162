// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policies.h"
#include "models/items/row_model.h"

namespace sk {

//! A number of the rules with the days it holds.
struct PolicyLine {
    Policy policy;
    QDate until; //!< the last day; invalid while nothing newer is known
    bool isInForce = false;

    bool operator==(const PolicyLine &) const = default;
};

//! The row in force of every key, or the first one to come; keys in the order of the rules, unknown ones
//! last.
QList<PolicyLine> policiesInForce(const QList<Policy> &rows, QDate today);
//! All rows of one key, newest first.
QList<PolicyLine> policyHistory(const QList<Policy> &rows, const QString &key, QDate today);

//! Policies 制度条款 as a list: all keys with what holds today, or one key with what held when.
class PolicyModel : public RowModel<PolicyLine> {
    Q_OBJECT
public:
    enum Column { What, Amount, Clause, From, Until, Note, ColumnCount };

    using RowModel::RowModel;

    void setLines(const QList<PolicyLine> &lines)
    {
        update(lines, [](const PolicyLine &line) { return line.policy.id; });
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const PolicyLine &line, int column, int role) const override;
    bool isNumeric(int column) const override { return column == Amount; }
};

} // namespace sk
