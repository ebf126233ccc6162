// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stock_register.h"

#include "models/domain/identifiers/iccid.h"
#include "models/store/register_keeping.h"

#include <algorithm>

namespace sk {

namespace {

template<typename Record>
std::optional<Record> first(const QList<Record> &records)
{
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

Result<std::optional<SimCard>> knownCard(Session &session, const Registration &form)
{
    const auto cards = cardsWith(session, form.iccid);
    if (!cards)
        return cards.failure();
    if (!cards->isEmpty() || form.simNumber.isEmpty())
        return first(*cards);
    const auto numbered = session.table<SimCard>().where(&SimCard::number, form.simNumber);
    if (!numbered)
        return numbered.failure();
    // With an ICCID at hand only a card that has none yet can be meant by its number.
    const auto meant = std::ranges::find_if(
        *numbered, [&](const SimCard &card) { return form.iccid.isEmpty() || card.iccid.isEmpty(); });
    return meant == numbered->end() ? std::nullopt : std::optional(*meant);
}

} // namespace

Result<QList<SimCard>> cardsWith(Session &session, const QString &iccid)
{
    constexpr qsizetype withoutLast = 19;
    QList<SimCard> cards;
    if (iccid.size() < withoutLast)
        return iccid.isEmpty() ? Result(cards) : session.table<SimCard>().where(&SimCard::iccid, iccid);
    Database &db = session.database();
    return db.read([&]() -> Result<QList<SimCard>> {
        const QString begin = iccid.left(withoutLast);
        auto row = db.prepare(
            "SELECT id, iccid FROM sim_card WHERE iccid >= ? AND iccid < ? AND deleted = 0 ORDER BY row");
        row.with(begin, begin + u'~');
        while (row.next()) {
            if (!sameCard(row.text(1), iccid))
                continue; // cards of one box differ in the last digit only
            const auto card = session.table<SimCard>().find({row.uuid(0)});
            if (!card)
                return card.failure();
            if (*card)
                cards.append(**card);
        }
        return cards;
    });
}

Result<TerminalId> terminalOf(Session &session, const Registration &form)
{
    if (form.terminalNumber.isEmpty())
        return TerminalId();
    const auto held = session.table<Terminal>().where(&Terminal::number, form.terminalNumber);
    if (!held)
        return held.failure();
    const auto kept = taught<Terminal>(session, first(*held), form.centre, [&](Terminal &terminal) {
        terminal.number = form.terminalNumber;
        adopt(terminal.maker, form.terminalMaker);
        adopt(terminal.makerCode, form.makerCode);
        adopt(terminal.model, form.terminalModel);
        adopt(terminal.imei, form.imei);
    });
    if (!kept)
        return kept.failure();
    return kept->id;
}

Result<SimCardId> cardOf(Session &session, const Registration &form)
{
    if (form.iccid.isEmpty() && form.simNumber.isEmpty())
        return SimCardId();
    const auto held = knownCard(session, form);
    if (!held)
        return held.failure();
    const auto kept = taught<SimCard>(session, *held, form.centre, [&](SimCard &card) {
        // Nineteen characters never replace the twenty that are known.
        if (form.iccid.size() >= card.iccid.size())
            adopt(card.iccid, form.iccid);
        adopt(card.number, form.simNumber);
        adopt(card.carrier, form.carrier);
    });
    if (!kept)
        return kept.failure();
    return kept->id;
}

} // namespace sk
