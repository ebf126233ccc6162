// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"

#include "app/demo/world.h"
#include "models/store/belonging.h"
#include "models/store/kept_files.h"
#include "models/store/numbering.h"
#include "models/store/owed_files.h"
#include "models/store/seat.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Result<demo::World> imagined(Session &session, quint64 seed, const QDateTime &now)
{
    demo::World world;
    const auto enrolment = enrolmentOf(session.database());
    if (!enrolment)
        return enrolment.failure();
    world.centre.id = {enrolment->centre};
    demo::Making making(seed, now, enrolment->device);
    imaginePlace(world, making);
    imagineCustomers(world, making);
    imagineInstallations(world, making);
    imagineStock(world, making);
    imagineAcceptances(world, making);
    imagineAttachments(world, making);
    return world;
}

Result<> numberRegistrations(demo::World &world, Database &db)
{
    for (Registration &registration : world.registrations) {
        const auto number = nextNumber(db, u"AZ"_s, registration.registeredAt);
        if (!number)
            return number.failure();
        registration.number = *number;
    }
    return {};
}

//! Every acceptance gets its own number, and those of one batch the number of their sheet.
Result<> numberAcceptances(demo::World &world, Database &db)
{
    QHash<QString, QString> sheets;
    for (Acceptance &acceptance : world.acceptances) {
        const auto number = nextNumber(db, u"YS"_s, acceptance.signedAt);
        if (!number)
            return number.failure();
        acceptance.number = *number;
        if (acceptance.batch.isEmpty())
            continue;
        QString &sheet = sheets[acceptance.batch];
        if (sheet.isEmpty()) {
            const auto given = nextNumber(db, u"YH"_s, acceptance.signedAt);
            if (!given)
                return given.failure();
            sheet = *given;
        }
        acceptance.batch = sheet;
    }
    return {};
}

//! Beside the store, and owed to the centre as if they had been added by hand.
Result<> keepPhotos(const demo::World &world, Session &session)
{
    const KeptFiles files = KeptFiles::beside(session.database());
    for (QByteArray bytes : world.photos) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto taken = files.take(buffer);
        if (!taken)
            return taken.failure();
        const auto owed = OwedFiles(session.database()).owe(taken->sha256, taken->bytes, session.now());
        if (!owed)
            return owed;
    }
    return {};
}

Result<> keep(const demo::World &world, Session &session)
{
    // The centre may have come from the central service already.
    if (auto kept = session.table<Centre>().save(world.centre); !kept)
        return kept;
    Result<> kept;
    const auto add = [&]<typename Record>(const QList<Record> &records) {
        if (kept)
            kept = session.table<Record>().addAll(records);
    };
    add(world.depots);
    add(world.people);
    if (kept && session.author().person.isNull())
        kept = takeSeat(session, world.personNamed(u"李晓静"_s).id);
    add(world.customers);
    add(world.vehicles);
    add(world.terminals);
    add(world.simCards);
    add(world.registrations);
    add(world.acceptances);
    add(world.custody);
    add(world.attachments);
    return kept ? keepPhotos(world, session) : kept;
}

Demonstration countsOf(const demo::World &world)
{
    return {.depots = int(world.depots.size()),
            .people = int(world.people.size()),
            .customers = int(world.customers.size()),
            .vehicles = int(world.vehicles.size()),
            .registrations = int(world.registrations.size()),
            .acceptances = int(world.acceptances.size()),
            .terminals = int(world.terminals.size()),
            .simCards = int(world.simCards.size()),
            .movements = int(world.custody.size()),
            .attachments = int(world.attachments.size())};
}

} // namespace

Result<Demonstration> fillDemonstration(Session &session, quint64 seed, const QDateTime &now)
{
    return session.database().write([&]() -> Result<Demonstration> {
        const auto count = session.table<Registration>().count();
        if (!count)
            return count.failure();
        if (*count > 0)
            return Failure{Failure::Kind::Invalid, u"the store already holds registrations"_s};
        auto world = imagined(session, seed, now);
        if (!world)
            return world.failure();
        for (const auto step : {numberRegistrations, numberAcceptances}) {
            if (const auto numbered = step(*world, session.database()); !numbered)
                return numbered.failure();
        }
        if (const auto kept = keep(*world, session); !kept)
            return kept.failure();
        const auto enrolment = enrolmentOf(session.database());
        if (!enrolment)
            return enrolment.failure();
        // What was invented has no place at a real centre; an enrolled device chose its centre before.
        if (!enrolment->isEnrolled())
            if (const auto marked = markAsInvented(session); !marked)
                return marked.failure();
        return countsOf(*world);
    });
}

} // namespace sk
