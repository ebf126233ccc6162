// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filter_bar.h"

#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_find(new QLineEdit(this)), m_filters(new QHBoxLayout), m_buttons(new QHBoxLayout)
{
    m_find->setObjectName(u"find"_s);
    m_find->setPlaceholderText(tr("Find in this list (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find in this list"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(64);
    m_find->setMinimumWidth(200);
    m_find->setMaximumWidth(280);
    m_find->addAction(lineIcon(u"search"_s, Tone::Neutral), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &FilterBar::findChanged);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_find, 1);
    layout->addLayout(m_filters);
    layout->addStretch(1);
    layout->addLayout(m_buttons);
}

void FilterBar::find(const QString &text)
{
    if (!text.isEmpty())
        m_find->setText(text);
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void FilterBar::addFilter(const QString &label, QWidget *filter)
{
    filter->setAccessibleName(label);
    filter->setToolTip(label);
    m_filters->addWidget(filter);
}

QPushButton *FilterBar::addButton(const QString &iconName, const QString &words, bool primary)
{
    auto *button = new QPushButton(words, this);
    button->setProperty("primary", primary);
    button->setIcon(primary ? iconOnAccent(iconName) : lineIcon(iconName));
    m_buttons->addWidget(button);
    return button;
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT goToList();
            return true;
        }
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sk
