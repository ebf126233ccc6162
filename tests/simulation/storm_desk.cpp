// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storm_desk.h"

#include "models/store/letters.h"

#include <set>

namespace sk::testing {

namespace {

constexpr int sqliteFull = 13;

bool isWriting(QByteArrayView sql)
{
    return sql.startsWith("INSERT") || sql.startsWith("UPDATE") || sql.startsWith("DELETE");
}

} // namespace

StormDesk::StormDesk(int number, const DepotId &depot)
    : knownAs{{}, u"desk %1"_s.arg(number), depot, {}, 0}, m_number(number)
{
    enrol(u"A%1"_s.arg(number));
    begin();
}

void StormDesk::begin()
{
    run = std::make_unique<SyncRun>(
        session(), SyncRun::Mode::Live, [this] { return quint64(m_random()); }, batch());
}

void StormDesk::enrol(const QString &letters)
{
    Enrolment enrolment;
    enrolment.device = QUuid::createUuidV5(QUuid(), letters.toLatin1());
    enrolment.letters = letters;
    enrolment.centreNumber = u"411624"_s;
    enrolment.depot = knownAs.depot.value;
    if (!setEnrolment(db(), enrolment) || !letLettersIn(db()))
        throw std::runtime_error("the desk cannot be enrolled");
}

void StormDesk::giveUpCalls()
{
    for (OnTheWay &call : calls)
        call.givenUp = true;
}

void StormDesk::crash()
{
    makeRoom();
    giveUpCalls();
    store.close();
    store.reopen();
    begin();
}

void StormDesk::fillDisk(int turns)
{
    m_fullFor = turns;
    db().setProbe([](QByteArrayView sql) {
        if (isWriting(sql))
            throw SqlError(sqliteFull, "disk full");
    });
}

void StormDesk::passTurn()
{
    if (m_fullFor > 0 && --m_fullFor == 0)
        makeRoom();
}

void StormDesk::makeRoom()
{
    m_fullFor = 0;
    db().setProbe({});
}

void StormDesk::backUp()
{
    const QString path = store.folder() + u"/backup.sqlite"_s;
    QFile::remove(path);
    if (!store.store().backUpTo(path))
        throw std::runtime_error("the store cannot be backed up");
    m_backup = Backup{path, written, lastConflict};
}

QString StormDesk::putBackupBack(Way way)
{
    const QString folder = store.folder();
    makeRoom();
    giveUpCalls();
    const QDateTime now = store.clock()();
    store.close();
    if (way == Way::Restored) {
        if (!Store::restore(folder, m_backup->path, now))
            throw std::runtime_error("the backup cannot be restored");
    } else {
        for (const QString &part : {u"-wal"_s, u"-shm"_s, QString()})
            QFile::remove(Store::fileIn(folder) + part);
        QFile::copy(m_backup->path, Store::fileIn(folder));
    }
    store.reopen();
    begin();
    written = m_backup->written;
    lastConflict = m_backup->lastConflict;
    wasPutBack = true;
    m_backup.reset();
    const bool areLost = *areLettersLost(db());
    if (areLost == (way == Way::CopiedByHand))
        return {};
    return areLost ? u"a restored store lost its letters"_s : u"a copy put back by hand kept its letters"_s;
}

QList<Written> StormDesk::lastWords() const
{
    QList<Written> last;
    std::set<std::pair<QUuid, QString>> met;
    for (auto each = written.rbegin(); each != written.rend(); ++each)
        if (!each->isGivenUp && met.insert({each->record, each->field}).second)
            last.append(*each);
    return last;
}

} // namespace sk::testing
