// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport/upload_queue.h"

#include <QMap>

#include <algorithm>

namespace sk::testing {

//! A queue of files that forgets nothing but the power cut.
class MemoryQueue : public UploadQueue {
public:
    struct Entry {
        WaitingUpload file;
        qint64 offset = 0;
        FileTrouble trouble = FileTrouble::None; //!< set aside
        int tries = 0;
        bool isDone = false;
    };

    //! The last one added comes first.
    void add(const WaitingUpload &file) { entries.prepend({file, 0, FileTrouble::None, 0, false}); }
    Entry &at(const QString &sha256)
    {
        return *std::ranges::find_if(entries, [&](const Entry &one) { return one.file.sha256 == sha256; });
    }
    bool isEmpty() const
    {
        return std::ranges::all_of(entries, [](const Entry &entry) { return entry.isDone; });
    }

    Result<std::optional<WaitingUpload>> next(const QStringList &except) override
    {
        ++asked;
        if (isBroken)
            return Failure{Failure::Kind::Storage, QStringLiteral("broken")};
        for (const Entry &entry : std::as_const(entries))
            if (!entry.isDone && entry.trouble == FileTrouble::None && !except.contains(entry.file.sha256))
                return std::optional(entry.file);
        return std::optional<WaitingUpload>();
    }
    Result<> begun(const QString &sha256, const QString &location) override
    {
        return change(sha256, [&](Entry &entry) { entry.file.location = location; });
    }
    Result<> advanced(const QString &sha256, qint64 offset) override
    {
        return change(sha256, [&](Entry &entry) { entry.offset = offset; });
    }
    Result<> done(const QString &sha256) override
    {
        return change(sha256, [](Entry &entry) { entry.isDone = true; });
    }
    Result<> setAside(const QString &sha256, FileTrouble trouble) override
    {
        return change(sha256, [&](Entry &entry) { entry.trouble = trouble; });
    }
    Result<> failed(const QString &sha256, const QString &) override
    {
        return change(sha256, [](Entry &entry) { ++entry.tries; });
    }
    Result<> askAgainForAll() override
    {
        for (Entry &entry : entries) {
            entry.isDone = false;
            entry.file.location.clear();
        }
        return {};
    }

    QList<Entry> entries;
    bool isBroken = false;
    int asked = 0;

private:
    template<typename Change>
    Result<> change(const QString &sha256, const Change &how)
    {
        if (isBroken)
            return Failure{Failure::Kind::Storage, QStringLiteral("broken")};
        how(at(sha256));
        return {};
    }
};

} // namespace sk::testing
