// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registration_scan.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

// Named one by one: SQLite unpacks every column it is asked for, and most of the 53 are for nobody in a list.
const QByteArray columns
    = "row, deleted, id, number, plate, vin, customer_name, phone, terminal_number, sim_number, iccid,"
      " installer_name, installer, depot, plate_colour, registered_at, installed_at, debugged_at, "
      "started_at, running_at"
      " FROM registration ";
constexpr int firstText = 3;
constexpr int installer = firstText + registrationTexts;
constexpr int person = installer + 1;
constexpr int depot = person + 1;
constexpr int colour = depot + 1;
constexpr int registered = colour + 1;
constexpr int firstMilestone = registered + 1;

Registration wholeAt(Database &db, qint64 at)
{
    static const QByteArray sql = [] {
        QByteArray names;
        forEachField<Registration>([&](const auto &field) {
            names += (names.isEmpty() ? "\"" : ", \"") + QByteArray(field.name) + '"';
        });
        return "SELECT " + names + " FROM registration WHERE row = ?";
    }();
    Registration registration;
    auto row = db.prepare(sql);
    int column = 0;
    if (row.with(at).next())
        forEachField<Registration>(
            [&](const auto &field) { row.read(column++, registration.*field.member); });
    return registration;
}

//! Fills the part that comes from the registration's own row.
void read(const Statement &row, PassingRegistration &passing)
{
    passing.row = row.integer(0);
    passing.deleted = row.integer(1) != 0;
    passing.id.value = row.uuid(2);
    for (size_t i = 0; i < passing.texts.size(); ++i)
        passing.texts[i] = row.utf8(firstText + int(i));
    passing.installer = row.utf8(installer);
    passing.person.value = row.uuid(person);
    passing.depot.value = row.uuid(depot);
    row.read(colour, passing.colour);
    passing.registeredAt = row.moment(registered);
    for (size_t i = 0; i < passing.milestones.size(); ++i)
        passing.milestones[i] = row.moment(firstMilestone + int(i));
}

AcceptanceStanding standingIn(const Statement &row, int from)
{
    AcceptanceStanding standing{true, row.integer(from) > 0, {}, row.moment(from + 1)};
    row.read(from + 2, standing.conclusion);
    return standing;
}

//! One pass over all acceptances is far cheaper than looking each up.
QHash<RegistrationId, AcceptanceStanding> allStandings(Database &db)
{
    QHash<RegistrationId, AcceptanceStanding> standings;
    auto row = db.prepare("SELECT registration, version, signed_at, conclusion FROM acceptance ORDER BY row");
    while (row.next())
        standings.insert({row.uuid(0)}, standingIn(row, 1)); // the newest comes last
    return standings;
}

} // namespace

AcceptanceStanding standingOf(Database &db, const RegistrationId &registration)
{
    auto row = db.prepare("SELECT version, signed_at, conclusion FROM acceptance WHERE registration = ?"
                          " ORDER BY row DESC LIMIT 1");
    return row.with(registration).next() ? standingIn(row, 0) : AcceptanceStanding();
}

Result<> scanRegistrations(Session &session, const RegistrationVisit &visit, const std::atomic<bool> &stop)
{
    Database &db = session.database();
    return db.read([&]() -> Result<> {
        const auto standings = allStandings(db);
        PassingRegistration passing;
        passing.whole = [&] { return wholeAt(db, passing.row); };
        auto rows = db.prepare("SELECT " + columns + "WHERE deleted = 0 ORDER BY row");
        while (rows.next()) {
            if (stop)
                return Failure{Failure::Kind::Cancelled, u"the scan was stopped"_s};
            read(rows, passing);
            passing.acceptance = standings.value(passing.id);
            visit(passing);
        }
        return {};
    });
}

Result<> scanRegistrations(Session &session, const QList<QUuid> &ids, const RegistrationVisit &visit)
{
    Database &db = session.database();
    return db.read([&] {
        PassingRegistration passing;
        passing.whole = [&] { return wholeAt(db, passing.row); };
        for (const QUuid &id : ids) {
            auto row = db.prepare("SELECT " + columns + "WHERE id = ?");
            if (!row.with(id).next())
                continue;
            read(row, passing);
            passing.acceptance = standingOf(db, passing.id);
            visit(passing);
        }
    });
}

Result<QList<QUuid>> registrationsOf(Session &session, const QList<QUuid> &acceptances)
{
    Database &db = session.database();
    return db.read([&] {
        QList<QUuid> registrations;
        for (const QUuid &id : acceptances) {
            auto row = db.prepare("SELECT registration FROM acceptance WHERE id = ?");
            if (row.with(id).next())
                registrations.append(row.uuid(0));
        }
        return registrations;
    });
}

} // namespace sk
