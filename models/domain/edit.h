// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/merge.h"

namespace sk {

//! A record with what a person changed of it.
template<typename Record>
struct Edited {
    Record record;
    QList<Clash> clashes; //!< changed by the person and elsewhere, differently: what stands is in the record
};

//! What stands now with what a person changed since a form was opened: fields nobody touched in the form keep
//! what stands, whatever the form showed. Derived from the field list.
template<typename Record>
Edited<Record> withEdits(const Record &stored, const Record &opened, const Record &edited)
{
    const Merged merged = merge(toRow(opened), toRow(edited), toRow(stored));
    Record record = fromRow<Record>(merged.row);
    record.id = stored.id;
    return {record, merged.clashes};
}

//! An open form after the record changed underneath.
struct Rebased {
    Row opened; //!< what the edits count against from now on; a clash keeps its old base, and so stays one
    Row edited; //!< what the form shows from now on: what was typed stays
    QList<qsizetype> takenOver; //!< fields that changed elsewhere and not in the form
    QList<Clash> clashes;
};

//! Brings a form up to date without losing anything typed. All rows are in field order and equally long.
Rebased rebased(const Row &opened, const Row &edited, const Row &stored);

//! The edit of a record behind a small form.
template<typename Record>
struct FormEdit {
    Record stored; //!< as the store holds it
    Record opened; //!< what the edit counts against: stored, but for fields that clash
    Record shown; //!< as the fields were filled last
    Record asRead; //!< as the fields read right after that

    void start(const Record &record) { stored = opened = shown = asRead = record; }
    //! `read` is what the fields say now; a field that reads as it did keeps its value to the letter.
    Record edited(const Record &read) const { return withEdits(shown, asRead, read).record; }
    void moveTo(const Rebased &now, const Record &standing)
    {
        stored = standing;
        opened = fromRow<Record>(now.opened);
        shown = fromRow<Record>(now.edited);
        opened.id = shown.id = stored.id;
    }
};

} // namespace sk
