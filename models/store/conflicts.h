// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <array>

namespace sk {

//! What became of a conflict.
enum class Settlement {
    Open, //!< nobody chose yet; the central value stands meanwhile
    Ours, //!< the value written here stands
    Theirs, //!< the centre's stands
    Other, //!< a third one was typed
    Owner, //!< the rule of the owner chose (owner.h)
};

inline std::span<const std::string_view> wordsOf(Settlement)
{
    static constexpr std::array<std::string_view, 5> words{"open", "ours", "theirs", "other", "owner"};
    return words;
}

//! A field that was changed differently here and elsewhere. It stays when it is settled: both values can be
//! put back from it.
struct Conflict {
    qint64 row = 0;
    QString kind;
    QUuid id;
    QString field; //!< or deletionField()
    Value base;
    Value local;
    Value central;
    QString localBy; //!< a name; empty when nobody said who sat here
    QDateTime localAt;
    QString centralBy; //!< a name; empty when it is not known here
    QString centralPlace; //!< the other desk; empty when the centre did not tell
    QDateTime centralAt; //!< when it was written there; invalid when the centre did not tell
    qint64 centralVersion = 0;
    QDateTime foundAt;
    Settlement settlement = Settlement::Open;
    QDateTime settledAt; //!< invalid while it is open
    QString settledBy;
};

//! Throws; for use inside Database::write.
void noteConflict(Database &db, const Conflict &conflict);

//! Those that wait for a person, oldest first.
Result<QList<Conflict>> conflictsIn(Database &db);
//! Those that were settled last, newest first.
Result<QList<Conflict>> settledConflictsIn(Database &db, int atMost);

//! A person's choice.
struct Choice {
    Settlement settlement = Settlement::Theirs; //!< Ours, Theirs or Other
    Value other; //!< for Other
};

//! The central value stands as it does, or the chosen one is written as a new change of this session's
//! author. Fails as writeValue() does, and then nothing is settled.
Result<> settle(Session &session, const Conflict &conflict, const Choice &choice);
//! Everything that is open about one record, from one side, in one transaction.
Result<> settleAll(Session &session, const QString &kind, const QUuid &id, Settlement side);

} // namespace sk
