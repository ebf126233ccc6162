// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/sync_driver.h"

#include <QEventLoop>
#include <QRandomGenerator>

namespace sk {

namespace {

constexpr int tellEveryMs = 100;

} // namespace

SyncDriver::SyncDriver(Session &session, std::unique_ptr<CentralLine> line, SyncRun::Mode mode,
                       QObject *parent)
    : QObject(parent)
    , m_run(session, mode, [] { return QRandomGenerator::global()->generate64(); })
    , m_line(std::move(line))
    , m_wake(this)
    , m_tell(this)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &SyncDriver::crank);
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellEveryMs);
    connect(&m_tell, &QTimer::timeout, this, &SyncDriver::tell);
}

void SyncDriver::changedHere()
{
    m_run.changedHere();
    crank();
}

void SyncDriver::tryNow()
{
    m_run.tryNow();
    crank();
}

void SyncDriver::crank()
{
    while (const auto step = m_run.next())
        std::visit([this](const auto &what) { perform(what); }, *step);
    if (m_run.wakeAt())
        m_wake.start(m_run.untilWake());
    else
        m_wake.stop();
    if (m_run.isDone() && !m_finished) {
        m_finished = true;
        m_line->hangUp();
        tell();
        Q_EMIT finished(m_run.standing());
        return;
    }
    if (!m_tell.isActive())
        m_tell.start();
}

void SyncDriver::tell()
{
    const SyncStanding standing = m_run.standing();
    if (m_told == standing)
        return;
    m_told = standing;
    Q_EMIT standingChanged(standing);
}

void SyncDriver::trouble(Lane lane, const SyncTrouble &trouble)
{
    m_run.onTrouble(lane, trouble);
    if (trouble.kind == SyncTrouble::Kind::CentreBehind)
        Q_EMIT centreWasRestored();
}

void SyncDriver::perform(const Push &push)
{
    m_line->push(push.json, [this](const std::variant<wire::ChangeAnswers, SyncTrouble> &answer) {
        if (const auto *trouble = std::get_if<SyncTrouble>(&answer))
            this->trouble(Lane::Out, *trouble);
        else
            m_run.onAnswers(std::get<wire::ChangeAnswers>(answer));
        crank();
    });
}

void SyncDriver::perform(const Pull &pull)
{
    m_line->pull(pull.after, pull.waitSeconds, [this](const std::variant<QByteArray, SyncTrouble> &page) {
        if (const auto *trouble = std::get_if<SyncTrouble>(&page))
            this->trouble(Lane::In, *trouble);
        else if (m_run.onPage(std::get<QByteArray>(page)))
            m_run.onPagesEnd();
        crank();
    });
}

void SyncDriver::perform(const Load &load)
{
    const auto page = [this](const QByteArray &body) {
        const bool good = m_run.onPage(body);
        crank();
        return good;
    };
    m_line->load(load.after, page, [this](const std::optional<SyncTrouble> &trouble) {
        if (trouble)
            this->trouble(Lane::In, *trouble);
        else
            m_run.onPagesEnd();
        crank();
    });
}

void SyncDriver::perform(const Compare &)
{
    m_line->compare([this](const std::variant<Digest, SyncTrouble> &digest) {
        if (const auto *trouble = std::get_if<SyncTrouble>(&digest))
            this->trouble(Lane::In, *trouble);
        else
            m_run.onDigest(std::get<Digest>(digest));
        crank();
    });
}

SyncStanding syncOnce(Session &session, std::unique_ptr<CentralLine> line)
{
    SyncDriver driver(session, std::move(line), SyncRun::Mode::Once);
    QEventLoop loop;
    std::optional<SyncStanding> end;
    QObject::connect(&driver, &SyncDriver::finished, &loop, [&](const SyncStanding &standing) {
        end = standing;
        loop.quit();
    });
    driver.start();
    if (!end)
        loop.exec();
    return *end;
}

} // namespace sk
