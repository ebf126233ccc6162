// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"
#include "models/domain/result.h"

#include <QHash>
#include <QList>

#include <optional>

namespace sk {

//! The numbers that rules ask for. A row whose key is not here belongs to a newer program and is kept
//! untouched.
enum class PolicyKey {
    VehiclesOnline,
    NotOnlineDays,
    Centres,
    ManagersPerPlace,
    TicketDays,
    ReturnVisitsPerJob,
    ReportEveryWeeks,
    ReportEveryMonths,
    WarningWindowMonth,
    WarningWindowQuarter,
    WarningWindowYear,
    InstallsPerDay,
    StockLowAtCentre,
    StockLowAtDepot,
    LateDeduction,
    ComplaintDeduction,
    DeductionCap,
    AgreementCopies,
    StaffComplaintDemerits,
    RepeatRepairWarnings,
    CertificateWarningDays,
    FineLeftWithoutCall,
    FineNotOnTime,
    FinePoorReport,
    FinePhoneOff,
    PhoneOnFrom,
    PhoneOnUntil,
    FineDisobedience,
    LodgingPerDay,
    Meal,
    SameDayLodging,
    LendingPerDay,
    GasInstallDays,
    CashHandInDays,
    WarrantyYears,
    ProjectRespond,
    ProjectOnSite,
    ProjectDone,
    ProjectLoanerAfter,
    WarrantyOnSite,
    Emergency,
    WarrantyVisitsPerYear,
    WarrantyFirstVisitMonths,
    WarrantyCardMonths,
    WarrantyCardWarningDays,
    RetentionYears,
    RetentionKinds,
    TrainingDays,
    GuideCleaningsPerDay,
    GuideScannerDistance,
    GuidePrintHeadLife,
    GuidePaperRollLength,
    GuidePrintHeadRolls,
    GuideBackingLeft,
    GuideAlcohol,
    GuideDryingLeast,
    GuideDryingMost,
    OfflineSignInDays,
    IdleLockMinutes,
};

std::span<const std::string_view> wordsOf(PolicyKey);

//! Every number of the rules as it was on any day: the row in force is the latest one that began on or before
//! it.
class PolicyBook {
public:
    PolicyBook() = default;
    explicit PolicyBook(const QList<Policy> &rows);

    //! The row in force; null before the first one.
    const Policy *inForce(PolicyKey key, QDate day) const;
    const Policy *inForce(const QString &key, QDate day) const;
    std::optional<qint64> amount(PolicyKey key, QDate day) const;

private:
    QHash<QString, QList<Policy>> m_rows; // by key, oldest first
};

//! The rows that ship with the program, from `policies.json` in a folder (`:/reference`). Their ids are made
//! from key and day, so that every centre seeds the same records.
Result<QList<Policy>> readPolicies(const QString &folder);

} // namespace sk
