// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/topic.h"

#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace sk {

namespace {
constexpr int pleasantWidth = 640;
} // namespace

Topic::Topic(const QString &name, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_parts(new QVBoxLayout(this))
{
    setObjectName(name);
    m_title->setFont(fontFor(Type::Large));
    m_sentence->setWordWrap(true);
    m_parts->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    m_parts->setSpacing(grid::two);
    m_parts->addWidget(m_title);
    add(m_sentence);
    dress();
}

QString Topic::title() const
{
    return m_title->text();
}

void Topic::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void Topic::add(QWidget *part, int stretch, Width width)
{
    if (width == Width::Pleasant)
        part->setMaximumWidth(pleasantWidth);
    m_parts->addWidget(part, stretch);
}

void Topic::addStretch()
{
    m_parts->addStretch(1);
}

void Topic::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void Topic::dress()
{
    QPalette quiet = m_sentence->palette();
    quiet.setColor(QPalette::WindowText, coloursOf(this).quiet);
    m_sentence->setPalette(quiet);
}

} // namespace sk
