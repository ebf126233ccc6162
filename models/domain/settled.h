// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/registration.h"

namespace sk {

//! Whether the work on a registration is settled: accepted as passed (A09), so that the form is what was
//! signed and is no longer edited. One accepted as "to be mended" or "failed" is open: mending it is what is
//! asked.
bool isSettled(const QList<Acceptance> &entries);

//! Whether a field may still be written once the work is settled: what happens after the signing, which is
//! the hand-over of the warranty card (D18), when the terminal was first seen online, and the note.
bool mayFollowAcceptance(QStringView field);

//! The fields that a change of settled work must not touch and does, in field order; empty when it may be
//! saved. Links into the registers are the store's and count for nothing.
QStringList settledFieldsChanged(const Registration &held, const Registration &wanted);

} // namespace sk
