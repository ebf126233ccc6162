// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/double_panel.h"

#include "models/items/when.h"
#include "views/conflicts/side_choice.h"
#include "views/widgets/colours.h"
#include "views/widgets/icons.h"
#include "views/widgets/status_label.h"
#include "views/widgets/typography.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! What is asked comes first, what cannot be chosen last.
int rankOf(JoinAnswer answer)
{
    return answer == JoinAnswer::Asked ? 0 : answer == JoinAnswer::Filled ? 1 : 2;
}

QLabel *smallLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(fontFor(Type::Small));
    label->setForegroundRole(quietRole);
    label->setWordWrap(true);
    return label;
}

} // namespace

DoublePanel::DoublePanel(QWidget *parent)
    : QWidget(parent), m_name(new QLabel(this)), m_sentence(new QLabel(this))
{
    m_name->setFont(fontFor(Type::Large));
    m_name->setWordWrap(true);
    m_sentence->setObjectName(u"doubleSentence"_s);
    m_sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addWidget(makeHeads());
    layout->addWidget(makeActions());
    layout->addStretch();
}

QWidget *DoublePanel::makeHeads()
{
    m_fields = new QWidget(this);
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid::two);
    m_grid->setVerticalSpacing(grid::one);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    const auto button = [&](const QString &name) {
        auto *made = new QPushButton(lineIcon(u"right"_s), {}, m_fields);
        made->setObjectName(name);
        return made;
    };
    m_staying = button(u"showStaying"_s);
    m_going = button(u"showGoing"_s);
    connect(m_staying, &QPushButton::clicked, this,
            [this] { Q_EMIT recordRequested(m_line.staying.record); });
    connect(m_going, &QPushButton::clicked, this, [this] { Q_EMIT recordRequested(m_line.going.record); });
    m_stayingWords = smallLabel(m_fields);
    m_goingWords = smallLabel(m_fields);
    m_allStaying = new QPushButton(tr("All of this one"), m_fields);
    m_allStaying->setObjectName(u"allStaying"_s);
    m_allGoing = new QPushButton(tr("All of that one"), m_fields);
    m_allGoing->setObjectName(u"allGoing"_s);
    connect(m_allStaying, &QPushButton::clicked, this, [this] { chooseAll(JoinSide::Staying); });
    connect(m_allGoing, &QPushButton::clicked, this, [this] { chooseAll(JoinSide::Going); });
    const QList<std::pair<QWidget *, QWidget *>> rows{
        {m_staying, m_going}, {m_stayingWords, m_goingWords}, {m_allStaying, m_allGoing}};
    for (int row = 0; row < rows.size(); ++row) {
        m_grid->addWidget(rows.at(row).first, row, 1);
        m_grid->addWidget(rows.at(row).second, row, 2);
    }
    return m_fields;
}

QWidget *DoublePanel::makeActions()
{
    auto *part = new QWidget(this);
    const auto button = [&](const QString &name, const QString &words, auto signal) {
        auto *made = new QPushButton(words, part);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    m_left = new StatusLabel(part);
    m_left->setObjectName(u"leftToChoose"_s);
    m_merge = button(u"merge"_s, tr("One vehicle: merge them"), &DoublePanel::mergeRequested);
    m_merge->setProperty("primary", true);
    m_apart = button(u"apart"_s, tr("These are two vehicles"), &DoublePanel::apartRequested);
    m_apart->setToolTip(tr("Remembered at every desk and not asked again"));
    m_takeBack = button(u"takeBack"_s, tr("Take the merge back"), &DoublePanel::takeBackRequested);
    m_takeBack->setToolTip(tr("Both stand again as they were; what was written since stays"));
    m_bothGone = button(u"bothGone"_s, tr("Neither should stand"), &DoublePanel::bothGoneRequested);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_left, 0, Qt::AlignLeft);
    for (QPushButton *each : {m_merge, m_apart, m_takeBack, m_bothGone})
        layout->addWidget(each, 0, Qt::AlignLeft);
    return part;
}

QString DoublePanel::sentence() const
{
    switch (m_line.state) {
    case DoubleLine::State::Open:
        return m_line.staying.isAccepted
            ? tr("Both have the same: %1. The accepted one stays, and the other goes into it.")
                  .arg(m_line.shared)
            : tr("Both have the same: %1. The older one stays, and the other goes into it.")
                  .arg(m_line.shared);
    case DoubleLine::State::BothAccepted:
        return tr("Both have the same: %1. Both were accepted and signed, so they cannot be merged. Correct "
                  "the acceptance of the one that is wrong, or say that these are two vehicles.")
            .arg(m_line.shared);
    case DoubleLine::State::Merged:
        return tr("Merged by %1 on %2. The one that went keeps its history.")
            .arg(m_line.by.isEmpty() ? tr("somebody") : m_line.by, when::shown(m_line.at));
    case DoubleLine::State::AcceptedSince:
        return tr("The one that went was accepted at another desk meanwhile. Take the merge back: signed "
                  "work is never given up.");
    case DoubleLine::State::NoneStands:
        return tr("Neither stands: the other one was deleted or merged the other way round at another desk. "
                  "Take the merge back, or say that neither should stand.");
    }
    return {};
}

