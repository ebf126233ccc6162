// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters.h"

#include "models/store/migrations.h"
#include "models/store/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString lost = u"letters.lost"_s;
const QString home = u"letters.home"_s;

//! This computer, told from others and by nobody else: a store is copied about and must not name machines.
QString thisComputer()
{
    const QByteArray machine = QSysInfo::machineUniqueId();
    if (machine.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash("stationkeeper " + machine, QCryptographicHash::Sha256).toHex().first(16));
}

struct Counter {
    QString what;
    QString day;
    qint64 value = 0;
};

//! What a store gave, and as which device.
struct Given {
    QUuid device;
    bool areLettersLost = false;
    QList<Counter> counters;
};

Result<QList<Counter>> countersIn(Database &db)
{
    return db.read([&] {
        QList<Counter> counters;
        auto row = db.prepare("SELECT what, day, value FROM counter");
        while (row.next())
            counters.append({row.text(0), row.text(1), row.integer(2)});
        return counters;
    });
}

//! Nothing when it cannot be trusted to know.
std::optional<Given> givenBy(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {};
    const auto db = Database::open(path);
    const auto schema = db ? recognise(**db) : Result<int>(db.failure());
    const auto verdict = schema && *schema > 0 ? (*db)->integrity(true) : Result<QString>(QString());
    if (!verdict || *verdict != u"ok"_s)
        return {};
    const auto enrolment = enrolmentOf(**db);
    const auto areLost = areLettersLost(**db);
    const auto counters = countersIn(**db);
    if (!enrolment || !areLost || !counters)
        return {};
    return Given{enrolment->device, *areLost, *counters};
}

} // namespace

Result<bool> areLettersLost(Database &db)
{
    const auto mark = Settings(db).value(lost);
    if (!mark)
        return mark.failure();
    return !mark->isEmpty();
}

Result<> loseLetters(Database &db)
{
    return Settings(db).set(lost, u"yes"_s);
}

Result<> letLettersIn(Database &db)
{
    return db.write([&]() -> Result<> {
        if (const auto found = Settings(db).remove(lost); !found)
            return found;
        return Settings(db).set(home, thisComputer());
    });
}

Result<> lookWhereLettersAre(Database &db)
{
    const auto at = Settings(db).value(home);
    if (!at)
        return at.failure();
    const QString here = thisComputer();
    return at->isEmpty() || here.isEmpty() || *at == here ? Result<>() : loseLetters(db);
}

Result<bool> carryLettersOver(Database &restored, const QString &before)
{
    const std::optional<Given> given = givenBy(before);
    return restored.write([&]() -> Result<bool> {
        const auto enrolment = enrolmentOf(restored);
        if (!enrolment)
            return enrolment.failure();
        for (const Counter &counter : given ? given->counters : QList<Counter>())
            restored
                .prepare("INSERT INTO counter (what, day, value) VALUES (?, ?, ?)"
                         " ON CONFLICT (what, day) DO UPDATE SET value = max(value, excluded.value)")
                .with(counter.what, counter.day, counter.value)
                .run();
        const bool goesOn = given && given->device == enrolment->device && !given->areLettersLost;
        if (enrolment->isEnrolled() && !goesOn)
            if (const auto gone = loseLetters(restored); !gone)
                return gone.failure();
        return areLettersLost(restored);
    });
}

} // namespace sk
