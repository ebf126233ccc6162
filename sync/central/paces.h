// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace sk::central {

//! When bytes of a device may go, so that over all its connections they go evenly and no faster than its
//! rate.
class Paces {
public:
    using Time = std::chrono::steady_clock::time_point;
    enum class Way { In, Out };

    //! 0 for any rate.
    explicit Paces(qint64 bytesPerSecond) : m_bytesPerSecond(bytesPerSecond) { }

    //! When so many bytes will have had their time; rest is not saved up.
    Time due(const QString &device, Way way, qint64 bytes, Time now);

private:
    qint64 m_bytesPerSecond;
    QHash<std::pair<QString, bool>, Time> m_due;
};

} // namespace sk::central
