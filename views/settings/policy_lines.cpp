// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/policy_lines.h"

#include "models/items/when.h"
#include "views/settings/policy_words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

size_t placeOf(const QString &key)
{
    PolicyKey known{};
    return fromValue(key, known) ? size_t(known) : wordsOf(PolicyKey()).size();
}

} // namespace

QList<PolicyLine> policyHistory(const QList<Policy> &rows, const QString &key, QDate today)
{
    QList<PolicyLine> lines;
    for (const Policy &row : rows) {
        if (row.key == key)
            lines.append({row, {}, false});
    }
    std::sort(lines.begin(), lines.end(), [](const PolicyLine &a, const PolicyLine &b) {
        return std::pair(b.policy.validFrom, b.policy.id) < std::pair(a.policy.validFrom, a.policy.id);
    });
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].until = lines.at(i - 1).policy.validFrom.addDays(-1);
    const Policy *inForce = PolicyBook(rows).inForce(key, today);
    for (PolicyLine &line : lines)
        line.isInForce = inForce && line.policy.id == inForce->id;
    return lines;
}

QList<PolicyLine> policiesInForce(const QList<Policy> &rows, QDate today)
{
    QSet<QString> keys;
    for (const Policy &row : rows)
        keys.insert(row.key);
    QList<PolicyLine> lines;
    for (const QString &key : std::as_const(keys)) {
        const QList<PolicyLine> history = policyHistory(rows, key, today);
        const auto holds = std::find_if(history.begin(), history.end(),
                                        [](const PolicyLine &line) { return line.isInForce; });
        lines.append(holds == history.end() ? history.last() : *holds);
    }
    std::sort(lines.begin(), lines.end(), [](const PolicyLine &a, const PolicyLine &b) {
        return std::pair(placeOf(a.policy.key), a.policy.key)
            < std::pair(placeOf(b.policy.key), b.policy.key);
    });
    return lines;
}

QString PolicyModel::title(int column) const
{
    switch (Column(column)) {
    case What:
        return tr("What it is for");
    case Amount:
        return tr("Amount");
    case Clause:
        return tr("Clause");
    case From:
        return tr("Valid from");
    case Until:
        return tr("Until");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PolicyModel::cell(const PolicyLine &line, int column, int role) const
{
    const Policy &policy = line.policy;
    if (role == SortRole && column == Amount)
        return policy.amount;
    if (role == SortRole && column == From)
        return policy.validFrom;
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case What:
        return nameOfPolicy(policy.key);
    case Amount:
        return policyAmount(policy.amount, policy.unit);
    case Clause:
        return policy.clause;
    case From:
        return when::shown(policy.validFrom);
    case Until:
        return line.isInForce && !line.until.isValid() ? tr("in force") : when::shown(line.until);
    case Note:
        return policy.note;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
