// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/conflict_panel.h"

#include "models/items/when.h"
#include "views/conflicts/value_card.h"
#include "views/widgets/colours.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

ConflictPanel::ConflictPanel(QWidget *parent)
    : QWidget(parent)
    , m_here(new ValueCard(tr("Written here"), this))
    , m_there(new ValueCard(tr("At the centre"), this))
    , m_before(new ValueCard(tr("Before both"), this))
{
    m_here->button()->setObjectName(u"keepHere"_s);
    m_there->button()->setObjectName(u"keepThere"_s);
    connect(m_here, &ValueCard::chosen, this, &ConflictPanel::hereChosen);
    connect(m_there, &ValueCard::chosen, this, &ConflictPanel::thereChosen);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(makeHead());
    for (ValueCard *card : {m_here, m_there, m_before})
        layout->addWidget(card);
    layout->addWidget(makeMore());
    layout->addStretch();
}

QWidget *ConflictPanel::makeHead()
{
    auto *part = new QWidget(this);
    m_record = new QLabel(part);
    m_record->setObjectName(u"conflictRecord"_s);
    m_record->setFont(fontFor(Type::Large));
    m_record->setWordWrap(true);
    m_field = new QLabel(part);
    m_field->setForegroundRole(quietRole);
    m_outcome = new QLabel(part);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setWordWrap(true);
    auto *show = new QPushButton(lineIcon(u"right"_s), tr("Show record"), part);
    show->setObjectName(u"showRecord"_s);
    connect(show, &QPushButton::clicked, this, &ConflictPanel::recordRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(grid::half);
    words->addWidget(m_record);
    words->addWidget(m_field);
    words->addWidget(m_outcome);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addWidget(show, 0, Qt::AlignTop);
    return part;
}

QWidget *ConflictPanel::makeMore()
{
    auto *part = new QWidget(this);
    const auto button = [&](const QString &name, const QString &words, auto signal) {
        auto *made = new QPushButton(words, part);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    m_another = button(u"another"_s, tr("Another value…"), &ConflictPanel::anotherRequested);
    m_allHere = button(u"allHere"_s, tr("Whole record as written here"), &ConflictPanel::allHereChosen);
    m_allThere = button(u"allThere"_s, tr("Whole record as at the centre"), &ConflictPanel::allThereChosen);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    for (QPushButton *each : {m_another, m_allHere, m_allThere})
        layout->addWidget(each, 0, Qt::AlignLeft);
    return part;
}

void ConflictPanel::setLine(const ConflictLine &line, bool alone)
{
    const bool isOpen = !line.outcome;
    m_record->setText(line.recordName);
    m_field->setText(line.field);
    m_outcome->setVisible(!isOpen);
    if (line.outcome)
        m_outcome->setText(line.outcome->words);
    const QString choose = isOpen ? tr("Keep this one") : tr("Put this one back");
    m_here->setValue(line.here, choose);
    m_there->setValue(line.there, choose);
    m_before->setValue({line.before, {}, {}, {}}, {});
    m_another->setVisible(isOpen && (line.takesText || !line.choices.isEmpty()));
    m_allHere->setVisible(isOpen && !alone);
    m_allThere->setVisible(isOpen && !alone);
}

} // namespace sk
