// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "sync/engine/trouble.h"
#include "sync/transport/central_address.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkReply;
class QNetworkRequest;
class QObject;

//! What the lines to the centre share: how a request begins, and how a small answer is taken in.
namespace sk {

template<typename Answer>
using Then = std::function<void(const std::variant<Answer, SyncTrouble> &)>;

//! No https address, or an authority that cannot be read.
SyncTrouble badAddress();

//! What every call of a device begins with; null when the address is none.
std::unique_ptr<const QNetworkRequest> blankRequest(const CentralAddress &address, const QString &token);

//! Gathers a body of at most limits::bodyBytes; answers once, unless `parent` goes first.
void gather(QNetworkReply *reply, std::chrono::milliseconds deadline, const Then<QByteArray> &then,
            QObject *parent);

//! Reads a gathered body as a message.
template<typename Message>
Then<QByteArray> reading(Result<Message> (*read)(const QByteArray &), const Then<Message> &then)
{
    return [read, then](const std::variant<QByteArray, SyncTrouble> &body) {
        if (const auto *trouble = std::get_if<SyncTrouble>(&body))
            return then(*trouble);
        const auto message = read(std::get<QByteArray>(body));
        if (message)
            then(*message);
        else
            then(troubleOfAnswer(message.failure()));
    };
}

} // namespace sk
