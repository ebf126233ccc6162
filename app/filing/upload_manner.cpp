// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filing/upload_manner.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString pausedKey = u"uploads.paused"_s;
const QString limitKey = u"uploads.limit"_s;

} // namespace

KeptManner uploadMannerOf(Session &session)
{
    const auto settings = session.settings();
    const auto paused = settings.value(pausedKey);
    const auto limit = settings.value(limitKey);
    return {paused && !paused->isEmpty(), limit ? qMax(0, limit->toInt()) : 0};
}

Result<> setUploadManner(Session &session, const KeptManner &manner)
{
    return session.database().write([&]() -> Result<> {
        auto settings = session.settings();
        const auto paused = manner.paused ? settings.set(pausedKey, u"yes"_s) : settings.remove(pausedKey);
        return paused ? settings.set(limitKey, QString::number(manner.limit)) : paused;
    });
}

} // namespace sk
