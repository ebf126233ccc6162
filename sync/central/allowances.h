// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace sk::central {

//! How many calls each device may still make: a bucket that holds a minute's worth and fills evenly, so that
//! one desktop that went mad leaves the others their service.
class Allowances {
public:
    using Time = std::chrono::steady_clock::time_point;

    //! 0 allows everything.
    explicit Allowances(int perMinute) : m_perMinute(perMinute) { }

    //! 0 when the call may be made, else the whole seconds after which the next one may.
    int take(const QString &device, Time now);

private:
    struct Bucket {
        double calls;
        Time since;
    };
    void forgetFull(Time now);

    int m_perMinute;
    QHash<QString, Bucket> m_buckets;
};

} // namespace sk::central
