// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_page.h"

#include "views/settings/topic.h"
#include "views/widgets/hairline.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int listWidth = 216;
constexpr int lineHeight = 40;
const QString lastTopic = u"settings/topic"_s;

//! A small screen scrolls rather than squeezes.
QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : Page(parent), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(u"topics"_s);
    m_list->setAccessibleName(tr("Topics of the settings"));
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setIconSize(QSize(20, 20));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::one, grid::one, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_list);
    layout->addWidget(new Hairline(this, Qt::Vertical));
    layout->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        Q_EMIT setUpChanged();
        if (Topic *topic = topicAt(row); topic && isVisible())
            Q_EMIT topic->refreshRequested();
    });
}

void SettingsPage::addTopic(Topic *topic)
{
    m_stack->addWidget(scrolling(topic));
    auto *item = new QListWidgetItem(lineIcon(topic->iconName()), topic->title(), m_list);
    item->setSizeHint({0, lineHeight});
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
    addScene(
        {topic->name(), [this, topic] { showTopic(topic->name()); }, [this] { m_list->setCurrentRow(0); }});
}

Topic *SettingsPage::topicAt(int index) const
{
    auto *area = qobject_cast<QScrollArea *>(m_stack->widget(index));
    return area ? qobject_cast<Topic *>(area->widget()) : nullptr;
}

Topic *SettingsPage::currentTopic() const
{
    return topicAt(m_stack->currentIndex());
}

void SettingsPage::showTopic(const QString &name)
{
    for (int i = 0; i < m_stack->count(); ++i) {
        if (topicAt(i)->name() == name)
            m_list->setCurrentRow(i);
    }
}

QString SettingsPage::name() const
{
    return u"settings"_s;
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"settings"_s;
}

void SettingsPage::activate()
{
    m_list->setFocus();
    if (Topic *topic = currentTopic())
        Q_EMIT topic->refreshRequested();
}

bool SettingsPage::find(const QString &text)
{
    Topic *topic = currentTopic();
    if (topic)
        topic->find(text);
    return topic;
}

void SettingsPage::keepState(ViewMemory &memory) const
{
    if (const Topic *topic = currentTopic())
        memory.keep(lastTopic, topic->name());
    for (int i = 0; i < m_stack->count(); ++i)
        topicAt(i)->keepState(memory);
}

void SettingsPage::restoreState(const ViewMemory &memory)
{
    showTopic(memory.recall(lastTopic).toString());
    for (int i = 0; i < m_stack->count(); ++i)
        topicAt(i)->restoreState(memory);
}

} // namespace sk
