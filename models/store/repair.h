// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledger.h"

namespace sk {

//! Compares everything with the centre once more, record by record, when the digests differ or the centre was
//! restored from a backup. Between begin and finish the whole scope is loaded again; the marks are in the
//! store, so a repair that breaks off is gone on with. Nothing a person wrote is dropped: what the centre
//! lost is sent to it again. A store that holds one depot's part only lets go of what it merely received and
//! is shown no longer: that belongs to another depot now, or a desktop that sees it brings it back.
class Repair {
public:
    Repair(Database &db, Recorder &recorder);

    //! Marks every record as not yet seen (its version becomes negative) and goes back to the beginning.
    Result<> begin();
    Result<bool> isUnderWay() const;
    //! Records the centre did not show are new to it and go to the outbox, or are let go.
    Result<> finish();

private:
    QList<QUuid> unseen(const KindInfo &info) const;
    void sendAgain(const KindInfo &info, const QUuid &id);
    void sendFileAgain(const QUuid &id);
    //! True when nobody at this store ever wrote it.
    bool isOnlyReceived(const KindInfo &info, const QUuid &id) const;
    void letGo(const KindInfo &info, const QUuid &id);

    Database &m_db;
    Recorder &m_recorder;
};

} // namespace sk
