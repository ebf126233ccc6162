// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/judgement.h"

#include "sync/central/rights.h"
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
        const qsizetype field = kind.indexOf(change.columns.at(i), i);
        if (field >= 0 && !kind.fits(field, change.values.at(i)))
            return Refused{Refusal::Unfit, change.columns.at(i)};
    }
    return std::nullopt;
}

std::optional<Refused> outOfScope(const Caller &caller, const Change &change)
{
    if (rightOf(caller.role, change.kind) == Right::None)
        return Refused{Refusal::Scope, change.kind};
    for (qsizetype i = 0; i < change.columns.size(); ++i) {
        const auto *text = std::get_if<QString>(&change.values.at(i));
        if (text && change.columns.at(i) == u"centre" && *text != caller.centre)
            return Refused{Refusal::Scope, u"centre"_s};
    }
    return std::nullopt;
}

std::optional<Refused> notWritten(const Change &change)
{
    const qint64 at = change.at.toMSecsSinceEpoch();
    if (at < wire::limits::earliestMoment || at > wire::limits::latestMoment)
        return Refused{Refusal::Unfit, u"at"_s};
    for (qsizetype i = 0; i < change.values.size(); ++i) {
        const auto *text = std::get_if<QString>(&change.values.at(i));
        if (text && text->contains(QChar(QChar::Null))) // no database but SQLite keeps it
            return Refused{Refusal::Unfit, change.columns.at(i)};
    }
    return std::nullopt;
}

} // namespace

std::optional<Refused> objection(const Caller &caller, const KindInfo *kind, const Change &change)
{
    if (kind && kind->nature == Nature::Journal && change.deleted.value_or(false))
        return Refused{Refusal::Journal, u"deleted"_s};
    if (const auto why = outOfScope(caller, change))
        return why;
    if (!mayReceive(caller, kind))
        return Refused{Refusal::Masked, change.kind};
    if (const auto why = notWritten(change))
        return why;
    if (const auto why = kind ? unfit(*kind, change) : std::nullopt)
        return why;
    return tooLarge(change);
}

std::optional<Refused> objectionToRecord(const Caller &caller, const QString &kind, const QString &depot)
{
    const bool isOthers = rightOf(caller.role, kind) == Right::Own && depot != caller.depot;
    return isOthers ? std::optional(Refused{Refusal::Scope, u"depot"_s}) : std::nullopt;
}

} // namespace sk::central
