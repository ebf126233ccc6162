// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/double_watch.h"

#include "app/desktop/doubling.h"

namespace sk {

DoubleWatch::DoubleWatch(Store &store, QObject *parent) : QObject(parent), m_worker(store) { }

void DoubleWatch::look()
{
    m_again = m_worker.isBusy();
    if (m_again)
        return;
    const auto lines = std::make_shared<QList<DoubleLine>>();
    const auto work = [lines](Session &session, Progress &) -> Result<> {
        auto told = doubleLines(session);
        if (!told)
            return told.failure();
        *lines = *std::move(told);
        return {};
    };
    m_worker.start({}, work, [this, lines](const Result<> &outcome) {
        if (outcome)
            Q_EMIT found(*lines);
        if (m_again)
            look();
    });
}

} // namespace sk
