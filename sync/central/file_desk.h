// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/content_store.h"
#include "sync/central/files_under_way.h"
#include "sync/central/paces.h"

#include <boost/asio/thread_pool.hpp>
#include <memory>
#include <optional>

namespace sk::central {

//! What connections share of files. Lives on the I/O thread; the disk is waited for on threads of its own, so
//! that a slow one holds up neither connections nor the database.
struct FileDesk {
    FileDesk(asio::io_context &context, FileSettings fileSettings, std::optional<ContentStore> store)
        : io(context)
        , settings(std::move(fileSettings))
        , contents(std::move(store))
        , underWay(io, settings)
        , paces(settings.bytesPerSecond)
    {
    }

    asio::io_context &io;
    const FileSettings settings;
    const std::optional<ContentStore> contents; //!< nothing where no files are kept
    FilesUnderWay underWay;
    Paces paces;
    std::optional<std::chrono::steady_clock::time_point> swept;
    asio::thread_pool disk{2};

    const ContentStore *store() const { return contents ? &*contents : nullptr; }
};

//! Does something that waits for the disk and goes on here with what it answers.
template<typename Work>
auto onDisk(FileDesk &desk, Work work) -> asio::awaitable<decltype(work())>
{
    using Answer = decltype(work());
    auto initiate = [&desk, &work](auto handler) {
        auto waiting = std::make_shared<decltype(handler)>(std::move(handler));
        asio::post(desk.disk, [&io = desk.io, waiting, todo = std::move(work)]() mutable {
            asio::post(io, [waiting, answer = todo()]() mutable {
                auto goOn = std::move(*waiting);
                goOn(std::move(answer));
            });
        });
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Answer)>(std::move(initiate),
                                                                                         asio::use_awaitable);
}

} // namespace sk::central
