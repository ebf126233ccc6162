// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acceptance/item_choice.h"

#include "models/items/acceptance_words.h"
#include "models/items/field_words.h"
#include "views/widgets/typography.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr std::array<Conclusion, 3> verdicts{Conclusion::Passed, Conclusion::ToMend, Conclusion::Failed};

} // namespace

ItemChoice::ItemChoice(const QString &item, QWidget *parent)
    : QWidget(parent), m_item(item), m_group(new QButtonGroup(this))
{
    setObjectName(u"item_"_s + item);
    setAccessibleName(nameOfItem(item));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::two);
    m_label = new QLabel(nameOfItem(item), this);
    layout->addWidget(m_label, 1);
    for (const Conclusion verdict : verdicts) {
        auto *button = new QRadioButton(nameOf(verdict), this);
        button->setAccessibleName(u"%1: %2"_s.arg(nameOfItem(item), nameOf(verdict)));
        m_group->addButton(button, int(verdict));
        layout->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        paint(Tone::Neutral);
        Q_EMIT verdictChanged();
    });
}

std::optional<Conclusion> ItemChoice::verdict() const
{
    const int chosen = m_group->checkedId();
    return chosen < 0 ? std::nullopt : std::optional(Conclusion(chosen));
}

void ItemChoice::setVerdict(std::optional<Conclusion> verdict)
{
    if (verdict) {
        m_group->button(int(*verdict))->setChecked(true);
        return;
    }
    m_group->setExclusive(false); // else one button stays down for ever
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
    paint(Tone::Neutral);
}

void ItemChoice::markOpen()
{
    paint(Tone::Bad);
}

void ItemChoice::focusFirst()
{
    m_group->button(int(verdicts.front()))->setFocus(Qt::ShortcutFocusReason);
}

void ItemChoice::paint(Tone tone)
{
    QPalette palette = this->palette();
    if (tone != Tone::Neutral)
        palette.setColor(QPalette::WindowText, coloursOf(this).of(tone));
    m_label->setPalette(palette);
}

void ItemChoice::keyPressEvent(QKeyEvent *event)
{
    const int choice = event->key() - Qt::Key_1;
    if (choice < 0 || choice >= int(verdicts.size())) {
        QWidget::keyPressEvent(event);
        return;
    }
    setVerdict(verdicts.at(size_t(choice)));
    m_group->checkedButton()->setFocus();
}

} // namespace sk
