// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/stick_storm.h"

#include "models/store/conflicts.h"
#include "models/store/digest.h"
#include "models/store/quarantine.h"
#include "models/store/waiting.h"
#include "tests/simulation/near_line.h"

namespace sk::testing {

using courier::Brought;
using courier::Trouble;

namespace {

constexpr int sqliteFull = 13;

bool isWriting(QByteArrayView sql)
{
    return sql.startsWith("INSERT") || sql.startsWith("UPDATE") || sql.startsWith("DELETE");
}

} // namespace

StickStorm::StickStorm(quint32 seed) : m_random(seed)
{
    const int count = 2 + dice(2);
    for (int i = 0; i < count; ++i)
        m_desks.push_back(std::make_unique<Desk>(m_centre));
}

void StickStorm::rage(int turns)
{
    for (int i = 0; i < turns; ++i)
        turn(*m_desks.at(size_t(dice(int(m_desks.size())))));
}

void StickStorm::turn(Desk &desk)
{
    desk.store.advance(1 + dice(600));
    const int drawn = dice(14);
    if (drawn < 4)
        edit(desk);
    else if (drawn < 6)
        m_toCentre.append({&desk, desk.written()});
    else if (drawn < 9)
        carry();
    else if (drawn < 12)
        bring();
    else if (drawn == 12)
        crash(desk);
    else if (dice(3) == 0)
        useLine(desk);
}

void StickStorm::edit(Desk &desk)
{
    const auto all = desk.registrations();
    Registration one = all.isEmpty() || dice(3) == 0 ? Registration{} : all.at(dice(int(all.size())));
    if (dice(2))
        one.position = u"%1"_s.arg(dice(100'000));
    one.note = u"note %1"_s.arg(++m_notes);
    one = desk.store.saved(one);
    desk.lastNotes.insert(one.id.value, one.note);
}

void StickStorm::crash(Desk &desk)
{
    desk.store.close();
    desk.store.reopen();
}

void StickStorm::useLine(Desk &desk)
{
    ++lines;
    NearLine(m_centre.store(), desk.callerAt(m_centre)).sync(desk.store.session(), [&] {
        return dice(8) > 0;
    });
}

//! A stick of the heap: any one, and it may stay in the heap to come once more.
std::optional<StickStorm::Stick> StickStorm::drawn(QList<Stick> &heap)
{
    if (heap.isEmpty())
        return {};
    const qsizetype which = dice(int(heap.size()));
    Stick stick = heap.at(which);
    if (dice(3) > 0)
        heap.removeAt(which);
    return stick;
}

//! Cut or changed somewhere.
QByteArray StickStorm::brokenOf(QByteArray file)
{
    ++broken;
    const int at = dice(int(file.size()));
    if (dice(2))
        return file.first(at);
    file[at] = char(file.at(at) ^ (1 << dice(8)));
    return file;
}

void StickStorm::carry()
{
    const auto stick = drawn(m_toCentre);
    if (!stick || dice(5) == 0) // lost
        return;
    QByteArray answer;
    if (dice(5) == 0) {
        m_brokenTaken += m_centre.take(brokenOf(stick->file), &answer).trouble == Trouble::None ? 1 : 0;
        return;
    }
    m_centre.take(stick->file, &answer);
    m_toDesk.append({stick->desk, answer});
}

void StickStorm::bring()
{
    const auto stick = drawn(m_toDesk);
    if (!stick || dice(5) == 0)
        return;
    if (dice(5) == 0)
        m_brokenTaken += stick->desk->read(brokenOf(stick->file)).trouble == Trouble::None ? 1 : 0;
    else if (dice(5) == 0)
        readOnFullDisk(*stick->desk, stick->file);
    else
        Q_UNUSED(stick->desk->read(stick->file));
}

void StickStorm::readOnFullDisk(Desk &desk, const QByteArray &file)
{
    ++full;
    const auto left = std::make_shared<int>(dice(25));
    desk.db().setProbe([left](QByteArrayView sql) {
        if (isWriting(sql) && (*left)-- <= 0)
            throw SqlError(sqliteFull, "disk full");
    });
    Q_UNUSED(desk.read(file));
    desk.db().setProbe({});
}

QString StickStorm::calm()
{
    for (int round = 0; round < 5; ++round) {
        for (const auto &desk : m_desks) {
            QByteArray answer;
            const auto taken = m_centre.take(desk->written(), &answer);
            if (taken.trouble != Trouble::None)
                return u"the centre said %1: %2"_s.arg(int(taken.trouble)).arg(taken.detail);
            const Brought brought = desk->read(answer);
            if (brought.trouble != Trouble::None || brought.apart)
                return u"a desk said %1: %2"_s.arg(int(brought.trouble)).arg(brought.detail);
            const bool isLast = round == 4;
            if (isLast && brought.sums != Brought::Sums::Equal)
                return u"the sums in the answer are not a desk's: %1"_s.arg(int(brought.sums));
        }
    }
    return {};
}

bool StickStorm::isLost(Desk &desk, QUuid record, const QString &note, const KeptValues &kept)
{
    if (kept.everHeld(record, note))
        return false;
    constexpr int all = 100'000;
    const QList<Conflict> conflicts = *conflictsIn(desk.db()) + *settledConflictsIn(desk.db(), all);
    return std::ranges::none_of(
        conflicts, [&](const Conflict &each) { return each.id == record && each.local == Value{note}; });
}

QString StickStorm::aftermath()
{
    if (m_brokenTaken > 0)
        return u"something was taken from a broken file"_s;
    if (const auto complaints = m_centre.store().complaints(); !complaints->isEmpty())
        return complaints->join(u'\n');
    const KeptValues kept(m_centre.folder());
    if (!kept.writtenOverUnseen().isEmpty())
        return kept.writtenOverUnseen();
    for (const auto &desk : m_desks) {
        if (waitingIn(desk->db())->changes != 0 || !quarantinedIn(desk->db())->isEmpty())
            return u"something still waits"_s;
        if (digestOf(desk->db())->kinds != desk->digestThere(m_centre))
            return u"the sums differ"_s;
        for (auto last = desk->lastNotes.cbegin(); last != desk->lastNotes.cend(); ++last)
            if (isLost(*desk, last.key(), last.value(), kept))
                return u"%1 is lost"_s.arg(last.value());
    }
    return {};
}

} // namespace sk::testing
