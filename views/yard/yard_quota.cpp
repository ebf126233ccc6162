// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yard/yard_quota.h"

#include "views/widgets/typography.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

YardQuota::YardQuota(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_bar(new QProgressBar(this))
{
    m_words->setObjectName(u"quotaWords"_s);
    m_words->setFont(fontFor(Type::Small));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(grid::one);
    m_bar->setAccessibleName(tr("Ready vehicles beside the quota of the day"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    constexpr int width = 264;
    setFixedWidth(width);
}

void YardQuota::show(qint64 earlier, int ready, qint64 quota)
{
    const qint64 all = earlier + ready;
    m_bar->setMaximum(int(std::max<qint64>(quota, std::max<qint64>(1, all))));
    m_bar->setValue(int(all));
    m_bar->setVisible(quota > 0);
    m_words->setText(
        quota > 0
            ? tr("%1 installed before, %2 ready here; quota %3 a day").arg(earlier).arg(ready).arg(quota)
            : tr("%1 installed before, %2 ready here").arg(earlier).arg(ready));
}

} // namespace sk
