// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/work_banner.h"

#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

WorkBanner::WorkBanner(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_count(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_what->setFont(fontFor(Type::Strong));
    m_count->setObjectName(u"count"_s);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(160);
    m_cancel->setObjectName(u"cancelWork"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::two, grid::one, grid::two, grid::one);
    layout->setSpacing(grid::two);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // asked once; finish() follows when the work has stopped
        Q_EMIT cancelRequested();
    });
}

void WorkBanner::start(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    m_running.start();
    setProgress(0, 0);
    show();
}

void WorkBanner::setProgress(qint64 done, qint64 total)
{
    // Qt's bar counts in int; a bar has fewer pixels than that anyway.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    const QLocale locale;
    if (total > 0)
        m_pulse.stop();
    else if (!m_pulse.isActive())
        m_pulse.start(40, this);
    if (total <= 0) {
        m_count->setText(done > 0 ? locale.toString(done) : QString());
        return;
    }
    QString words = tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
    if (const auto left = secondsLeft(done, total, m_running.isValid() ? m_running.elapsed() : 0))
        words += u" · "_s
            + (*left < 60 ? tr("%n second(s) left", nullptr, *left)
                          : tr("%n minute(s) left", nullptr, (*left + 30) / 60));
    m_count->setText(words);
}

void WorkBanner::finish()
{
    m_pulse.stop();
    hide();
}

void WorkBanner::timerEvent(QTimerEvent *)
{
    m_bar->setProperty("phase", ++m_phase); // the style reads it
    m_bar->update();
}

std::optional<int> secondsLeft(qint64 done, qint64 total, qint64 elapsedMs)
{
    if (elapsedMs < 2000 || done <= 0 || done >= total)
        return std::nullopt;
    return int(std::max<qint64>(1, (total - done) * elapsedMs / done / 1000));
}

} // namespace sk
