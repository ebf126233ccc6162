// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "sync/protocol/rows.h"

#include <array>
#include <optional>

namespace sk::wire {

//! One person's change to one record, with the version it started from.
struct Change {
    QString kind;
    QUuid id;
    qint64 base = 0; //!< the version it started from; 0 for a new record and for every journal entry
    QUuid change; //!< UUID v7 of the change itself: the same change twice is answered as before
    QDateTime at; //!< the desktop's clock, corrected by the offset measured at the last contact
    PersonId by; //!< null when a program did it
    std::optional<bool> deleted; //!< nothing: the mark stays as it is
    QStringList columns; //!< the changed fields only
    Row values; //!< as many as columns

    bool operator==(const Change &) const = default;
};

//! At most limits::changesPerBatch changes; no record twice in one batch.
struct ChangeBatch {
    QList<Change> changes;

    bool operator==(const ChangeBatch &) const = default;
};

//! Why a change goes to quarantine. Words for people are chosen in views.
enum class Refusal {
    Unfit, //!< a value that cannot be that field's; the detail names the field
    TooLarge, //!< a text, a record or a list of columns over its limit
    Scope, //!< the record belongs to another centre or depot, or to head office
    Masked, //!< a partner may not write a sensitive field (A58–A60); the detail names it
    Journal, //!< a journal entry is written once: other content under the same id, or a deletion
    UnknownBase, //!< the centre never had that record: send it whole with base 0
    Kind, //!< the id is already a record of another kind
    Repeated, //!< the same record twice in one batch, or one change id for two records
    Settled, //!< a field of work that was accepted and signed (A09); the detail names it
    Person, //!< the person whose change it is has no account that signed in at this device
    Right, //!< the person's role may not write it; the detail names the field
};

inline std::span<const std::string_view> wordsOf(Refusal)
{
    static constexpr std::array<std::string_view, 11> words{"unfit",   "too_large",    "scope", "masked",
                                                            "journal", "unknown_base", "kind",  "repeated",
                                                            "settled", "person",       "right"};
    return words;
}

//! The change is in the centre under this version.
struct Accepted {
    qint64 version = 0;

    bool operator==(const Accepted &) const = default;
};

//! Somebody was first: the centre's row, alone in its block, to be merged with.
struct Clash {
    RowBlock current;

    bool operator==(const Clash &) const = default;
};

struct Refused {
    Refusal reason = Refusal::Unfit;
    QString detail; //!< for the log: a field name, a limit; never a value

    bool operator==(const Refused &) const = default;
};

//! The centre's answer to one change.
struct Answer {
    QUuid change;
    std::variant<Accepted, Clash, Refused> outcome;

    bool operator==(const Answer &) const = default;
};

//! One answer per change, in the order of the batch.
struct ChangeAnswers {
    QList<Answer> answers;
    QDateTime serverTime; //!< UTC

    bool operator==(const ChangeAnswers &) const = default;
};

} // namespace sk::wire
