// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/gathered.h"

#include "sync/protocol/limits.h"
#include "sync/transport/call.h"

using namespace Qt::StringLiterals;

namespace sk {

SyncTrouble badAddress()
{
    return {SyncTrouble::Kind::BadAddress, 0, u"no https address, or no readable authority"_s};
}

void gather(QNetworkReply *reply, std::chrono::milliseconds deadline, const Then<QByteArray> &then,
            QObject *parent)
{
    const auto body = std::make_shared<QByteArray>();
    const auto piece = [body, then](const QByteArray &more) {
        if (body->size() + more.size() > wire::limits::bodyBytes) {
            then(SyncTrouble{SyncTrouble::Kind::NotUnderstood, 0, u"an answer over its limit"_s});
            return false;
        }
        body->append(more);
        return true;
    };
    const auto end = [body, then](const std::optional<SyncTrouble> &trouble) {
        if (trouble)
            then(*trouble);
        else
            then(*body);
    };
    new Call(reply, {piece, end}, deadline, parent);
}

} // namespace sk
