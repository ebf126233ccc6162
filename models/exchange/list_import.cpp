// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/list_import.h"

#include "models/domain/as_written.h"
#include "models/domain/china_day.h"
#include "models/domain/customer.h"
#include "models/domain/overrides.h"
#include "models/store/registration_desk.h"
#include "models/store/stock_desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

template<typename Record>
Record recordOf(const ImportPreview &preview, const CheckedRow &row, const Record &common)
{
    const KindInfo &info = kindOf<Record>();
    Row values = toRow(common);
    for (qsizetype i = 0; i < preview.fields.size(); ++i) {
        const qsizetype at = info.indexOf(preview.fields.at(i));
        if (at >= 0 && !std::holds_alternative<std::monostate>(row.values.at(i)))
            values[at] = row.values.at(i);
    }
    Record record = fromRow<Record>(values);
    record.id = common.id;
    return record;
}

//! The field a reason is kept under: a row that repeats a registration as a whole has it under its plate.
QString reasonField(const ImportPreview &preview, const CheckedRow &row, const RowProblem &problem)
{
    if (!problem.field.isEmpty())
        return problem.field;
    const bool hasPlate = !std::holds_alternative<std::monostate>(preview.value(row, u"plate"));
    return hasPlate ? u"plate"_s : u"vin"_s;
}

//! {"vin": "imported vehicle"} for each field whose value a person kept.
QString overridesOf(const ImportPreview &preview, const CheckedRow &row)
{
    Overrides reasons; // the desk ties each to the value it was given for
    for (const RowProblem &problem : row.problems)
        if (problem.canBeOverridden())
            reasons.insert(reasonField(preview, row, problem), {std::nullopt, row.acceptedBecause});
    return writtenOverrides(reasons);
}

//! The beginning of a day in China; nothing for a day that is yet to come.
QDateTime since(QDate day, const QDateTime &now)
{
    return day.isValid() && day <= dayInChina(now)
        ? QDateTime(day, {0, 0}, Qt::OffsetFromUTC, 8 * 3600).toUTC()
        : QDateTime();
}

StockEntry received(const Terminal &terminal, const QDateTime &now)
{
    StockEntry entry;
    entry.entry.at = since(terminal.bought, now);
    entry.terminal = terminal;
    return entry;
}

StockEntry received(const SimCard &card, const QDateTime &now)
{
    StockEntry entry;
    entry.entry.at = since(card.activated, now);
    entry.card = card;
    return entry;
}

constexpr size_t entriesAtATime = 200;

//! Takes items into stock, all or none.
template<typename Record>
Result<int> receiveAll(Session &session, const ImportPreview &preview, const Watch &watch)
{
    std::vector<StockEntry> entries;
    for (const CheckedRow &row : preview.rows)
        if (row.isImported())
            entries.push_back(received(recordOf(preview, row, Record{}), session.now()));
    return session.database().write([&]() -> Result<int> {
        for (size_t at = 0; at < entries.size(); at += entriesAtATime) {
            const size_t count = std::min(entriesAtATime, entries.size() - at);
            if (const auto entered = enterMovements(session, std::span(entries).subspan(at, count)); !entered)
                return entered.failure();
            if (watch.progress)
                watch.progress(int((at + count) * 100 / entries.size()));
            if (watch.stop.stop_requested())
                return Failure{Failure::Kind::Cancelled, {}};
        }
        return int(entries.size());
    });
}

} // namespace

Registration registrationOf(const ImportPreview &preview, const CheckedRow &row, const Registration &common)
{
    Registration registration = recordOf(preview, row, common);
    if (registration.installerName != common.installerName)
        registration.installer = {};
    if (const QString overrides = overridesOf(preview, row); !overrides.isEmpty())
        registration.overrides = overrides;
    registration.asWritten = writtenAsWritten(row.written);
    return registration;
}

Result<QList<Registration>> importRegistrations(Session &session, const ImportPreview &preview,
                                                const Registration &common, const Watch &watch,
                                                const PlaceNames &places)
{
    std::vector<Registration> registrations;
    for (const CheckedRow &row : preview.rows)
        if (row.isImported())
            registrations.push_back(registrationOf(preview, row, common));
    const auto all = qsizetype(registrations.size());
    return RegistrationDesk(session, places).enterAll(registrations, [&](qsizetype done) {
        if (watch.progress)
            watch.progress(int(done * 100 / all));
        return !watch.stop.stop_requested();
    });
}

FirmLookup firmsIn(Session &session)
{
    return [&session](const QStringList &codes) -> Result<QHash<QString, QString>> {
        QHash<QString, QString> names;
        for (const QString &code : codes) {
            const auto holders = session.table<Customer>().where(&Customer::creditCode, code);
            if (!holders)
                return holders.failure();
            if (!holders->isEmpty())
                names.insert(code, holders->first().name);
        }
        return names;
    };
}

Result<int> importTerminals(Session &session, const ImportPreview &preview, const Watch &watch)
{
    return receiveAll<Terminal>(session, preview, watch);
}

Result<int> importSimCards(Session &session, const ImportPreview &preview, const Watch &watch)
{
    return receiveAll<SimCard>(session, preview, watch);
}

Result<int> importRows(Session &session, const ImportPreview &preview, const Registration &common,
                       const Watch &watch, const PlaceNames &places)
{
    const QString &kind = preview.layout.kind;
    if (kind == u"terminal")
        return importTerminals(session, preview, watch);
    if (kind == u"sim_card")
        return importSimCards(session, preview, watch);
    if (kind != u"registration")
        return Failure{Failure::Kind::Invalid, u"kind"_s};
    const auto entered = importRegistrations(session, preview, common, watch, places);
    return entered ? Result<int>(int(entered->size())) : Result<int>(entered.failure());
}

} // namespace sk
