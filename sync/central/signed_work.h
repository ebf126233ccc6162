// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/caller.h"
#include "sync/central/records.h"

namespace sk::central {

//! What was accepted and signed is the centre's to hold on to (A09): a desk that did not hear of the signing
//! yet must not write over it. For use inside a transaction; throws SqlError.
class SignedWork {
public:
    SignedWork(Sql &sql, Records &records, QString centre)
        : m_sql(sql), m_records(records), m_centre(std::move(centre))
    {
    }

    //! Remembers an acceptance under the registration it signs.
    void note(const StoredRecord &record);
    //! The signed field a change of a registration would write over; nothing when it may be kept. The desk
    //! that signed knew what it signed: its form may come behind its signature.
    std::optional<QString> fieldTouched(const StoredRecord &before, const StoredRecord &after,
                                        const Caller &caller);

private:
    Sql &m_sql;
    Records &m_records;
    QString m_centre;
    bool m_isNoted = false; //!< an acceptance whose record may not be written yet
};

} // namespace sk::central
