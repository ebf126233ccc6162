// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/call.h"

#include <span>

namespace sk::central {

//! One call of the agreement: where it is, who may, how large, and the function that answers it.
struct Route {
    std::string_view method;
    std::string_view path;
    bool open; //!< needs no token
    bool enrols; //!< failures are counted per address
    qsizetype bodyBytes; //!< 0: takes none
    //! Null for what the connection answers itself, without a database: the metrics.
    Reply (*answer)(CentralStore &store, const Caller &caller, const Call &call);
};

//! All calls; a test holds them to openapi.yaml.
std::span<const Route> routes();

//! The route, or the answer that there is none, or none for this method.
std::variant<const Route *, Reply> routeOf(std::string_view method, std::string_view path);

//! A request as it came, and how its answer may be compressed.
struct Asked {
    const Route *route;
    Caller caller;
    QUrlQuery query;
    QByteArray body;
    Encoding bodyEncoding = Encoding::Identity;
    Encoding accepted = Encoding::Identity;
};

//! Inflates, answers and compresses: all that takes time, for a worker.
Reply performed(CentralStore &store, const Asked &asked);

Reply answerHealth(CentralStore &store, const Caller &caller, const Call &call);
Reply answerEnrolment(CentralStore &store, const Caller &caller, const Call &call);
Reply answerPush(CentralStore &store, const Caller &caller, const Call &call);
Reply answerPull(CentralStore &store, const Caller &caller, const Call &call);
Reply answerSnapshot(CentralStore &store, const Caller &caller, const Call &call);
Reply answerDigest(CentralStore &store, const Caller &caller, const Call &call);
Reply answerHistory(CentralStore &store, const Caller &caller, const Call &call);

} // namespace sk::central
