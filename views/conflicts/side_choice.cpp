// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/side_choice.h"

#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace sk {

SideChoice::SideChoice(QWidget *parent)
    : QWidget(parent), m_button(new QRadioButton(this)), m_value(new QLabel(this))
{
    m_button->setAutoExclusive(false); // the pair is told apart by its panel
    m_value->setWordWrap(true);
    m_button->setMinimumHeight(m_value->fontMetrics().lineSpacing());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_value, 1, Qt::AlignTop);
}

void SideChoice::setValue(const QString &value, const QString &spoken)
{
    m_value->setText(value.isEmpty() ? tr("nothing") : value);
    m_button->setAccessibleName(spoken);
}

void SideChoice::setChoosable(bool choosable)
{
    m_button->setEnabled(choosable);
}

void SideChoice::setStanding(bool standing)
{
    m_value->setForegroundRole(standing ? QPalette::WindowText : quietRole);
}

void SideChoice::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_button->isEnabled() && rect().contains(event->pos()))
        m_button->click();
}

} // namespace sk
