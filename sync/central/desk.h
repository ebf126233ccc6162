// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/allowances.h"
#include "sync/central/attempts.h"
#include "sync/central/beast.h"
#include "sync/central/file_desk.h"
#include "sync/central/metrics.h"
#include "sync/central/password_workers.h"
#include "sync/central/secrets.h"
#include "sync/central/service.h"
#include "sync/central/store_workers.h"
#include "sync/central/waiters.h"

namespace sk::central {

//! What all connections share. Lives on the I/O thread, but for the workers.
struct Desk {
    Desk(asio::io_context &context, StoreWorkers &storeWorkers, PasswordWorkers &passwordWorkers,
         const ServiceOptions &options, std::optional<ContentStore> contents = {})
        : io(context)
        , workers(storeWorkers)
        , passwords(passwordWorkers)
        , limits(options.limits)
        , now(options.now)
        , waiters(context)
        , attempts(limits.failedEnrolments)
        , allowances(limits.callsPerDevice)
        , files(context, options.files, std::move(contents))
        , metricsToken(options.metricsToken.isEmpty() ? QString() : hashOf(options.metricsToken))
    {
    }

    asio::io_context &io;
    StoreWorkers &workers;
    PasswordWorkers &passwords;
    const ServiceLimits limits;
    const Clock now;
    Waiters waiters;
    Attempts attempts;
    Allowances allowances;
    Metrics metrics;
    FileDesk files;
    const QString metricsToken; //!< its hash; empty where none was given out
    qsizetype connections = 0;
    qint64 bodyBytesInFlight = 0;
    bool stopping = false;
};

//! Lets `take` hand work to some worker and goes on here with what that answers; Busy when it is not taken.
//! `take` is given a function for the answer, and says whether the work was taken.
template<typename Answer, typename Take>
auto handedOver(asio::io_context &io, Take take) -> asio::awaitable<Answer>
{
    auto initiate = [&io, &take](auto handler) {
        // Shared, since a std::function wants to be copied and a handler does not.
        auto waiting = std::make_shared<decltype(handler)>(std::move(handler));
        const auto answer = [&io, waiting](Answer result) {
            asio::post(io, [waiting, result = std::move(result)]() mutable {
                auto goOn = std::move(*waiting);
                goOn(std::move(result));
            });
        };
        if (!take(answer))
            answer(Failure{Failure::Kind::Busy, QStringLiteral("too many calls are waiting")});
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Answer)>(std::move(initiate),
                                                                                         asio::use_awaitable);
}

//! Lets a worker do something with its store.
template<typename Work>
auto ask(Desk &desk, Work work) -> asio::awaitable<decltype(work(std::declval<CentralStore &>()))>
{
    using Answer = decltype(work(std::declval<CentralStore &>()));
    auto take = [&desk, &work](const auto &answer) {
        return desk.workers.take(
            [answer, work = std::move(work)](CentralStore &store) mutable { answer(work(store)); });
    };
    co_return co_await handedOver<Answer>(desk.io, std::move(take));
}

//! Lets a worker look at a password.
inline asio::awaitable<Result<Rest>> askAside(Desk &desk, std::function<Rest(const PasswordCost &)> work)
{
    auto take = [&desk, &work](const auto &answer) {
        return desk.passwords.take(
            [answer, work = std::move(work)](const PasswordCost &cost) { answer(Result<Rest>(work(cost))); });
    };
    co_return co_await handedOver<Result<Rest>>(desk.io, std::move(take));
}

} // namespace sk::central
