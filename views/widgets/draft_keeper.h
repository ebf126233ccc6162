// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace sk {

//! Keeps what somebody has typed but not yet saved, so that a crash or a power cut costs nothing. An editor
//! keeps its draft a moment after each change, and forgets it once it is saved or thrown away on purpose.
class DraftKeeper {
public:
    virtual ~DraftKeeper() = default;

    //! `key` names editor and record, e.g. "registration/0192…" or "registration/new".
    virtual void keep(const QString &key, const QJsonObject &draft) = 0;
    //! Empty when there is none.
    virtual QJsonObject find(const QString &key) const = 0;
    virtual void forget(const QString &key) = 0;
    //! The keys of all drafts that start so, newest first.
    virtual QStringList keysOf(const QString &start) const = 0;
};

} // namespace sk
