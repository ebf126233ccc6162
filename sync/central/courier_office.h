// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/central_store.h"
#include "sync/courier/courier_file.h"

namespace sk::central {

//! What became of a desktop's file.
struct CourierTaken {
    courier::Trouble trouble = courier::Trouble::None;
    QString detail; //!< for the log
    courier::Header header;
    qint64 changes = 0;
    qint64 accepted = 0; //!< among them those that were accepted before
    qint64 clashes = 0;
    qint64 refused = 0;
    bool isNew = false; //!< something in it was new to the centre; else it was taken before
};

//! Takes a desktop's file as POST /v1/changes would take its batches, under the rights that device has today,
//! and writes the file that goes back: the answers, and the pages behind the cursor the desktop stood at. A
//! file that is not whole changes nothing; one that comes again is answered again.
CourierTaken takeCourier(CentralStore &store, QIODevice &from, QIODevice &answer);

//! Takes the last file of a device that was revoked: what was written before that moment, under the same
//! rights; what was written later is refused. Nothing goes back, since that device is told nothing any more.
CourierTaken takeLastCourier(CentralStore &store, QIODevice &from);

} // namespace sk::central
