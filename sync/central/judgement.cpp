// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/judgement.h"

#include "sync/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace sk::central {

using wire::Change;
using wire::Refusal;
using wire::Refused;

namespace {

std::optional<Refused> tooLarge(const Change &change)
{
    qsizetype size = 0;
    for (qsizetype i = 0; i < change.values.size(); ++i) {
        const auto *text = std::get_if<QString>(&change.values.at(i));
        const qsizetype bytes = text ? text->size() * 3 : 8; // UTF-8 takes at most three bytes a UTF-16 unit
        if (text && bytes > wire::limits::textBytes && text->toUtf8().size() > wire::limits::textBytes)
            return Refused{Refusal::TooLarge, change.columns.at(i)};
        size += bytes;
    }
    if (size > wire::limits::recordBytes)
        return Refused{Refusal::TooLarge, u"record"_s};
    return std::nullopt;
}

std::optional<Refused> unfit(const KindInfo &kind, const Change &change)
{
    for (qsizetype i = 0; i < change.columns.size(); ++i) {
        const qsizetype field = kind.indexOf(change.columns.at(i));
        if (field >= 0 && !kind.fits(field, change.values.at(i)))
            return Refused{Refusal::Unfit, change.columns.at(i)};
    }
    return std::nullopt;
}

//! A partner may leave a sensitive field blank in a new record, since it must send them all; more it may not.
bool isMaskedWrite(const KindInfo *kind, const Change &change, qsizetype i)
{
    const qsizetype field = kind ? kind->indexOf(change.columns.at(i)) : -1;
    return change.base > 0 || field < 0 || change.values.at(i) != kind->blank.at(field);
}

std::optional<Refused> masked(const Caller &caller, const KindInfo *kind, const Change &change)
{
    if (!mayReceive(caller, kind))
        return Refused{Refusal::Masked, change.kind};
    for (qsizetype i = 0; i < change.columns.size(); ++i)
        if (!mayReceive(caller, kind, change.columns.at(i)) && isMaskedWrite(kind, change, i))
            return Refused{Refusal::Masked, change.columns.at(i)};
    return std::nullopt;
}

std::optional<Refused> outOfScope(const Caller &caller, const Change &change)
{
    if (isHeadOffices(change.kind) != (caller.centre == headOffice()))
        return Refused{Refusal::Scope, change.kind};
    for (qsizetype i = 0; i < change.columns.size(); ++i) {
        const auto *text = std::get_if<QString>(&change.values.at(i));
        const bool othersCentre = text && change.columns.at(i) == u"centre" && *text != caller.centre;
        const bool othersDepot
            = text && change.columns.at(i) == u"depot" && !caller.seesWholeCentre() && *text != caller.depot;
        if (othersCentre || othersDepot)
            return Refused{Refusal::Scope, change.columns.at(i)};
    }
    return std::nullopt;
}

} // namespace

bool isHeadOffices(const QString &kind)
{
    return kind == u"policy";
}

std::optional<Refused> objection(const Caller &caller, const KindInfo *kind, const Change &change)
{
    if (kind && kind->nature == Nature::Journal && change.deleted.value_or(false))
        return Refused{Refusal::Journal, u"deleted"_s};
    if (const auto why = outOfScope(caller, change))
        return why;
    if (const auto why = masked(caller, kind, change))
        return why;
    if (const auto why = kind ? unfit(*kind, change) : std::nullopt)
        return why;
    return tooLarge(change);
}

} // namespace sk::central
