// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/numbering.h"

#include "models/store/letters.h"
#include "models/store/settings.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

void liftTo(Database &db, const QString &what, QDate day, int value)
{
    db.prepare("INSERT INTO counter (what, day, value) VALUES (?, ?, ?)"
               " ON CONFLICT (what, day) DO UPDATE SET value = max(value, excluded.value)")
        .with(what, day, value)
        .run();
}

//! The last counter of a day among the numbers the store holds; 0 when there is none.
int lastHeld(Database &db, const Number &first)
{
    // AZ-411624-3F-261123-: everything before the counter.
    const QString one = written(first);
    const QString from = one.left(one.lastIndexOf(u'-', one.lastIndexOf(u'-') - 1) + 1);
    const QString behind = from.chopped(1) + u'.'; // the next character after the dash
    int last = 0;
    for (const QByteArray column : {"registration.number", "acceptance.number", "acceptance.batch"}) {
        const QByteArray table = column.left(column.indexOf('.'));
        auto row = db.prepare("SELECT " + column + " FROM " + table + " WHERE " + column + " >= ? AND "
                              + column + " < ?");
        row.with(from, behind);
        while (row.next())
            if (const auto number = readNumber(row.text(0)))
                last = qMax(last, number->counter);
    }
    return last;
}

} // namespace

Result<QString> nextNumber(Database &db, const QString &what, const QDateTime &now)
{
    return db.write([&]() -> Result<QString> {
        const auto enrolment = enrolmentOf(db);
        const auto lost = areLettersLost(db);
        if (!enrolment || !lost)
            return enrolment ? lost.failure() : enrolment.failure();
        if (*lost && enrolment->isEnrolled())
            return Failure{Failure::Kind::LettersLost, u"the store was restored or copied"_s};
        Number number{what, numbers::centreBeforeEnrolment(), numbers::lettersBeforeEnrolment(),
                      dayInChina(now), 0};
        if (enrolment->isEnrolled()) {
            number.centre = enrolment->centreNumber;
            number.device = enrolment->letters;
        }
        auto begun = db.prepare("SELECT 1 FROM counter WHERE what = ? AND day = ?");
        if (!begun.with(what, number.day).next())
            if (const int last = lastHeld(db, number); last > 0)
                liftTo(db, what, number.day, last);
        auto counter = db.prepare("INSERT INTO counter (what, day, value) VALUES (?, ?, 1)"
                                  " ON CONFLICT (what, day) DO UPDATE SET value = value + 1 RETURNING value");
        counter.with(what, number.day);
        counter.next();
        number.counter = int(counter.integer(0));
        return written(number);
    });
}

Result<int> numbersGiven(Database &db, const QString &what, QDate day)
{
    return db.read([&] {
        auto counter = db.prepare("SELECT value FROM counter WHERE what = ? AND day = ?");
        return counter.with(what, day).next() ? int(counter.integer(0)) : 0;
    });
}

NumbersMet::NumbersMet(Database &db)
{
    const auto enrolment = enrolmentOf(db);
    if (enrolment && enrolment->isEnrolled())
        m_ours = u"-%1-%2-"_s.arg(enrolment->centreNumber, enrolment->letters).toStdString();
}

void NumbersMet::look(std::string_view text)
{
    constexpr size_t kind = 2; // letters before the centre
    if (m_ours.empty() || text.size() < kind + m_ours.size() || text.substr(kind, m_ours.size()) != m_ours)
        return;
    if (const auto number = readNumber(QString::fromUtf8(text.data(), qsizetype(text.size())))) {
        int &last = m_last[{number->what, number->day}];
        last = qMax(last, number->counter);
    }
}

void NumbersMet::lift(Database &db) const
{
    for (auto met = m_last.cbegin(); met != m_last.cend(); ++met)
        liftTo(db, met.key().first, met.key().second, met.value());
}

} // namespace sk
