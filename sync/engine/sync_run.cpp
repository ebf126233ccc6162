// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sync_run.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString contactSetting = u"sync.last_contact"_s;
const QString clockSetting = u"sync.clock_offset"_s;
constexpr qint64 keepContactEverySeconds = 300;
constexpr qint64 clockToleranceMs = 2000; // what the line itself may make of it
constexpr int mostRounds = 5;

qint64 numberIn(Session &session, const QString &name)
{
    const auto text = session.settings().value(name);
    return text ? text->toLongLong() : 0;
}

} // namespace

SyncRun::SyncRun(Session &session, Mode mode, Retry::Random random, int batch)
    : m_session(session)
    , m_mode(mode)
    , m_retry(std::move(random))
    , m_out(session, batch)
    , m_in(session)
    , m_clockOffset(numberIn(session, clockSetting))
{
    if (const qint64 contact = numberIn(session, contactSetting))
        m_lastContact = m_contactKept = QDateTime::fromMSecsSinceEpoch(contact, Qt::UTC);
}

bool SyncRun::isResting() const
{
    return m_stopped || (m_retryAt.isValid() && m_session.now() < m_retryAt);
}

std::optional<SyncStep> SyncRun::next()
{
    if (isResting())
        return {};
    if (m_in.isRepairing())
        m_out.dropReady();
    // What is ready goes first: the centre works on it while the answers before it are settled here.
    if (!m_out.isUnderWay() && m_out.isReady())
        return nextOut();
    if (!settle())
        return {};
    if (!m_out.isUnderWay() && m_out.mayHaveMore() && !m_in.isRepairing())
        if (auto step = nextOut())
            return step;
    if (!isResting() && m_out.isUnderWay() && !m_in.isRepairing())
        makeReady();
    if (isResting() || m_in.isUnderWay())
        return {};
    return nextIn();
}

bool SyncRun::settle()
{
    if (!m_out.hasHeard())
        return true;
    const auto outcome = m_out.settle();
    if (const auto *trouble = std::get_if<SyncTrouble>(&outcome)) {
        rest(*trouble); // what is under way meanwhile is not lost
        return false;
    }
    const auto &settled = std::get<Outgoing::Heard>(outcome);
    if (settled.accepted)
        m_in.accepted();
    m_rounds = settled.moved ? 0 : m_rounds + 1;
    // Clash after clash is somebody writing the same records all the time, or a fault of the centre's: not so
    // fast.
    if (m_rounds >= mostRounds)
        rest({SyncTrouble::Kind::Busy, 0, u"nothing but clashes"_s});
    return !isResting();
}

void SyncRun::makeReady()
{
    if (const auto ready = m_out.makeReady(m_clockOffset); !ready)
        rest(troubleOfStore(ready.failure()));
}

std::optional<SyncStep> SyncRun::nextOut()
{
    auto push = m_out.next(m_clockOffset);
    if (!push) {
        storeTrouble(Lane::Out, push.failure());
        return {};
    }
    if (!*push)
        return {};
    m_askedOut = m_session.now();
    return **std::move(push);
}

std::optional<SyncStep> SyncRun::nextIn()
{
    const bool nothingToSend = !m_out.isUnderWay() && !m_out.mayHaveMore();
    auto step = m_in.next({m_session.now(), m_mode == Mode::Live, nothingToSend});
    if (!step) {
        storeTrouble(Lane::In, step.failure());
        return {};
    }
    if (*step) {
        const auto *pull = std::get_if<Pull>(&**step);
        m_askedIn = pull && pull->waitSeconds == 0 ? m_session.now() : QDateTime();
    }
    return *step;
}

std::optional<QDateTime> SyncRun::wakeAt() const
{
    return !m_stopped && m_retryAt.isValid() ? std::optional(m_retryAt) : std::nullopt;
}

std::chrono::milliseconds SyncRun::untilWake() const
{
    return std::chrono::milliseconds(qMax<qint64>(0, m_session.now().msecsTo(m_retryAt)));
}

bool SyncRun::isDone() const
{
    if (m_stopped)
        return true;
    return m_mode == Mode::Once && !m_out.isUnderWay() && !m_in.isUnderWay() && !m_out.mayHaveMore()
        && m_in.isComplete(m_session.now());
}

void SyncRun::tryNow()
{
    if (!m_stopped)
        m_retryAt = {};
}

void SyncRun::heard()
{
    m_retry.succeeded();
    m_retryAt = {};
    if (m_trouble.kind != SyncTrouble::Kind::Differs)
        m_trouble = {};
    m_lastContact = m_session.now();
    // Only a person reads it, after a restart: a few minutes more or less are not worth a write each.
    if (m_contactKept.isValid() && m_contactKept.secsTo(m_lastContact) < keepContactEverySeconds)
        return;
    m_contactKept = m_lastContact;
    Q_UNUSED(
        bool(m_session.settings().set(contactSetting, QString::number(m_lastContact.toMSecsSinceEpoch()))));
}

