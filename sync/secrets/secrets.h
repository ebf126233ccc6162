// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>

#include <chrono>

namespace sk {

//! Where tokens are kept, by a key. Every call answers once on the caller's thread, later or before it
//! returns, and not at all when the context is gone. To be used on the main thread: a keychain may ask the
//! person for its password meanwhile.
class Secrets {
public:
    using Read = std::function<void(const Result<QString> &)>;
    using Done = std::function<void(const Result<> &)>;

    virtual ~Secrets() = default;
    //! Missing when there is none; Offline when no keychain answers; Refused when it or the file must not be
    //! used.
    virtual void read(const QString &key, QObject *context, const Read &then) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *context, const Done &then) = 0;
    //! Nothing to remove is no failure.
    virtual void remove(const QString &key, QObject *context, const Done &then) = 0;
};

//! The same for programs that have nothing else to do: they wait, but not for ever (Offline).
Result<QString> readNow(Secrets &secrets, const QString &key, std::chrono::milliseconds atMost);
Result<> writeNow(Secrets &secrets, const QString &key, const QString &secret,
                  std::chrono::milliseconds atMost);
Result<> removeNow(Secrets &secrets, const QString &key, std::chrono::milliseconds atMost);

} // namespace sk
