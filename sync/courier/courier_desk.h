// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "sync/courier/courier_file.h"
#include "sync/courier/courier_keys.h"

namespace sk::courier {

//! What a written file holds, or why there is none.
struct Written {
    Trouble trouble = Trouble::None;
    QString detail; //!< for the log
    qint64 changes = 0;
};

//! What a read file came to. Trouble after its first page leaves what was read before, as a line that breaks
//! does; a file that is not whole changes nothing.
struct Brought {
    Trouble trouble = Trouble::None;
    QString detail; //!< for the log
    qint64 accepted = 0; //!< changes of ours the centre has now
    qint64 refused = 0; //!< set aside for a person
    qint64 rows = 0;
    bool anew = false; //!< the centre was restored: with the next file everything is compared again
    bool apart = false; //!< its pages do not follow on what is here: only the answers counted
    enum class Sums {
        NotCompared, //!< one side moved on since, or a program without sums wrote the file
        Equal, //!< both hold the same
        Differ, //!< with the next file everything is compared again
        StillDiffer, //!< after that; nothing more is done by itself
    };
    Sums sums = Sums::NotCompared;

    bool isNothingNew() const { return accepted + refused + rows == 0 && !anew && !apart && !differs(); }
    bool differs() const { return sums == Sums::Differ || sums == Sums::StillDiffer; }
};

//! How far the work is, in bytes of the file or changes; false stops it.
using Tell = std::function<bool(qint64 done, qint64 total)>;

//! Writes everything the centre does not have, and from where on it is to tell. What is written counts as
//! sent with the answer open: the line may be used meanwhile, and files may be lost or arrive twice.
Written writeForCentre(Session &session, const DeskKeys &keys, QIODevice &to, const Tell &tell);

//! Takes in what the centre wrote, in any order and any number of times.
Brought readFromCentre(Session &session, const DeskKeys &keys, QIODevice &from, const Tell &tell);

} // namespace sk::courier
