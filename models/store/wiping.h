// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace sk {

//! What became of a store that left its centre; told until the computer is enrolled again.
struct Farewell {
    enum class Why {
        Wished, //!< a person took it out of its centre
        Revoked, //!< the centre did
    };
    Why why = Why::Wished;
    QDateTime at; //!< UTC
    QString centre; //!< its name
    qint64 unsent = 0; //!< changes the centre did not have
    QString file; //!< where those are, sealed for the centre; empty when there were none

    bool operator==(const Farewell &) const = default;
};

//! Nothing when the store never left a centre, or is one's again.
Result<std::optional<Farewell>> farewellOf(Session &session);

//! Takes everything out of the store that came from its centre or was meant for it: records, their history,
//! what waits, who signed in, the enrolment; and writes the file anew so that nothing can be read out of it.
//! How the desk is set up stays. Nobody may be at work on the store meanwhile (Busy). Half done it is done
//! again at the next call.
Result<> wipe(Store &store, const Farewell &farewell);

} // namespace sk
