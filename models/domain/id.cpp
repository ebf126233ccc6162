// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/id.h"

#include <QRandomGenerator>

#include <array>

namespace sk {

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

IdSource::IdSource(Clock clock, Random random)
    : m_clock(std::move(clock))
    , m_random(random ? std::move(random) : [] { return QRandomGenerator::system()->generate64(); })
{
}

QUuid IdSource::next()
{
    // A clock that stands still or runs backwards must not break the order: the counter carries into the
    // milliseconds.
    const qint64 now = m_clock().toMSecsSinceEpoch();
    if (now > m_last) {
        m_last = now;
        m_counter = 0;
    } else if (++m_counter > 0x0fff) {
        ++m_last;
        m_counter = 0;
    }
    const quint64 random = m_random();
    std::array<char, 16> bytes{};
    for (int i = 0; i < 6; ++i)
        bytes.at(i) = char(m_last >> (8 * (5 - i)));
    bytes.at(6) = char(0x70 | (m_counter >> 8));
    bytes.at(7) = char(m_counter & 0xff);
    for (int i = 0; i < 8; ++i)
        bytes.at(8 + i) = char(random >> (8 * i));
    bytes.at(8) = char((bytes.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

} // namespace sk