void SyncRun::measureClock(const QDateTime &asked, const QDateTime &serverTime)
{
    if (!asked.isValid() || !serverTime.isValid())
        return;
    const QDateTime now = m_session.now();
    const qint64 offset = now.msecsTo(serverTime) + asked.msecsTo(now) / 2;
    if (qAbs(offset - m_clockOffset) < clockToleranceMs)
        return;
    m_clockOffset = offset;
    Q_UNUSED(bool(m_session.settings().set(clockSetting, QString::number(offset))));
}

void SyncRun::onAnswers(const wire::ChangeAnswers &answers)
{
    if (const auto trouble = m_out.onAnswers(answers)) {
        wait(Lane::Out, *trouble);
        return;
    }
    heard();
    measureClock(m_askedOut, answers.serverTime);
    if (!m_out.isReady())
        settle();
}

bool SyncRun::onPage(QByteArrayView page)
{
    const auto outcome = m_in.onPage(page, m_session.now());
    if (const auto *trouble = std::get_if<SyncTrouble>(&outcome)) {
        wait(Lane::In, *trouble);
        return false;
    }
    heard();
    measureClock(m_askedIn, std::get<PageTaken>(outcome).serverTime);
    return true;
}

void SyncRun::onPagesEnd()
{
    const bool wasRepairing = m_in.isRepairing();
    if (const auto trouble = m_in.onEnd())
        wait(Lane::In, *trouble);
    else if (wasRepairing && !m_in.isRepairing())
        m_out.changedHere(); // what the centre did not show goes to it again
}

void SyncRun::onDigest(const Digest &digest)
{
    heard();
    const auto trouble = m_in.onDigest(digest, m_session.now());
    if (!trouble)
        m_trouble = {};
    else if (trouble->kind == SyncTrouble::Kind::Differs)
        m_trouble = *trouble;
    else
        wait(Lane::In, *trouble);
}

void SyncRun::onTrouble(Lane lane, const SyncTrouble &trouble)
{
    const bool restored = trouble.kind == SyncTrouble::Kind::CentreBehind;
    const bool rejected = trouble.kind == SyncTrouble::Kind::Rejected;
    if (lane == Lane::Out)
        settle(); // what was heard before
    if (rejected && lane == Lane::Out) {
        if (const auto aside = m_out.onRejected(trouble.detail); !aside)
            storeTrouble(lane, aside.failure());
        return;
    }
    // A cursor the centre cannot read is one of another life of it.
    if ((restored || rejected) && lane == Lane::In && !m_in.isRepairing()) {
        release(lane, {});
        if (const auto begun = m_in.repair(); !begun)
            storeTrouble(lane, begun.failure());
        return;
    }
    m_stopped = m_stopped || trouble.kind == SyncTrouble::Kind::Revoked
        || trouble.kind == SyncTrouble::Kind::Dismissed;
    wait(lane, trouble);
}

void SyncRun::release(Lane lane, std::chrono::milliseconds wait)
{
    if (lane == Lane::Out)
        m_out.onLost();
    else if (const auto built = m_in.onLost(wait); !built)
        m_trouble = troubleOfStore(built.failure());
}

void SyncRun::wait(Lane lane, const SyncTrouble &trouble)
{
    release(lane, rest(trouble));
    m_out.changedHere(); // what was on its way may have to go again
}

std::chrono::milliseconds SyncRun::rest(const SyncTrouble &trouble)
{
    m_trouble = trouble;
    if (m_mode == Mode::Once)
        m_stopped = true;
    // When the line breaks both lanes hear of it: that is one failure.
    const auto remaining = m_session.now().msecsTo(m_retryAt);
    const auto delay = m_retryAt.isValid() && remaining > 0
        ? std::chrono::milliseconds(remaining)
        : m_retry.failed(std::chrono::seconds(trouble.retryAfter));
    m_retryAt = m_session.now().addMSecs(delay.count());
    return delay;
}

void SyncRun::storeTrouble(Lane lane, const Failure &failure)
{
    wait(lane, troubleOfStore(failure));
}

SyncStanding::Phase SyncRun::phase() const
{
    using Phase = SyncStanding::Phase;
    if (m_stopped)
        return Phase::Stopped;
    if (isResting())
        return Phase::Waiting;
    if (m_in.isRepairing())
        return Phase::Repairing;
    if (m_in.isLoading())
        return Phase::Loading;
    if (m_out.isUnderWay())
        return Phase::Sending;
    if (!m_in.isCaughtUp())
        return m_in.isUnderWay() ? Phase::Receiving : Phase::Idle;
    return isDone() ? Phase::Idle : Phase::Current;
}

SyncStanding SyncRun::standing()
{
    const auto waiting = waitingIn(m_session.database());
    return {phase(),
            m_trouble.kind,
            isResting() && !m_stopped ? m_retryAt : QDateTime(),
            m_lastContact,
            waiting ? *waiting : Waiting{},
            m_in.rowsLoaded(),
            m_in.repairs(),
            m_clockOffset};
}

} // namespace sk
