// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace sk {

// The letters in a number for people are unique at the centre, and the counter of a day is unique in one
// store: so a number is unique as long as one store alone bears the letters. A store that was copied to
// another computer, or put back to an older state, is no longer alone with them; it has lost its letters and
// gives no number until it is enrolled again and has new ones (see numbering.h).

//! Whether this store may give no number under its letters any more. Never before enrolment: the numbers of
//! that time are given anew when it is enrolled.
Result<bool> areLettersLost(Database &db);
Result<> loseLetters(Database &db);
//! New letters were given: they are at home on this computer.
Result<> letLettersIn(Database &db);
//! At every opening: the letters are lost on another computer than the one where they were given, and in a
//! file that is not the one last opened in its folder (a copy put back by hand). A computer that has no
//! identity of its own (no machine id) cannot be told from others and loses nothing.
Result<> lookWhereLettersAre(Database &db);
//! From now on every copy made before is an old one: a word in the file and in `store.opening` beside it is
//! renewed. Called at every opening and after every backup.
Result<> makeCopiesOld(Database &db);
//! The same for one copy that somebody made who may only read the store: the word in the copy is changed, so
//! that it is never taken for the file last opened in its folder.
Result<> makeCopyOld(const QString &copy);

//! After a restore, before the file is put in its place: what the store before it gave is not given again.
//! Where that one was there, sound and the same device, its counters go on; otherwise nobody knows what was
//! given since the backup, or on how many computers it lies, and the letters are lost. True when they are.
Result<bool> carryLettersOver(Database &restored, const QString &before);

} // namespace sk
