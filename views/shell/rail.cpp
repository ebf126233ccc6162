// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rail.h"

#include "views/shell/rail_button.h"
#include "views/widgets/colours.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/typography.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

Rail::Rail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Screens"));
    m_layout->setContentsMargins(grid::half, grid::one, grid::half, grid::one);
    m_layout->setSpacing(grid::half);
    m_layout->addStretch();
}

int Rail::add(const QString &name, const QString &title, const QString &iconName, bool atFoot)
{
    const int index = count();
    auto *button = new RailButton(iconName, title, this);
    button->setObjectName(u"rail/"_s + name);
    if (index < 9) {
        const QKeySequence key = keys::screen(index + 1);
        button->setToolTip(u"%1 (%2)"_s.arg(title, key.toString(QKeySequence::NativeText)));
    }
    connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    m_layout->insertWidget(atFoot ? m_layout->count() : m_layout->count() - 1 - m_atFoot, button);
    m_atFoot += atFoot;
    m_buttons.append(button);
    return index;
}

void Rail::setCurrent(int index)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == index);
}

void Rail::setBadge(int index, int count)
{
    m_buttons.at(index)->setBadge(count);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(this);
    painter.fillRect(rect(), colours.raised);
    painter.setPen(colours.line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace sk
