// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backup_keeper.h"

#include "models/store/planned_backup.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>

using namespace std::chrono_literals;

namespace sk {

namespace {

Q_LOGGING_CATEGORY(log, "stationkeeper.backup")

constexpr std::chrono::milliseconds betweenLooks = 5min;
constexpr qint64 idleSeconds = 5 * 60;
constexpr qint64 overdueSeconds = 2 * 24 * 3600; // somebody types day and night

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel;
}

} // namespace

BackupKeeper::BackupKeeper(Store &store, QObject *parent)
    : QObject(parent), m_store(store), m_worker(store), m_lastTouched(store.session().now())
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void BackupKeeper::start()
{
    m_timer.start();
}

bool BackupKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()))
        m_lastTouched = m_store.session().now();
    return QObject::eventFilter(watched, event);
}

void BackupKeeper::look()
{
    const auto standing = backupStanding(m_store.session());
    const QDateTime now = m_store.session().now();
    if (!standing || !standing->plan.isOn() || !isBackupDue(standing->lastAt, now))
        return;
    const bool isIdle = m_lastTouched.secsTo(now) >= idleSeconds;
    const bool isOverdue = standing->lastAt.isValid() && standing->lastAt.secsTo(now) >= overdueSeconds;
    if (isIdle || isOverdue)
        makeNow();
}

void BackupKeeper::makeNow()
{
    if (m_worker.isBusy())
        return;
    const auto work = [](Session &session, Progress &progress) {
        return makePlannedBackup(session,
                                 [&](qint64 done, qint64 total) { return progress.report(done, total); });
    };
    m_worker.start({}, work, [this](const Result<> &outcome) {
        if (!outcome)
            qCWarning(log) << "the backup of the day was not made, kind" << int(outcome.failure().kind);
        Q_EMIT finished();
    });
    Q_EMIT started();
}

} // namespace sk
