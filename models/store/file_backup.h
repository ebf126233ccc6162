// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! Copies the files the centre does not have yet into a folder beside a backup (desk.sqlite has desk.files),
//! since they are nowhere else. All others come again from the centre when somebody opens them. Answers how
//! many there are; Full, ReadOnly, Cancelled when `told` says so. For a worker.
Result<int> backUpFiles(Session &session, const QString &backup, const Database::Told &told = {});

//! Takes the files beside a backup into the folder of a store, where it lacks them. Answers how many.
Result<int> restoreFiles(const QString &storeFile, const QString &backup);

} // namespace sk
