// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stock_desk.h"

#include "models/domain/centre.h"

namespace sk {

namespace {

//! Whose desk this is.
struct Home {
    CentreId centre;
    DepotId depot; //!< null on a desk of the centre itself
};

Result<Home> homeOf(Session &session)
{
    const auto enrolment = enrolmentOf(session.database());
    if (!enrolment)
        return enrolment.failure();
    if (enrolment->isEnrolled())
        return Home{{enrolment->centre}, {enrolment->depot}};
    const auto centres = session.table<Centre>().all();
    if (!centres)
        return centres.failure();
    return centres->isEmpty() ? Home() : Home{centres->first().id, {}};
}

//! A depot's device writes about its own stock only.
void takeHome(CustodyEntry &entry, const DepotId &depot)
{
    if (depot.isNull() || !entry.depot.isNull())
        return;
    if (entry.movement == Movement::Receive && entry.holder == Holder::Centre)
        entry.holder = Holder::Depot;
    entry.depot = depot;
}

template<typename Record>
Result<> keepNew(Session &session, Record record, const CentreId &centre, decltype(Record::id) &link)
{
    session.giveId(record.id);
    record.centre = centre;
    link = record.id;
    return session.table<Record>().save(record);
}

Result<> enterOne(Session &session, const StockEntry &wanted, const Home &home)
{
    CustodyEntry entry = wanted.entry;
    takeHome(entry, home.depot);
    Result<> kept;
    if (wanted.terminal)
        kept = keepNew(session, *wanted.terminal, home.centre, entry.terminal);
    if (kept && wanted.card)
        kept = keepNew(session, *wanted.card, home.centre, entry.sim);
    if (!kept)
        return kept;
    session.giveId(entry.id);
    entry.centre = home.centre;
    if (!entry.at.isValid())
        entry.at = session.now();
    entry.recordedBy = session.author().person;
    auto table = session.table<CustodyEntry>();
    const auto journal = entry.terminal.isNull() ? table.where(&CustodyEntry::sim, entry.sim)
                                                 : table.where(&CustodyEntry::terminal, entry.terminal);
    if (!journal)
        return journal.failure();
    if (const auto refusal = refusalOf(*journal, entry)) {
        const std::string_view word = wordsOf(*refusal)[size_t(*refusal)];
        return Failure{Failure::Kind::Invalid, QString::fromLatin1(word.data(), qsizetype(word.size()))};
    }
    return table.save(entry);
}

} // namespace

Result<> enterMovements(Session &session, std::span<const StockEntry> entries)
{
    return session.database().write([&]() -> Result<> {
        const auto home = homeOf(session);
        if (!home)
            return home.failure();
        for (const StockEntry &entry : entries) {
            if (const auto entered = enterOne(session, entry, *home); !entered)
                return entered;
        }
        return {};
    });
}

} // namespace sk
