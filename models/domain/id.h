// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHashFunctions>
#include <QUuid>

#include <functional>

namespace sk {

//! A UUID that knows what it identifies; a DepotId never compiles as a CentreId.
template<typename Tag>
struct Id {
    QUuid value;

    bool isNull() const { return value.isNull(); }
    //! 36 characters, lower case, no braces; empty for the null id.
    QString text() const { return isNull() ? QString() : value.toString(QUuid::WithoutBraces); }
    static Id fromText(const QString &text) { return {QUuid::fromString(text)}; }

    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

//! Answers the present moment in UTC. Passed in, so that no rule and no test depends on the wall.
using Clock = std::function<QDateTime()>;

//! The machine's clock; only programs in app/ hand it out.
QDateTime systemClock();

//! Makes UUID v7 (RFC 9562): 48 bits of milliseconds, a counter within the millisecond, then random bits, so
//! that ids made later sort later, which keeps inserts at the right edge of the index.
class IdSource {
public:
    using Random = std::function<quint64()>;

    //! Without a random source the system's cryptographic generator is used; tests pass a seeded one.
    explicit IdSource(Clock clock, Random random = {});

    QUuid next();
    template<typename Tag>
    Id<Tag> make()
    {
        return {next()};
    }

private:
    Clock m_clock;
    Random m_random;
    qint64 m_last = 0;
    quint16 m_counter = 0;
};

} // namespace sk
