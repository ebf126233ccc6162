// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters.h"

#include "models/store/migrations.h"
#include "models/store/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString lost = u"letters.lost"_s;
const QString home = u"letters.home"_s;
const QString opening = u"letters.opening"_s;

QString witnessOf(const Database &db)
{
    return QFileInfo(db.path()).dir().filePath(u"store.opening"_s);
}

//! The words of the file last opened in this folder: one, or two when it was left half-way.
QStringList witnessed(const Database &db)
{
    QFile file(witnessOf(db));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

Result<> witness(const Database &db, const QStringList &words)
{
    QSaveFile file(witnessOf(db));
    const QByteArray text = words.join(u'\n').toLatin1();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Failure{Failure::Kind::ReadOnly, u"store.opening cannot be written"_s};
    return {};
}

QString newWord()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

//! A new word for the file. Both words stand beside it until the next opening, so that neither a crash nor a
//! transaction that is undone costs anything.
Result<QString> giveNewWord(Database &db)
{
    const auto before = Settings(db).value(opening);
    if (!before)
        return before.failure();
    const QString word = newWord();
    if (const auto both = witness(db, {*before, word}); !both)
        return both.failure();
    if (const auto held = Settings(db).set(opening, word); !held)
        return held.failure();
    return word;
}

//! False for a copy that was put in the place of the file last opened here. One that was just restored has no
//! word yet.
Result<bool> isTheOneLastOpened(Database &db)
{
    const auto word = Settings(db).value(opening);
    if (!word)
        return word.failure();
    return word->isEmpty() || witnessed(db).contains(*word);
}

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
    const auto isSame = isTheOneLastOpened(**db);
    const auto counters = countersIn(**db);
    if (!enrolment || !areLost || !isSame || !counters)
        return {};
    return Given{enrolment->device, *areLost || !*isSame, *counters};
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
        if (const auto at = Settings(db).set(home, thisComputer()); !at)
            return at;
        const auto word = giveNewWord(db);
        return word ? Result<>() : word.failure();
    });
}

Result<> lookWhereLettersAre(Database &db)
{
    const auto at = Settings(db).value(home);
    const auto isSame = isTheOneLastOpened(db);
    if (!at || !isSame)
        return at ? isSame.failure() : at.failure();
    const QString here = thisComputer();
    const bool isAway = !at->isEmpty() && !here.isEmpty() && *at != here;
    if (isAway || !*isSame)
        if (const auto gone = loseLetters(db); !gone)
            return gone;
    return makeCopiesOld(db);
}

Result<> makeCopiesOld(Database &db)
{
    const auto enrolment = enrolmentOf(db);
    if (!enrolment)
        return enrolment.failure();
    if (!enrolment->isEnrolled())
        return {};
    const auto word = giveNewWord(db);
    return word ? witness(db, {*word}) : word.failure();
}

Result<> makeCopyOld(const QString &copy)
{
    const auto db = Database::open(copy, Database::Access::OneFile);
    if (!db)
        return db.failure();
    const auto enrolment = enrolmentOf(**db);
    if (!enrolment)
        return enrolment.failure();
    return enrolment->isEnrolled() ? Settings(**db).set(opening, newWord()) : Result<>();
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
        // It becomes the file of its folder when it is opened there.
        if (const auto fresh = Settings(restored).remove(opening); !fresh)
            return fresh.failure();
        const bool goesOn = given && given->device == enrolment->device && !given->areLettersLost;
        if (enrolment->isEnrolled() && !goesOn)
            if (const auto gone = loseLetters(restored); !gone)
                return gone.failure();
        return areLettersLost(restored);
    });
}

} // namespace sk