void DoublePanel::setLine(const DoubleLine &line)
{
    const bool isSame = line.pair == m_line.pair && line.state == m_line.state
        && line.staying.record == m_line.staying.record && line.going.record == m_line.going.record;
    if (!isSame)
        m_choices.clear();
    if (isSame && line == m_line)
        return;
    m_line = line;
    m_name->setText(line.name);
    m_sentence->setText(sentence());
    m_staying->setText(tr("This one stays"));
    m_going->setText(tr("This one goes"));
    m_stayingWords->setText(line.staying.number + u'\n' + line.staying.words);
    m_goingWords->setText(line.going.number + u'\n' + line.going.words);
    const bool isOpen = line.state == DoubleLine::State::Open;
    m_merge->setVisible(isOpen);
    m_apart->setVisible(isOpen || line.state == DoubleLine::State::BothAccepted);
    m_takeBack->setVisible(!m_apart->isVisibleTo(this));
    m_bothGone->setVisible(line.state == DoubleLine::State::NoneStands);
    fillFields();
    showChoices();
}

void DoublePanel::fillFields()
{
    for (const Pair &pair : std::as_const(m_pairs))
        for (QWidget *part : {static_cast<QWidget *>(pair.title), static_cast<QWidget *>(pair.staying),
                              static_cast<QWidget *>(pair.going)}) {
            m_grid->removeWidget(part);
            part->hide();
            part->deleteLater();
        }
    m_pairs.clear();
    QList<DoubleField> fields = m_line.fields;
    std::ranges::stable_sort(fields, {}, [](const DoubleField &field) { return rankOf(field.answer); });
    for (const DoubleField &field : std::as_const(fields))
        addField(field);
}

void DoublePanel::addField(const DoubleField &field)
{
    Pair pair{field.field, smallLabel(m_fields), new SideChoice(m_fields), new SideChoice(m_fields),
              field.answer};
    pair.title->setText(field.title);
    pair.staying->setValue(field.staying, u"%1: %2"_s.arg(field.title, field.staying));
    pair.going->setValue(field.going, u"%1: %2"_s.arg(field.title, field.going));
    pair.staying->button()->setObjectName(u"staying/"_s + field.field);
    pair.going->button()->setObjectName(u"going/"_s + field.field);
    for (SideChoice *side : {pair.staying, pair.going})
        side->setChoosable(field.answer == JoinAnswer::Asked && m_line.state == DoubleLine::State::Open);
    connect(pair.staying->button(), &QRadioButton::clicked, this,
            [this, name = field.field] { choose(name, JoinSide::Staying); });
    connect(pair.going->button(), &QRadioButton::clicked, this,
            [this, name = field.field] { choose(name, JoinSide::Going); });
    const int row = m_grid->rowCount();
    m_grid->addWidget(pair.title, row, 0, Qt::AlignTop);
    m_grid->addWidget(pair.staying, row, 1, Qt::AlignTop);
    m_grid->addWidget(pair.going, row, 2, Qt::AlignTop);
    for (QWidget *part : {static_cast<QWidget *>(pair.title), static_cast<QWidget *>(pair.staying),
                          static_cast<QWidget *>(pair.going)})
        part->show();
    m_pairs.append(pair);
}

void DoublePanel::choose(const QString &field, JoinSide side)
{
    m_choices.insert(field, side);
    showChoices();
}

void DoublePanel::chooseAll(JoinSide side)
{
    for (const Pair &pair : std::as_const(m_pairs))
        if (pair.answer == JoinAnswer::Asked)
            m_choices.insert(pair.field, side);
    showChoices();
}

qsizetype DoublePanel::open() const
{
    return std::ranges::count_if(m_pairs, [this](const Pair &pair) {
        return pair.answer == JoinAnswer::Asked && !m_choices.contains(pair.field);
    });
}

void DoublePanel::showChoices()
{
    const Colours &colours = coloursOf(this);
    bool someAsked = false;
    for (const Pair &pair : std::as_const(m_pairs)) {
        const auto chosen = m_choices.constFind(pair.field);
        const bool isAsked = pair.answer == JoinAnswer::Asked;
        const bool isOpen = isAsked && chosen == m_choices.cend();
        const bool takesGoing
            = pair.answer == JoinAnswer::Filled || (isAsked && !isOpen && *chosen == JoinSide::Going);
        someAsked = someAsked || isAsked;
        pair.staying->button()->setChecked(!isOpen && !takesGoing);
        pair.going->button()->setChecked(takesGoing);
        pair.staying->setStanding(isOpen || !takesGoing);
        pair.going->setStanding(isOpen || takesGoing);
        QPalette palette = pair.title->palette();
        palette.setColor(quietRole, isOpen ? colours.of(Tone::Attention) : colours.quiet);
        pair.title->setPalette(palette);
    }
    const bool canChoose = someAsked && m_line.state == DoubleLine::State::Open;
    m_allStaying->setVisible(canChoose);
    m_allGoing->setVisible(canChoose);
    const int left = m_line.state == DoubleLine::State::Open ? int(open()) : 0;
    m_left->setStatus(Tone::Attention, left > 0 ? tr("%n field(s) to choose", nullptr, left) : QString());
    m_left->setVisible(left > 0);
    m_merge->setEnabled(left == 0);
}

} // namespace sk
