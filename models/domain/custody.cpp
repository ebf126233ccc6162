// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/custody.h"

#include <algorithm>

namespace sk {

namespace {

bool isBefore(const CustodyEntry &a, const CustodyEntry &b)
{
    return a.at != b.at ? a.at < b.at : a.id < b.id;
}

//! The entry that speaks for this one: its latest correction, and that one's, or itself.
const CustodyEntry &lastWordOn(const CustodyEntry &entry, const QList<CustodyEntry> &entries)
{
    const CustodyEntry *word = &entry;
    // Entries from outside may correct one another in a circle; no chain is longer than the list.
    for (qsizetype steps = 0; steps < entries.size(); ++steps) {
        const CustodyEntry *answer = nullptr;
        for (const CustodyEntry &other : entries)
            if (!other.corrects.isNull() && other.corrects == word->id
                && (!answer || isBefore(*answer, other)))
                answer = &other;
        if (!answer)
            break;
        word = answer;
    }
    return *word;
}

bool answersAnother(const CustodyEntry &entry, const QList<CustodyEntry> &entries)
{
    return !entry.corrects.isNull()
        && std::any_of(entries.begin(), entries.end(),
                       [&](const CustodyEntry &other) { return other.id == entry.corrects; });
}

bool isHolderSaid(const CustodyEntry &entry)
{
    switch (entry.holder) {
    case Holder::Centre:
    case Holder::Nobody:
        return true;
    case Holder::Depot:
        return !entry.depot.isNull();
    case Holder::Person:
        return !entry.person.isNull();
    case Holder::Vehicle:
        return !entry.vehicle.isNull();
    }
    return false;
}

bool doesHolderFit(Movement movement, Holder holder)
{
    switch (movement) {
    case Movement::Receive:
        return holder == Holder::Centre || holder == Holder::Depot;
    case Movement::Issue:
        return holder == Holder::Person || holder == Holder::Depot;
    case Movement::Install:
        return holder == Holder::Vehicle;
    case Movement::Return:
        return holder == Holder::Centre || holder == Holder::Depot;
    case Movement::Swap:
        return holder != Holder::Vehicle && holder != Holder::Nobody;
    case Movement::Loss:
        return holder == Holder::Nobody;
    case Movement::Correct:
        return true;
    }
    return false;
}

//! Why a movement cannot start from a holder.
std::optional<CustodyRefusal> refusalFrom(Holder now, Movement movement)
{
    using Refused = CustodyRefusal;
    constexpr std::optional<Refused> may;
    // Columns: centre, depot, person, vehicle, nobody.
    static constexpr std::array<std::array<std::optional<Refused>, 5>, 7> table{{
        {Refused::AlreadyHere, Refused::AlreadyHere, Refused::AlreadyHere, Refused::AlreadyHere,
         may}, // receive
        {may, may, Refused::WithPerson, Refused::InVehicle, Refused::Lost}, // issue
        {Refused::NotIssued, may, may, Refused::InVehicle, Refused::Lost}, // install
        {Refused::NotOut, may, may, may, Refused::Lost}, // return
        {Refused::NotInVehicle, Refused::NotInVehicle, Refused::NotInVehicle, may, Refused::Lost}, // swap
        {may, may, may, may, Refused::Lost}, // loss
        {may, may, may, may, may}, // correct
    }};
    return table.at(size_t(movement)).at(size_t(now));
}

} // namespace

std::span<const std::string_view> wordsOf(CustodyRefusal)
{
    static constexpr std::array<std::string_view, 12> words{
        "no_item",    "no_holder",      "not_received", "already_here", "not_issued",  "with_person",
        "in_vehicle", "not_in_vehicle", "not_out",      "lost",         "before_last", "nothing_to_correct"};
    return words;
}

std::optional<Custody> custodyNow(QList<CustodyEntry> entries)
{
    std::sort(entries.begin(), entries.end(), isBefore);
    for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
        if (answersAnother(*it, entries))
            continue; // speaks at the time of what it corrects
        const CustodyEntry &word = lastWordOn(*it, entries);
        return Custody{word.holder, word.depot, word.person, word.vehicle, it->at, word.id};
    }
    return {};
}

std::optional<CustodyRefusal> refusalOf(const QList<CustodyEntry> &soFar, const CustodyEntry &next)
{
    if (next.terminal.isNull() == next.sim.isNull())
        return CustodyRefusal::NoItem;
    if (!isHolderSaid(next) || !doesHolderFit(next.movement, next.holder))
        return CustodyRefusal::NoHolder;
    if (next.movement == Movement::Correct)
        return answersAnother(next, soFar) ? std::nullopt : std::optional(CustodyRefusal::NothingToCorrect);
    const auto now = custodyNow(soFar);
    if (!now)
        return next.movement == Movement::Receive ? std::nullopt : std::optional(CustodyRefusal::NotReceived);
    if (next.at < now->since)
        return CustodyRefusal::BeforeLast;
    return refusalFrom(now->holder, next.movement);
}

} // namespace sk
