// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/incoming.h"

#include "models/store/bulk_load.h"
#include "models/store/digest.h"
#include "sync/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString firstLoad = u"first_load"_s; // set while the first load is under way, over restarts
constexpr qint64 tellEveryMs = 2000;
constexpr std::chrono::seconds longWithoutIndexes(30);

} // namespace

Incoming::Incoming(Session &session) : m_session(session)
{
    const auto repairing = session.repair().isUnderWay();
    m_repairing = repairing && *repairing;
    const auto unfinished = session.settings().value(firstLoad);
    m_far = unfinished && !unfinished->isEmpty();
}

Result<std::optional<SyncStep>> Incoming::next(const Wish &wish)
{
    Q_ASSERT(!isUnderWay());
    const auto cursor = m_session.ledger().cursor();
    if (!cursor)
        return cursor.failure();
    if (m_repairing || m_far || cursor->isEmpty())
        return load(*cursor);
    if (m_behind)
        return pull(*cursor, 0);
    if (m_check.isDue(wish.now) && wish.nothingToSend) {
        if (m_ahead)
            return pull(*cursor, 0);
        m_doing = Doing::Comparing;
        return std::optional<SyncStep>(Compare{});
    }
    if (wish.live)
        return pull(*cursor, wire::limits::longestWaitSeconds);
    return std::optional<SyncStep>();
}

Result<std::optional<SyncStep>> Incoming::pull(const QString &cursor, int waitSeconds)
{
    m_doing = Doing::Pulling;
    m_ahead = false;
    m_pageSaidMore = true;
    return std::optional<SyncStep>(Pull{cursor, waitSeconds});
}

Result<std::optional<SyncStep>> Incoming::load(const QString &cursor)
{
    const auto unfinished = m_session.settings().value(firstLoad);
    if (!unfinished)
        return unfinished.failure();
    if (!m_repairing && (cursor.isEmpty() || !unfinished->isEmpty())) {
        if (const auto noted = m_session.settings().set(firstLoad, u"yes"_s); !noted)
            return noted.failure();
        if (const auto paused = beginBulkLoad(m_session.database()); !paused)
            return paused.failure();
        m_indexesPaused = true;
    }
    if (cursor.isEmpty())
        m_rowsLoaded = 0;
    m_doing = Doing::Loading;
    m_ahead = false;
    m_pageSaidMore = true;
    return std::optional<SyncStep>(Load{cursor});
}

std::variant<PageTaken, SyncTrouble> Incoming::onPage(QByteArrayView page, const QDateTime &now)
{
    Ledger ledger = m_session.ledger();
    const bool loading = isLoading();
    const auto telling = loading ? Ledger::Telling::Later : Ledger::Telling::AtOnce;
    if (loading) // a page and its cursor are lost together and asked for again
        m_session.database().setSafeCommits(false);
    auto taken = takePage(ledger, page, telling);
    if (loading)
        m_session.database().setSafeCommits(true);
    const auto *good = std::get_if<PageTaken>(&taken);
    if (!good)
        return taken;
    m_pageSaidMore = good->more;
    if (isLoading()) {
        m_rowsLoaded += good->taken.rows;
        for (const QString &kind : good->taken.kinds)
            if (!m_untold.contains(kind))
                m_untold.append(kind);
        if (!m_toldAt.isValid() || m_toldAt.msecsTo(now) > tellEveryMs) {
            m_toldAt = now;
            tell();
        }
    }
    return taken;
}

void Incoming::tell()
{
    m_session.ledger().tell(std::exchange(m_untold, {}));
}

std::optional<SyncTrouble> Incoming::onEnd()
{
    const bool cutShort = isLoading() && m_pageSaidMore;
    if (cutShort)
        return SyncTrouble{SyncTrouble::Kind::Offline, 0, u"the pages broke off"_s};
    if (isLoading()) {
        if (const auto finished = finishLoad(); !finished)
            return troubleOfStore(finished.failure());
    }
    m_doing = Doing::Nothing;
    m_behind = m_far = m_pageSaidMore;
    return {};
}

Result<> Incoming::finishLoad()
{
    tell();
    if (const auto built = endBulkLoad(m_session.database()); !built)
        return built;
    m_indexesPaused = false;
    if (const auto done = m_session.settings().remove(firstLoad); !done)
        return done;
    if (m_repairing) {
        if (const auto done = m_session.repair().finish(); !done)
            return done;
        m_repairing = false;
        m_check.repaired();
    }
    return {};
}

std::optional<SyncTrouble> Incoming::onDigest(const Digest &digest, const QDateTime &now)
{
    m_doing = Doing::Nothing;
    const auto here = digestOf(m_session.database());
    if (!here)
        return troubleOfStore(here.failure());
    switch (m_check.compare(*here, digest, m_ahead, now)) {
    case EndCheck::Verdict::Equal:
        return {};
    case EndCheck::Verdict::NotComparable:
        m_behind = true;
        return {};
    case EndCheck::Verdict::StillDiffers:
        return SyncTrouble{SyncTrouble::Kind::Differs, 0, u"the sums differ after a repair"_s};
    case EndCheck::Verdict::Repair:
        break;
    }
    if (const auto begun = repair(); !begun)
        return troubleOfStore(begun.failure());
    return {};
}

Result<> Incoming::onLost(std::chrono::milliseconds wait)
{
    m_ahead = m_ahead || m_doing == Doing::Pulling || m_doing == Doing::Loading;
    m_far = m_far || (m_doing == Doing::Loading && m_pageSaidMore);
    m_doing = Doing::Nothing;
    tell();
    if (!m_indexesPaused || wait < longWithoutIndexes)
        return {};
    m_indexesPaused = false; // the next attempt takes them away again
    return endBulkLoad(m_session.database());
}

Result<> Incoming::repair()
{
    if (const auto begun = m_session.repair().begin(); !begun)
        return begun;
    m_repairing = true;
    ++m_repairs;
    return {};
}

} // namespace sk
