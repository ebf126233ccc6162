// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filter_bar.h"

#include "views/widgets/icons.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QAbstractButton>
#include <QComboBox>
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
    connect(m_find, &QLineEdit::textChanged, this, &FilterBar::changed);

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

void FilterBar::clear()
{
    for (int i = 0; i < m_filters->count(); ++i) {
        QWidget *filter = m_filters->itemAt(i)->widget();
        if (auto *check = qobject_cast<QAbstractButton *>(filter))
            check->setChecked(false);
        else if (auto *combo = qobject_cast<QComboBox *>(filter))
            combo->setCurrentIndex(combo->isEditable() ? -1 : 0);
    }
    m_find->clear();
}

void FilterBar::addFilter(const QString &label, QWidget *filter)
{
    filter->setAccessibleName(label);
    filter->setToolTip(label);
    m_filters->addWidget(filter);
    if (auto *combo = qobject_cast<QComboBox *>(filter))
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    if (auto *check = qobject_cast<QAbstractButton *>(filter))
        connect(check, &QAbstractButton::toggled, this, &FilterBar::changed);
}

void FilterBar::keepState(ViewMemory &memory, const QString &key) const
{
    memory.keep(key + u"/find"_s, m_find->text());
    for (int i = 0; i < m_filters->count(); ++i) {
        const QWidget *filter = m_filters->itemAt(i)->widget();
        const QString own = key + u'/' + filter->objectName();
        if (const auto *check = qobject_cast<const QAbstractButton *>(filter))
            memory.keep(own, check->isChecked());
        else if (const auto *combo = qobject_cast<const QComboBox *>(filter); combo && !combo->isEditable())
            memory.keep(own, combo->currentIndex());
    }
}

void FilterBar::restoreState(const ViewMemory &memory, const QString &key)
{
    for (int i = 0; i < m_filters->count(); ++i) {
        QWidget *filter = m_filters->itemAt(i)->widget();
        const QVariant kept = memory.recall(key + u'/' + filter->objectName());
        if (!kept.isValid())
            continue;
        if (auto *check = qobject_cast<QAbstractButton *>(filter))
            check->setChecked(kept.toBool());
        else if (auto *combo = qobject_cast<QComboBox *>(filter); combo && !combo->isEditable())
            combo->setCurrentIndex(kept.toInt() < combo->count() ? kept.toInt() : 0);
    }
    m_find->setText(memory.recall(key + u"/find"_s).toString());
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
