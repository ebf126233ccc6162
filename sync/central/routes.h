// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/call.h"

#include <span>

namespace sk::central {

//! Which person a call asks for beside its device.
enum class Asks {
    Nobody,
    Session, //!< somebody, even with a one-time password
    Administer, //!< somebody whose role administers the centre
    Reveal, //!< somebody whose role sees sensitive fields for a moment
};

//! One call of the agreement: where it is, who may, how large, and the function that answers it.
struct Route {
    std::string_view method;
    std::string_view path; //!< may have one name in braces, which stands for one segment
    bool open; //!< needs no token
    bool enrols; //!< failures are counted per address
    qsizetype bodyBytes; //!< 0: takes none
    //! Null for what the connection answers itself, without a database: the metrics.
    Reply (*answer)(CentralStore &store, const Caller &caller, const Call &call);
    Asks asks = Asks::Nobody;
    //! Of files: how the connection deals with them.
    enum class Manner {
        Plain,
        File, //!< a download
        Tus, //!< speaks tus
        TusUpload, //!< the same about one upload: whoever writes it has to stop
        TusPiece, //!< takes bytes of an upload; the connection answers it itself
    };
    Manner manner = Manner::Plain;

    bool isTus() const { return manner != Manner::Plain && manner != Manner::File; }
};

//! All calls; a test holds them to openapi.yaml.
std::span<const Route> routes();

//! The route, or the answer that there is none, or none for this method.
std::variant<const Route *, Reply> routeOf(std::string_view method, std::string_view path);
//! What stands in the path for the name in braces; empty when it is another path or the route has no name.
QString nameIn(const Route &route, std::string_view path);

//! A request as it came, and how its answer may be compressed.
struct Asked {
    const Route *route;
    Caller caller;
    QUrlQuery query;
    QByteArray body;
    Encoding bodyEncoding = Encoding::Identity;
    Encoding accepted = Encoding::Identity;
    QString argument = {};
    QString session = {}; //!< the person's token
    FileAsk file;
};

//! Inflates, answers and compresses: all that takes time, for a worker.
Reply performed(CentralStore &store, const Asked &asked);

Reply answerHealth(CentralStore &store, const Caller &caller, const Call &call);
Reply answerEnrolment(CentralStore &store, const Caller &caller, const Call &call);
Reply answerPush(CentralStore &store, const Caller &caller, const Call &call);
Reply answerPull(CentralStore &store, const Caller &caller, const Call &call);
Reply answerSnapshot(CentralStore &store, const Caller &caller, const Call &call);
Reply answerDigest(CentralStore &store, const Caller &caller, const Call &call);
Reply answerTusOptions(CentralStore &store, const Caller &caller, const Call &call);
Reply answerUploadBegin(CentralStore &store, const Caller &caller, const Call &call);
Reply answerUploadOffset(CentralStore &store, const Caller &caller, const Call &call);
Reply answerUploadEnd(CentralStore &store, const Caller &caller, const Call &call);
Reply answerFile(CentralStore &store, const Caller &caller, const Call &call);
Reply answerSignIn(CentralStore &store, const Caller &caller, const Call &call);
Reply answerStanding(CentralStore &store, const Caller &caller, const Call &call);
Reply answerSignOut(CentralStore &store, const Caller &caller, const Call &call);
Reply answerPasswordChange(CentralStore &store, const Caller &caller, const Call &call);
Reply answerAccounts(CentralStore &store, const Caller &caller, const Call &call);
Reply answerPutAccount(CentralStore &store, const Caller &caller, const Call &call);
Reply answerDevices(CentralStore &store, const Caller &caller, const Call &call);
Reply answerRevoke(CentralStore &store, const Caller &caller, const Call &call);
Reply answerInvite(CentralStore &store, const Caller &caller, const Call &call);
Reply answerReveal(CentralStore &store, const Caller &caller, const Call &call);
Reply answerNotice(CentralStore &store, const Caller &caller, const Call &call);
Reply answerAudit(CentralStore &store, const Caller &caller, const Call &call);
Reply answerHistory(CentralStore &store, const Caller &caller, const Call &call);

} // namespace sk::central
