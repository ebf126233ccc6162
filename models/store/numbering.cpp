// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/numbering.h"

#include "models/store/settings.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

// Before enrolment the desk can already work; "00" is never given to a device by a centre, so such numbers
// stay its own.
constexpr auto lettersBeforeEnrolment = "00"_L1;
constexpr auto centreBeforeEnrolment = "410000"_L1;

} // namespace

Result<QString> nextNumber(Database &db, const QString &what, const QDateTime &now)
{
    return db.write([&]() -> Result<QString> {
        const auto enrolment = enrolmentOf(db);
        if (!enrolment)
            return enrolment.failure();
        const QDate day = dayInChina(now);
        auto counter = db.prepare("INSERT INTO counter (what, day, value) VALUES (?, ?, 1)"
                                  " ON CONFLICT (what, day) DO UPDATE SET value = value + 1 RETURNING value");
        counter.with(what, day);
        counter.next();
        const int value = int(counter.integer(0));
        return written(
            {what, enrolment->isEnrolled() ? enrolment->centreNumber : QString(centreBeforeEnrolment),
             enrolment->isEnrolled() ? enrolment->letters : QString(lettersBeforeEnrolment), day, value});
    });
}

Result<int> numbersGiven(Database &db, const QString &what, QDate day)
{
    return db.read([&] {
        auto counter = db.prepare("SELECT value FROM counter WHERE what = ? AND day = ?");
        return counter.with(what, day).next() ? int(counter.integer(0)) : 0;
    });
}

} // namespace sk
