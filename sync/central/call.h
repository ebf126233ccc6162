// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/central_store.h"
#include "sync/central/compression.h"
#include "sync/central/passwords.h"
#include "sync/central/tus.h"
#include "sync/protocol/problem.h"

#include <QUrlQuery>

#include <optional>

namespace sk::central {

//! What a call about a file says beside its body.
struct FileAsk {
    QString name; //!< what stands at the end of the path: an upload or a SHA-256, not looked at yet
    tus::Headers headers;
    const FileSettings *settings = nullptr; //!< the service's
    const ContentStore *contents = nullptr; //!< null where no files are kept
};

//! A request once HTTP is peeled off it.
struct Call {
    QUrlQuery query;
    QByteArray body; //!< inflated
    QString argument = {}; //!< what stands in the path where the route has a name in braces
    QString session = {}; //!< the token of the person's session, as shown
    std::optional<SignedPerson> person = {}; //!< who is signed in, where the route asks for somebody
    FileAsk file = {};
};

//! What a long poll waits for: something newer than these versions.
struct Awaited {
    QString centre;
    Cursor after;
    std::chrono::seconds wait{0};
};

//! What became newer by a call.
struct News {
    QString centre;
    qint64 version = 0;
};

//! What became of the changes of a push.
struct Tally {
    qint64 accepted = 0;
    qint64 clashed = 0;
    qint64 refused = 0;
};

//! The next piece of an answer that is made as it goes; `last` with the final one.
struct Piece {
    QByteArray bytes;
    bool last = false;
};

//! A piece of a file that is an answer's body.
struct FileSpan {
    QString path;
    qint64 from = 0;
    qint64 length = 0;
};

//! What became of uploads.
struct FileTally {
    qint64 begun = 0;
    qint64 known = 0; //!< of them those whose content the centre held
    qint64 completed = 0;
    qint64 spoilt = 0; //!< whole, but not what their hash says
};
struct Reply;
using Rest = std::function<Reply(CentralStore &)>;

//! An answer before HTTP is put around it.
struct Reply {
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    Encoding encoding = Encoding::Identity; //!< of body and pieces
    int retryAfter = 0;
    std::string allowed; //!< the methods of the address, when it was asked with another one
    std::optional<Awaited> awaited; //!< ask again when something came, if there is time
    std::optional<News> news;
    Tally changes; //!< of a push
    std::function<Result<Piece>(CentralStore &)> pieces; //!< follow after body until the last
    QList<std::pair<const char *, QByteArray>> headers; //!< beside those every answer has
    std::optional<FileSpan> file; //!< instead of body
    FileTally files;

    void addHeader(const char *name, const QByteArray &value) { headers.emplaceBack(name, value); }
    //! Instead of all this: what takes long and needs no database, and what is then done with one.
    std::function<Rest(const PasswordCost &)> aside;
};

//! A number in the query between these bounds; nothing when it is none.
std::optional<qint64> numberIn(const QUrlQuery &query, const QString &name, qint64 from, qint64 to,
                               qint64 absent);

Reply replyWithJson(const QByteArray &body);
Reply replyWith(const wire::Problem &problem);
Reply replyWith(wire::ProblemKind kind, const QString &detail = {});
//! The problem a failure of the store or of a reader is to the other side; what is the centre's own trouble
//! is told without its detail.
Reply replyWith(const Failure &failure);

} // namespace sk::central
