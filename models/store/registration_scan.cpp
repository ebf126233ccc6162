// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registration_scan.h"

#include "models/domain/standing.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

// Named one by one: SQLite unpacks every column it is asked for, and most of the 54 are for nobody in a list.
const QByteArray columns
    = "row, deleted, id, number, plate, vin, customer_name, phone, terminal_number, sim_number, iccid,"
      " installer_name, installer, depot, plate_colour, registered_at, installed_at, debugged_at, "
      "started_at, running_at, first_online_at IS NOT NULL"
      " FROM registration ";
constexpr int firstText = 3;
constexpr int installer = firstText + registrationTexts;
constexpr int person = installer + 1;
constexpr int depot = person + 1;
constexpr int colour = depot + 1;
constexpr int registered = colour + 1;
constexpr int firstMilestone = registered + 1;
constexpr int online = firstMilestone + 4;

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
    passing.wasOnline = row.integer(online) != 0;
}

const QByteArray entryColumns = "registration, id, version, signed_at, conclusion FROM acceptance ";

//! Folds acceptances as they pass by, in any order, into the one that stands for each vehicle. Which ones are
//! answered must be known before: corrections are few, so that they are read first.
class Standings {
public:
    explicit Standings(Statement corrections)
    {
        while (corrections.next())
            if (corrections.uuid(0) != corrections.uuid(2))
                m_answers.insert({corrections.uuid(0), corrections.uuid(1)});
    }

    void add(const Statement &row)
    {
        const QUuid registration = row.uuid(0);
        const StandingRank rank{m_answers.isEmpty() || !m_answers.contains({registration, row.uuid(1)}),
                                row.integer(3), row.uuid(1)};
        Best &best = m_best[{registration}];
        if (best.standing.present && rank < best.rank)
            return;
        best.rank = rank;
        best.standing = {true, {rank.id}, row.integer(2) > 0, {}, row.moment(3)};
        row.read(4, best.standing.conclusion);
    }

    AcceptanceStanding of(const RegistrationId &registration) const
    {
        return m_best.value(registration).standing;
    }

private:
    struct Best {
        StandingRank rank;
        AcceptanceStanding standing;
    };
    QSet<std::pair<QUuid, QUuid>> m_answers; // vehicle, and the entry that was answered
    QHash<RegistrationId, Best> m_best;
};

//! One pass over all acceptances is far cheaper than looking each up.
Standings allStandings(Database &db)
{
    Standings standings(db.prepare(
        "SELECT registration, corrects, id FROM acceptance WHERE corrects IS NOT NULL AND deleted = 0"));
    auto row = db.prepare("SELECT " + entryColumns + "WHERE deleted = 0");
    while (row.next())
        standings.add(row);
    return standings;
}

} // namespace

const QStringList &registrationTextFields()
{
    static const QStringList fields{u"number"_s, u"plate"_s,           u"vin"_s,        u"customer_name"_s,
                                    u"phone"_s,  u"terminal_number"_s, u"sim_number"_s, u"iccid"_s};
    return fields;
}

AcceptanceStanding standingOf(Database &db, const RegistrationId &registration)
{
    auto corrections = db.prepare("SELECT registration, corrects, id FROM acceptance"
                                  " WHERE registration = ? AND corrects IS NOT NULL AND deleted = 0");
    corrections.with(registration);
    Standings standings(std::move(corrections));
    auto row = db.prepare("SELECT " + entryColumns + "WHERE registration = ? AND deleted = 0");
    row.with(registration);
    while (row.next())
        standings.add(row);
    return standings.of(registration);
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
            passing.acceptance = standings.of(passing.id);
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
