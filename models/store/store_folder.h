// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace sk {

//! Takes the folder of a store for this program, making it where needed: Busy when another holds it, ReadOnly
//! when it may not be written. Given back when the lock goes.
Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder);

//! Only the owner reads a store: it holds people's data. Makes the file, empty, where there is none, so that
//! what SQLite puts beside it is private from its first byte.
void keepPrivate(const QString &path);

//! Moves a store with its journal, which may hold the newest changes; under matching names SQLite still finds
//! it. False when it cannot be moved.
bool moveWithJournal(const QString &from, const QString &to);

//! A mark beside a store that was found damaged while somebody worked with it, so that its next opening looks
//! before anything else.
QString damageMark(const QString &folder);

} // namespace sk
