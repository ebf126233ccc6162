// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storm.h"

#include "models/domain/json_value.h"

namespace sk::testing {

namespace {

const SyncTrouble broken{SyncTrouble::Kind::Offline, 0, {}};

//! The first desk is the centre's, the others are of two depots in turn.
DepotId depotOf(int number)
{
    static const std::array depots{QUuid(u"01980000-0000-7000-8000-0000000000d1"_s),
                                   QUuid(u"01980000-0000-7000-8000-0000000000d2"_s)};
    return number == 0 ? DepotId{} : DepotId{depots.at(size_t(number) % depots.size())};
}

Result<qint64> lastConflictOf(StormDesk &desk)
{
    return desk.db().read([&] {
        auto row = desk.db().prepare("SELECT coalesce(max(row), 0) FROM conflict");
        return row.next() ? row.integer(0) : 0;
    });
}

QString textOf(const Value &value)
{
    return QString::fromUtf8(jsonText(value));
}

QString textOf(Settlement settlement)
{
    return textOf(toValue(settlement));
}

} // namespace

Storm::Storm(quint32 seed, Weather weather)
    : m_random(seed)
    , m_ids([this] { return centre.now; }, [this] { return quint64(m_random()); })
    , m_weather(weather)
{
    centre.refuses = [this](const wire::Change &change) -> std::optional<wire::Refused> {
        const bool isMarked = m_isStrict && std::ranges::any_of(change.values, [](const Value &value) {
                                  const auto *text = std::get_if<QString>(&value);
                                  return text && text->endsWith(u'!');
                              });
        return isMarked ? std::optional(wire::Refused{wire::Refusal::Unfit, u"marked"_s}) : std::nullopt;
    };
    const int count = 2 + dice(4) + (dice(20) == 0 ? 4 : 0);
    for (int i = 0; i < count; ++i)
        desks.push_back(std::make_unique<StormDesk>(i, depotOf(i)));
}

void Storm::trace(QStringView what)
{
    for (const QChar c : what)
        traced = (traced ^ c.unicode()) * 1099511628211ull;
}

void Storm::complain(const StormDesk &desk, const QString &what)
{
    complaints.append(desk.knownAs.desk + u": "_s + what);
}

void Storm::rage(int turns)
{
    for (int i = 0; i < turns; ++i)
        turn();
}

void Storm::turn()
{
    StormDesk &desk = anyDesk();
    desk.passTurn();
    const int drawn = dice(28);
    trace(u"%1 %2"_s.arg(desk.knownAs.desk).arg(drawn));
    if (drawn < 5)
        edit(desk);
    else if (drawn < 10)
        ask(desk);
    else if (drawn < 14)
        arrive(desk);
    else if (drawn < 18)
        hearSomething(desk);
    else if (drawn < 20)
        lose(desk);
    else if (drawn == 20)
        desk.store.advance(1 + dice(600));
    else if (drawn == 21)
        failAStatement(desk);
    else if (drawn < 24)
        decide(desk);
    else if (drawn == 24)
        enterJournal(desk);
    else if (drawn == 25)
        moveClocks(desk);
    else
        mishap(desk);
}

void Storm::mishap(StormDesk &desk)
{
    switch (dice(6)) {
    case 0:
        stop(desk);
        return desk.crash();
    case 1:
        return desk.fillDisk(3 + dice(12));
    case 2:
        if (m_weather == Weather::DesksRestored)
            return putBack(desk);
        break;
    case 3:
        if (m_weather != Weather::CentreRestored)
            break;
        if (!m_backup)
            m_backup = centre;
        else
            centre.restore(*std::exchange(m_backup, std::nullopt));
        break;
    default:
        m_isStrict = !m_isStrict; // the centre learns or unlearns a rule
        break;
    }
}

void Storm::moveClocks(StormDesk &desk)
{
    if (m_weather != Weather::CentreRestored)
        desk.store.advance(dice(2) ? 86'400 : -86'400); // somebody sets the clock
}

void Storm::putBack(StormDesk &desk)
{
    if (!desk.hasBackup())
        return desk.isFull() ? void() : desk.backUp();
    stop(desk);
    const auto way = dice(2) ? StormDesk::Way::Restored : StormDesk::Way::CopiedByHand;
    const QString wrong = desk.putBackupBack(way);
    if (!wrong.isEmpty())
        complain(desk, wrong);
    if (way == StormDesk::Way::CopiedByHand && dice(3))
        desk.enrol(u"B%1"_s.arg(m_letters++ % 36, 0, 36).toUpper());
}

void Storm::ask(StormDesk &desk)
{
    if (dice(2))
        desk.run->tryNow();
    const auto step = desk.run->next();
    if (!step)
        return;
    const auto *push = std::get_if<Push>(&*step);
    trace(u"%1 %2"_s.arg(step->index()).arg(push ? push->batch.changes.size() : 0));
    desk.calls.append({*step, {}, false});
}

void Storm::arrive(StormDesk &desk)
{
    if (desk.calls.isEmpty())
        return;
    const qsizetype which = dice(int(desk.calls.size()));
    StormDesk::OnTheWay &call = desk.calls[which];
    const Reply reply = replyTo(centre, call.step, 1 + dice(5), desk.knownAs);
    if (dice(8) == 0)
        Q_UNUSED(replyTo(centre, call.step, 5, desk.knownAs)); // the line repeats a call by itself
    if (call.givenUp)
        desk.calls.removeAt(which);
    else if (!call.reply)
        call.reply = reply;
}

void Storm::hearSomething(StormDesk &desk)
{
    QList<qsizetype> answered;
    for (qsizetype i = 0; i < desk.calls.size(); ++i)
        if (!desk.calls.at(i).givenUp && desk.calls.at(i).reply)
            answered.append(i);
    if (answered.isEmpty())
        return;
    const qsizetype which = answered.at(dice(int(answered.size()))); // the lanes do not wait for each other
    Reply reply = *desk.calls.takeAt(which).reply;
    auto *pages = std::get_if<QList<QByteArray>>(&reply.content);
    const bool isCut = pages && pages->size() > 1 && dice(3) == 0;
    if (!isCut)
        return hear(desk, reply);
    pages->resize(1 + dice(int(pages->size()) - 1));
    for (const QByteArray &page : *pages) {
        const bool isGood = desk.run->onPage(page);
        lookAtConflicts(desk);
        if (!isGood)
            return;
    }
    desk.run->onTrouble(Lane::In, broken);
}

void Storm::hear(StormDesk &desk, const Reply &reply)
{
    const auto *pages = std::get_if<QList<QByteArray>>(&reply.content);
    if (!pages) {
        sk::testing::hear(*desk.run, reply);
        return lookAtConflicts(desk);
    }
    for (const QByteArray &page : *pages) {
        const bool isGood = desk.run->onPage(page);
        lookAtConflicts(desk);
        if (!isGood)
            return;
    }
    desk.run->onPagesEnd();
}

void Storm::lookAtConflicts(StormDesk &desk)
{
    const auto last = lastConflictOf(desk);
    if (!last || *last <= desk.lastConflict)
        return;
    constexpr int all = 100'000;
    const auto open = conflictsIn(desk.db());
    const auto settled = settledConflictsIn(desk.db(), all);
    if (!open || !settled)
        return; // a statement failed; failAStatement() says from where looking goes on
    for (const Conflict &conflict : *open + *settled)
        if (conflict.row > desk.lastConflict)
            lookAt(desk, conflict);
    desk.lastConflict = *last;
}

void Storm::lookAt(StormDesk &desk, const Conflict &conflict)
{
    const KindInfo &info = kindOf<Registration>();
    const qsizetype field = info.indexOf(conflict.field);
    const auto found = desk.db().read([&] { return RecordTable(desk.db(), info).find(conflict.id); });
    if (!found || !*found || field < 0)
        return;
    const StoredRow &held = **found;
    bool isOurs = false;
    if (conflict.settlement == Settlement::Owner) {
        const DepotId owner = fromRow<Registration>(held.values).depot;
        const auto there = std::ranges::find_if(
            desks, [&](const auto &each) { return each->knownAs.desk == conflict.centralPlace; });
        const bool ownedHere = !owner.isNull() && desk.knownAs.depot == owner;
        const bool ownedThere = !owner.isNull() && there != desks.end() && (*there)->knownAs.depot == owner;
        if (ownedHere == ownedThere)
            complain(desk, u"the rule of the owner chose where there is none"_s);
        isOurs = ownedHere;
    }
    if (held.values.at(field) != (isOurs ? conflict.local : conflict.central))
        complain(desk,
                 u"of %1 against %2 (%3) the wrong side stands in %4: %5"_s.arg(
                     textOf(conflict.local), textOf(conflict.central), textOf(conflict.settlement),
                     conflict.field, textOf(held.values.at(field))));
}

void Storm::lose(StormDesk &desk)
{
    for (StormDesk::OnTheWay &call : desk.calls) {
        if (call.givenUp)
            continue;
        call.givenUp = true; // the centre may still get it
        call.reply.reset();
        return desk.run->onTrouble(laneOf(call.step), broken);
    }
}

void Storm::failAStatement(StormDesk &desk)
{
    const auto left = std::make_shared<int>(dice(30));
    desk.db().setProbe([left](QByteArrayView) {
        if ((*left)-- == 0)
            throw SqlError(13, "disk full"); // SQLITE_FULL
    });
    for (int i = 0; i < 3; ++i) {
        hearSomething(desk);
        ask(desk);
        edit(desk);
        decide(desk);
    }
    desk.makeRoom();
    desk.lastConflict = *lastConflictOf(desk); // where looking failed, people may have gone on since
}

void Storm::stop(StormDesk &desk)
{
    repairs += desk.run->standing().repairs;
    desk.run.reset();
}

void Storm::syncOnce(StormDesk &desk)
{
    desk.run = std::make_unique<SyncRun>(
        desk.session(), SyncRun::Mode::Once, [] { return quint64(0); }, desk.batch());
    pushesOfTheCalm = 0;
    constexpr int most = 2000;
    for (int steps = 0; !desk.run->isDone(); ++steps) {
        const auto step = desk.run->next();
        if (!step || steps == most)
            throw std::runtime_error("the machine stands still or runs in circles");
        pushesOfTheCalm += std::holds_alternative<Push>(*step) ? 1 : 0;
        hear(desk, replyTo(centre, *step, 50, desk.knownAs));
    }
    stop(desk);
}

void Storm::calm()
{
    for (const auto &desk : desks) {
        desk->makeRoom();
        desk->calls.clear();
        stop(*desk);
        syncOnce(*desk);
    }
    m_isStrict = false;
    for (const auto &desk : desks)
        giveUpOrSendAgain(*desk);
    for (int round = 0; round < 4; ++round)
        for (const auto &desk : desks)
            syncOnce(*desk);
}

} // namespace sk::testing
