// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace sk {

//! Does work on another thread and then something with its answer on this one, unless the context is gone
//! by then.
template<typename Work, typename Then>
void aside(QObject *context, Work work, Then then)
{
    using Answer = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcher<Answer>::finished, context, [watcher, then]() mutable {
        watcher->deleteLater();
        then(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace sk
