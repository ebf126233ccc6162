// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dice.h"
#include "models/domain/id.h"

#include <QtEndian>

namespace sk::demo {

//! What everything invented shares: the dice, the present moment, and ids that carry the moment of their
//! record.
class Making {
public:
    //! Devices of one centre invent different ids from the same seed; without a device it is the seed alone.
    Making(quint64 seed, QDateTime moment, const QUuid &device)
        : dice(seed), now(std::move(moment)), m_salt(qFromBigEndian<quint64>(device.toRfc4122().constData()))
    {
    }

    //! Gives an id that sorts where its moment is, whatever was made before.
    template<typename Tag>
    void identify(Id<Tag> &id, const QDateTime &at)
    {
        id = IdSource([&at] { return at; }, [this] { return dice.next() ^ m_salt; }).make<Tag>();
    }

    //! A moment of the day in China that lies so many days back, in UTC.
    QDateTime daysAgo(int days, int hour, int minute = 0) const
    {
        const QDate day = now.toOffsetFromUtc(chinaOffset).date().addDays(-days);
        return QDateTime(day, QTime(hour, minute), Qt::OffsetFromUTC, chinaOffset).toUTC();
    }
    QDate dayOf(const QDateTime &moment) const { return moment.toOffsetFromUtc(chinaOffset).date(); }

    Dice dice;
    const QDateTime now;

private:
    static constexpr int chinaOffset = 8 * 3600;

    quint64 m_salt;
};

} // namespace sk::demo
