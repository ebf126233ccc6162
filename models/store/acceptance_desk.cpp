// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/acceptance_desk.h"

#include "models/domain/completeness.h"
#include "models/domain/departure_gate.h"
#include "models/domain/standing.h"
#include "models/store/batch_sheets.h"
#include "models/store/numbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

AcceptanceDesk::AcceptanceDesk(Session &session, const Reference &reference)
    : m_session(session), m_reference(reference)
{
}

Result<std::optional<Acceptance>> AcceptanceDesk::standing(const RegistrationId &registration)
{
    const auto entries = m_session.table<Acceptance>().where(&Acceptance::registration, registration);
    if (!entries)
        return entries.failure();
    const Acceptance *last = lastStanding(*entries);
    return last ? std::optional(*last) : std::nullopt;
}

Result<std::optional<Person>> AcceptanceDesk::electricianOf(const Registration &registration)
{
    if (registration.electricianCertificate.isEmpty())
        return std::optional<Person>();
    const auto people = m_session.table<Person>().all();
    if (!people)
        return people.failure();
    const auto holder
        = std::ranges::find(*people, registration.electricianCertificate, &Person::electricianCertificate);
    return holder == people->end() ? std::nullopt : std::optional(*holder);
}

Result<std::optional<Barred>> AcceptanceDesk::barOf(const RegistrationId &registration)
{
    const auto found = m_session.table<Registration>().find(registration);
    if (!found)
        return found.failure();
    if (!*found)
        return Failure{Failure::Kind::Missing, u"registration"_s};
    const auto electrician = electricianOf(**found);
    if (!electrician)
        return electrician.failure();
    const QDateTime now = m_session.now();
    Barred barred{registration,
                  obstaclesToAcceptance(**found, *electrician ? &**electrician : nullptr,
                                        {m_reference, dayInChina(now)}, now),
                  {}};
    const auto stands = standing(registration);
    if (!stands)
        return stands.failure();
    // What was not passed is put right and tested again, by an entry of its own.
    if (*stands && (*stands)->conclusion == Conclusion::Passed)
        barred.already = (*stands)->id;
    return barred.obstacles.isEmpty() && barred.already.isNull() ? std::nullopt : std::optional(barred);
}

Result<QList<Barred>> AcceptanceDesk::obstacles(const QList<RegistrationId> &registrations)
{
    return m_session.database().read([&]() -> Result<QList<Barred>> {
        QList<Barred> all;
        for (const RegistrationId &registration : registrations) {
            const auto barred = barOf(registration);
            if (!barred)
                return barred.failure();
            if (*barred)
                all.append(**barred);
        }
        return all;
    });
}

Result<Acceptance> AcceptanceDesk::entryFor(const RegistrationId &registration, const Acceptance &sheet,
                                            const QString &batch)
{
    const auto found = m_session.table<Registration>().find(registration);
    if (!found)
        return found.failure();
    const auto number = m_session.nextNumber(u"YS"_s);
    if (!number)
        return number.failure();
    Acceptance entry = sheet;
    m_session.giveId(entry.id);
    entry.number = *number;
    entry.registration = registration;
    entry.centre = (*found)->centre;
    entry.depot = (*found)->depot;
    entry.batch = batch;
    if (const auto saved = m_session.table<Acceptance>().save(entry); !saved)
        return saved.failure();
    return entry;
}

Result<QList<Obstacle>> AcceptanceDesk::unfitTogether(const QList<RegistrationId> &registrations,
                                                      const Acceptance &sheet)
{
    QList<Registration> vehicles;
    QDateTime tested; // the latest earlier test of any of them
    for (const RegistrationId &id : registrations) {
        const auto found = m_session.table<Registration>().find(id);
        const auto stands = standing(id);
        if (!found || !stands)
            return found ? stands.failure() : found.failure();
        if (*found)
            vehicles.append(**found);
        if (*stands && (!tested.isValid() || tested < (*stands)->signedAt))
            tested = (*stands)->signedAt;
    }
    return unfitForOneSheet(vehicles) + earlierThanLastTest(sheet, tested);
}

Result<Accepted> AcceptanceDesk::accept(const QList<RegistrationId> &registrations, const Acceptance &sheet)
{
    return m_session.database().write([&]() -> Result<Accepted> {
        const auto barred = obstacles(registrations);
        if (!barred)
            return barred.failure();
        const auto unfit = unfitTogether(registrations, sheet);
        if (!unfit)
            return unfit.failure();
        Accepted outcome{{}, *barred, owedBeforeLeaving(sheet) + missingIn(sheet, m_session.now()) + *unfit};
        if (!outcome.barred.isEmpty() || !outcome.sheet.isEmpty())
            return outcome;
        const auto batch = BatchSheets(m_session).take(registrations);
        if (!batch)
            return batch.failure();
        for (const RegistrationId &registration : registrations) {
            const auto entry = entryFor(registration, sheet, *batch);
            if (!entry)
                return entry.failure();
            outcome.entries.append(*entry);
        }
        return outcome;
    });
}

Result<Accepted> AcceptanceDesk::correct(const AcceptanceId &mistaken, const Acceptance &sheet)
{
    return m_session.database().write([&]() -> Result<Accepted> {
        const auto entry = m_session.table<Acceptance>().find(mistaken);
        if (!entry)
            return entry.failure();
        if (!*entry)
            return Failure{Failure::Kind::Missing, u"acceptance"_s};
        const auto stands = standing((*entry)->registration);
        if (!stands)
            return stands.failure();
        if (*stands && (*stands)->id != mistaken)
            return Failure{Failure::Kind::Conflict, u"it was corrected already"_s};
        Acceptance right = sheet;
        right.corrects = mistaken;
        Accepted outcome{{}, {}, owedBeforeLeaving(right) + missingIn(right, m_session.now())};
        if (!outcome.sheet.isEmpty())
            return outcome;
        const auto answer = entryFor((*entry)->registration, right, (*entry)->batch);
        if (!answer)
            return answer.failure();
        outcome.entries.append(*answer);
        return outcome;
    });
}

} // namespace sk
