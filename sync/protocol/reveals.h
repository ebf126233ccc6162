// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/value.h"

namespace sk::wire {

//! A person wants to see sensitive fields of one record for a moment (A58–A60).
struct RevealRequest {
    QString kind;
    QUuid id;
    QStringList fields; //!< sensitive ones, each once
    QString reason; //!< in the person's words, kept in the audit log; figures of five digits and more are not

    bool operator==(const RevealRequest &) const = default;
};

//! To be shown and forgotten: neither kept nor logged.
struct Revealed {
    Row values; //!< in the order of the fields asked for

    bool operator==(const Revealed &) const = default;
};

//! What a desktop tells the centre of afterwards.
enum class NoticeKind {
    Exported, //!< confidential columns left the program
    Revealed, //!< a sensitive field was shown that the desktop itself holds
};

inline std::span<const std::string_view> wordsOf(NoticeKind)
{
    static constexpr std::array<std::string_view, 2> words{"exported", "revealed"};
    return words;
}

//! For the centre's audit log; waits at the desktop until it is told. The same id again counts once.
struct Notice {
    QUuid id; //!< UUID v7 of the notice itself
    NoticeKind what = NoticeKind::Exported;
    QString subject; //!< a kind, a field, an id, as "sim_card/0198…/iccid"; never a value
    qint64 count = 0; //!< records it was about
    QDateTime at; //!< UTC
    PersonId by; //!< null when nobody was signed in
    QString reason; //!< of a reveal; empty otherwise

    bool operator==(const Notice &) const = default;
};

} // namespace sk::wire
