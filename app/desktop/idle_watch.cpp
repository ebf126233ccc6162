// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace sk {

namespace {

constexpr int lookMs = 10'000;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Clock now, Minutes minutes, QObject *parent)
    : QObject(parent), m_now(std::move(now)), m_minutes(std::move(minutes))
{
    touch();
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_look, &QTimer::timeout, this, &IdleWatch::look);
    m_look.start(lookMs);
}

void IdleWatch::touch()
{
    m_touchedAt = m_now();
    m_sinceTouch.start();
}

void IdleWatch::look()
{
    const qint64 minutes = m_minutes();
    const qint64 most = minutes * 60'000;
    if (minutes <= 0 || (m_sinceTouch.elapsed() < most && m_touchedAt.msecsTo(m_now()) < most))
        return;
    touch();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Nobody's touch ends a sleep that was long enough: it is looked at first.
    if (isTouch(event->type()) && event->spontaneous()) {
        look();
        touch();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sk
