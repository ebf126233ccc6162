// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stock_desk.h"

#include "models/domain/centre.h"

namespace sk {

namespace {

Result<CentreId> homeOf(Session &session)
{
    const auto enrolment = enrolmentOf(session.database());
    if (!enrolment)
        return enrolment.failure();
    if (enrolment->isEnrolled())
        return CentreId{enrolment->centre};
    const auto centres = session.table<Centre>().all();
    if (!centres)
        return centres.failure();
    return centres->isEmpty() ? CentreId() : centres->first().id;
}

template<typename Record>
Result<> keepNew(Session &session, Record record, const CentreId &centre, decltype(Record::id) &link)
{
    session.giveId(record.id);
    record.centre = centre;
    link = record.id;
    return session.table<Record>().save(record);
}

Result<> enterOne(Session &session, const StockEntry &wanted, const CentreId &centre)
{
    CustodyEntry entry = wanted.entry;
    Result<> kept;
    if (wanted.terminal)
        kept = keepNew(session, *wanted.terminal, centre, entry.terminal);
    if (kept && wanted.card)
        kept = keepNew(session, *wanted.card, centre, entry.sim);
    if (!kept)
        return kept;
    session.giveId(entry.id);
    entry.centre = centre;
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
        const auto centre = homeOf(session);
        if (!centre)
            return centre.failure();
        for (const StockEntry &entry : entries) {
            if (const auto entered = enterOne(session, entry, *centre); !entered)
                return entered;
        }
        return {};
    });
}

} // namespace sk
