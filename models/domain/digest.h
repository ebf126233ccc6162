// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace sk {

//! A sum over records that does not depend on their order and can be kept up to date: a changed row takes its
//! old summand out and puts the new one in. A summand is the first 16 bytes of SHA-256 over the kind in
//! UTF-8, a zero byte, the 16 bytes of the id (RFC 4122 order) and the version as 8 bytes, most significant
//! first; its halves are big-endian 64-bit numbers and are added modulo 2^64 each on its own.
class DigestSum {
public:
    DigestSum() = default;
    DigestSum(quint64 high, quint64 low) : m_high(high), m_low(low) { }

    void add(const QString &kind, QUuid id, qint64 version);
    void remove(const QString &kind, QUuid id, qint64 version);
    DigestSum &operator+=(const DigestSum &other);
    DigestSum &operator-=(const DigestSum &other);

    quint64 high() const { return m_high; }
    quint64 low() const { return m_low; }
    //! 32 lower-case hexadecimal digits, high half first.
    QString text() const;

    bool operator==(const DigestSum &) const = default;

private:
    quint64 m_high = 0;
    quint64 m_low = 0;
};

//! All records of a kind in the device's scope, deleted ones included.
struct KindDigest {
    QString kind;
    qint64 count = 0;
    DigestSum sum;

    bool operator==(const KindDigest &) const = default;
};

//! The end check of a sync. Only a desktop whose cursor equals `at` may compare; kinds without records are
//! absent.
struct Digest {
    QString at; //!< the cursor of this state
    QList<KindDigest> kinds; //!< by name

    bool operator==(const Digest &) const = default;
};

} // namespace sk
