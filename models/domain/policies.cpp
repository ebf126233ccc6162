// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/policies.h"

#include "models/domain/reference_table.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype mostRows = 10'000;

//! Names the seeds among all UUIDs made from names.
constexpr QUuid seedNamespace{0x5d0b6f0e, 0x3c4a, 0x4f5e, 0x9a, 0x51, 0x7e, 0x26, 0x11, 0x62, 0x4a, 0x08};

constexpr std::array<std::string_view, size_t(PolicyKey::IdleLockMinutes) + 1> keyWords{
    "vehicles_online",
    "not_online_days",
    "centres",
    "managers_per_place",
    "ticket_days",
    "return_visits_per_job",
    "report_every_weeks",
    "report_every_months",
    "warning_window_month",
    "warning_window_quarter",
    "warning_window_year",
    "installs_per_day",
    "stock_low_at_centre",
    "stock_low_at_depot",
    "late_deduction",
    "complaint_deduction",
    "deduction_cap",
    "agreement_copies",
    "staff_complaint_demerits",
    "repeat_repair_warnings",
    "certificate_warning_days",
    "fine_left_without_call",
    "fine_not_on_time",
    "fine_poor_report",
    "fine_phone_off",
    "phone_on_from",
    "phone_on_until",
    "fine_disobedience",
    "lodging_per_day",
    "meal",
    "same_day_lodging",
    "lending_per_day",
    "gas_install_days",
    "cash_hand_in_days",
    "warranty_years",
    "project_respond",
    "project_on_site",
    "project_done",
    "project_loaner_after",
    "warranty_on_site",
    "emergency",
    "warranty_visits_per_year",
    "warranty_first_visit_months",
    "warranty_card_months",
    "warranty_card_warning_days",
    "retention_years",
    "retention_kinds",
    "training_days",
    "guide_cleanings_per_day",
    "guide_scanner_distance",
    "guide_print_head_life",
    "guide_paper_roll_length",
    "guide_print_head_rolls",
    "guide_backing_left",
    "guide_alcohol",
    "guide_drying_least",
    "guide_drying_most",
    "offline_sign_in_days",
    "idle_lock_minutes",
};
static_assert(!keyWords.back().empty());

} // namespace

std::span<const std::string_view> wordsOf(PolicyKey)
{
    return keyWords;
}

PolicyBook::PolicyBook(const QList<Policy> &rows)
{
    for (const Policy &row : rows)
        m_rows[row.key].append(row);
    for (auto &ofKey : m_rows)
        std::sort(ofKey.begin(), ofKey.end(), [](const Policy &a, const Policy &b) {
            // Two rows of one day: the one made later counts, the same on every desktop.
            return std::pair(a.validFrom, a.id) < std::pair(b.validFrom, b.id);
        });
}

const Policy *PolicyBook::inForce(const QString &key, QDate day) const
{
    const auto found = m_rows.constFind(key);
    if (found == m_rows.constEnd())
        return nullptr;
    const auto next = std::upper_bound(found->begin(), found->end(), day,
                                       [](QDate d, const Policy &row) { return d < row.validFrom; });
    return next == found->begin() ? nullptr : &*std::prev(next);
}

const Policy *PolicyBook::inForce(PolicyKey key, QDate day) const
{
    return inForce(std::get<QString>(toValue(key)), day);
}

std::optional<qint64> PolicyBook::amount(PolicyKey key, QDate day) const
{
    const Policy *row = inForce(key, day);
    return row ? std::optional(row->amount) : std::nullopt;
}

Result<QList<Policy>> readPolicies(const QString &folder)
{
    const QString name = u"policies"_s;
    const auto table = readTable(folder, name);
    if (!table)
        return table.failure();
    const QDate day = QDate::fromString(table->value(u"valid_from"_s).toString(), Qt::ISODate);
    QList<Policy> policies;
    for (const auto &row : table->value(name).toArray()) {
        const Policy policy{.id = {},
                            .key = row[0].toString(),
                            .amount = row[1].toInteger(-1),
                            .unit = row[2].toString(),
                            .clause = row[3].toString(),
                            .validFrom = day,
                            .note = row[4].toString()};
        if (policy.key.isEmpty() || policy.amount < 0 || policy.clause.isEmpty()
            || policies.size() >= mostRows)
            return tableFailure(Failure::Kind::Corrupt, name, "has a row that makes no sense");
        policies.append(policy);
        policies.last().id
            = {QUuid::createUuidV5(seedNamespace, policy.key + u'@' + day.toString(Qt::ISODate))};
    }
    if (policies.isEmpty() || !day.isValid())
        return tableFailure(Failure::Kind::Corrupt, name, "has no rows or no day");
    return policies;
}

} // namespace sk
