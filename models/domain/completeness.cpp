// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/completeness.h"

#include "models/domain/china_day.h"
#include "models/domain/overrides.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Milestone {
    const char *field;
    QDateTime Registration::*moment;
};

constexpr std::array milestones{Milestone{"installed_at", &Registration::installedAt},
                                Milestone{"debugged_at", &Registration::debuggedAt},
                                Milestone{"started_at", &Registration::startedAt},
                                Milestone{"running_at", &Registration::runningAt}};

struct Text {
    const char *field;
    QString Registration::*text;
};

// What every vehicle and every customer has. Permits, load, accessories and a charge are not everybody's.
constexpr std::array needed{Text{"customer_name", &Registration::customerName},
                            Text{"credit_code", &Registration::creditCode},
                            Text{"contact", &Registration::contact},
                            Text{"phone", &Registration::phone},
                            Text{"address", &Registration::address},
                            Text{"vin", &Registration::vin},
                            Text{"vehicle_type", &Registration::vehicleType},
                            Text{"brand_model", &Registration::brandModel},
                            Text{"vehicle_use", &Registration::vehicleUse},
                            Text{"terminal_number", &Registration::terminalNumber},
                            Text{"terminal_maker", &Registration::terminalMaker},
                            Text{"terminal_model", &Registration::terminalModel},
                            Text{"imei", &Registration::imei},
                            Text{"sim_number", &Registration::simNumber},
                            Text{"iccid", &Registration::iccid},
                            Text{"carrier", &Registration::carrier},
                            Text{"position", &Registration::position},
                            Text{"place", &Registration::place},
                            Text{"installer_name", &Registration::installerName}};

constexpr std::array judged{Text{"credit_code", &Registration::creditCode},
                            Text{"phone", &Registration::phone},
                            Text{"plate", &Registration::plate},
                            Text{"vin", &Registration::vin},
                            Text{"imei", &Registration::imei},
                            Text{"sim_number", &Registration::simNumber},
                            Text{"iccid", &Registration::iccid}};

Obstacle obstacle(const char *field, Hindrance hindrance, const char *clause)
{
    return {QString::fromLatin1(field), hindrance, QString::fromLatin1(clause)};
}

bool isTrailer(const Registration &registration)
{
    return registration.plate.endsWith(u'挂');
}

void addChecks(const Registration &registration, QList<Obstacle> &out)
{
    const auto check = [&](const char *field, Check state, const char *clause) {
        if (state != Check::Passed)
            out.append(
                obstacle(field, state == Check::Failed ? Hindrance::Failed : Hindrance::NotDone, clause));
    };
    const auto tick = [&](const char *field, bool done, const char *clause) {
        if (!done)
            out.append(obstacle(field, Hindrance::NotDone, clause));
    };
    check("wiring_check", registration.wiringCheck, "B25");
    check("trial_run", registration.trialRun, "B27");
    tick("demonstrated", registration.demonstrated, "A10");
    tick("questions_answered", registration.questionsAnswered, "A10");
    if (registration.materials.trimmed().isEmpty())
        out.append(obstacle("materials", Hindrance::Missing, "C07"));
    tick("cleaned", registration.cleaned, "C07");
}

void addSupply(const Registration &registration, const Person *electrician, QList<Obstacle> &out)
{
    if (!registration.supplyChanged)
        return;
    if (!registration.supplyConsent)
        out.append(obstacle("supply_consent", Hindrance::NoConsent, "B26"));
    const QString certificate = registration.electricianCertificate.trimmed();
    const char *field = "electrician_certificate";
    if (certificate.isEmpty())
        out.append(obstacle(field, Hindrance::NoCertificate, "B26"));
    else if (!electrician || electrician->electricianCertificate.trimmed() != certificate)
        out.append(obstacle(field, Hindrance::UnknownCertificate, "B26"));
    else if (const QDate day = dayInChina(registration.installedAt); !electrician->certificateUntil.isValid()
             || (day.isValid() && electrician->certificateUntil < day))
        out.append(obstacle(field, Hindrance::ExpiredCertificate, "B26"));
}

} // namespace

QList<Obstacle> missingIn(const Registration &registration, const Bench &bench)
{
    QList<Obstacle> out;
    if (registration.depot.isNull())
        out.append(obstacle("depot", Hindrance::Missing, "A11"));
    if (!registration.registeredAt.isValid())
        out.append(obstacle("registered_at", Hindrance::Missing, "A11"));
    // A vehicle without a plate is known by its VIN, which is needed anyway.
    if (registration.plateColour != PlateColour::None && registration.plate.trimmed().isEmpty())
        out.append(obstacle("plate", Hindrance::Missing, "A11"));
    for (const auto &[field, text] : needed)
        if ((registration.*text).trimmed().isEmpty())
            out.append(obstacle(field, Hindrance::Missing, "A11"));
    if (!isTrailer(registration) && registration.engineNumber.trimmed().isEmpty())
        out.append(obstacle("engine_number", Hindrance::Missing, "A11"));
    const auto overrides = readOverrides(registration.overrides);
    for (const auto &[field, text] : judged) {
        const QString name = QString::fromLatin1(field);
        const auto finding = judgeField(name, registration.*text, bench);
        if (finding && finding->verdict() == Verdict::Wrong
            && reasonToKeep(overrides, name, registration.*text).isEmpty())
            out.append(obstacle(field, Hindrance::Wrong, "A11"));
    }
    return out;
}

QList<Obstacle> milestonesOutOfPlace(const Registration &registration, const QDateTime &now)
{
    QList<Obstacle> out;
    QDateTime before;
    for (const auto &[field, moment] : milestones) {
        const QDateTime &at = registration.*moment;
        if (!at.isValid())
            continue;
        if (at > now)
            out.append(obstacle(field, Hindrance::InFuture, "A08"));
        if (before.isValid() && at < before)
            out.append(obstacle(field, Hindrance::OutOfOrder, "A08"));
        before = at;
    }
    return out;
}

QList<Obstacle> obstaclesToAcceptance(const Registration &registration, const Person *electrician,
                                      const Bench &bench, const QDateTime &now)
{
    QList<Obstacle> out = missingIn(registration, bench);
    for (const auto &[field, moment] : milestones)
        if (!(registration.*moment).isValid())
            out.append(obstacle(field, Hindrance::Missing, "A08"));
    out += milestonesOutOfPlace(registration, now);
    addChecks(registration, out);
    addSupply(registration, electrician, out);
    return out;
}

} // namespace sk
