// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network/place_panel.h"

#include "models/items/field_words.h"
#include "models/items/right_words.h"
#include "views/widgets/fact_list.h"
#include "views/widgets/hairline.h"
#include "views/widgets/icons.h"
#include "views/widgets/permit.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

StatusDelegate::Look lookOf(const QModelIndex &index)
{
    switch (CertificateState(index.data(PeopleModel::CertificateRole).toInt())) {
    case CertificateState::None:
        return {};
    case CertificateState::Valid:
        return {Tone::Good};
    case CertificateState::Ending:
        return {Tone::Attention};
    case CertificateState::Expired:
        return {Tone::Bad};
    }
    return {};
}

QPushButton *button(const QString &iconName, const QString &words, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    made->setObjectName(name);
    made->setIcon(lineIcon(iconName));
    return made;
}

} // namespace

PlacePanel::PlacePanel(QWidget *parent)
    : QWidget(parent), m_facts(new FactList(this)), m_people(new PeopleModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(makeHead());
    layout->addWidget(makeManager());
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_facts);
    layout->addWidget(new Hairline(this));
    layout->addWidget(makePeople(), 1);
    dress();
}

QWidget *PlacePanel::makeHead()
{
    auto *part = new QWidget(this);
    m_name = new QLabel(part);
    m_name->setObjectName(u"placeName"_s);
    m_name->setFont(fontFor(Type::Large));
    m_name->setWordWrap(true);
    m_state = new StatusLabel(part);
    m_state->setObjectName(u"placeState"_s);
    m_edit = button(u"edit"_s, tr("Edit"), u"editPlace"_s, part);
    m_edit->setToolTip(tr("Edit (Enter)"));
    m_close = button(u"close"_s, {}, u"closePlace"_s, part);
    connect(m_edit, &QPushButton::clicked, this, &PlacePanel::editRequested);
    connect(m_close, &QPushButton::clicked, this, &PlacePanel::closeRequested);

    auto *history = button(u"history"_s, tr("History…"), u"showHistory"_s, part);
    history->setToolTip(tr("Every change of this record: when, who, where, from what to what"));
    connect(history, &QPushButton::clicked, this, &PlacePanel::historyRequested);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(grid::one);
    actions->addWidget(m_state);
    actions->addStretch();
    actions->addWidget(history);
    actions->addWidget(m_close);
    actions->addWidget(m_edit);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_name);
    layout->addLayout(actions);
    return part;
}

QWidget *PlacePanel::makeManager()
{
    auto *part = new QWidget(this);
    m_picture = new QLabel(part);
    m_manager = new QLabel(part);
    m_manager->setObjectName(u"manager"_s);
    m_manager->setFont(fontFor(Type::Strong));
    m_managerDetail = new QLabel(part);
    m_vacancy = new StatusLabel(part);
    m_vacancy->setObjectName(u"vacancy"_s);
    m_appoint = button(u"person"_s, tr("Appoint a manager"), u"appoint"_s, part);
    m_appoint->setProperty("primary", true);
    m_appoint->setIcon(iconOnAccent(u"person"_s));
    connect(m_appoint, &QPushButton::clicked, this, &PlacePanel::appointRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(grid::half);
    words->addWidget(m_manager);
    words->addWidget(m_vacancy);
    words->addWidget(m_managerDetail);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::two);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_appoint, 0, Qt::AlignTop);
    return part;
}

QWidget *PlacePanel::makePeople()
{
    auto *part = new QWidget(this);
    m_peopleTitle = new QLabel(part);
    m_peopleTitle->setFont(fontFor(Type::Strong));
    auto *add = button(u"plus"_s, tr("Add person"), u"addPerson"_s, part);
    connect(add, &QPushButton::clicked, this, &PlacePanel::addPersonRequested);
    m_peopleTable = new TableView(part);
    m_peopleTable->setObjectName(u"people"_s);
    m_peopleTable->setAccessibleName(tr("People of this place"));
    m_peopleTable->setModel(m_people);
    m_peopleTable->setItemDelegateForColumn(PeopleModel::Certificate, new StatusDelegate(lookOf, part));
    connect(m_peopleTable, &TableView::rowOpened, this,
            [this](int row) { Q_EMIT personRequested(m_people->at(row).person.id); });

    auto *head = new QHBoxLayout;
    head->addWidget(m_peopleTitle, 1);
    head->addWidget(add);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addLayout(head);
    layout->addWidget(m_peopleTable, 1);
    return part;
}

void PlacePanel::dress()
{
    constexpr QSize size(24, 24);
    m_picture->setPixmap(lineIcon(u"person"_s).pixmap(size, devicePixelRatio()));
}

void PlacePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void PlacePanel::setPlace(const PlaceLine &line, const QList<PersonLine> &people)
{
    m_name->setText(line.name());
    const QString kind = line.depot ? tr("%1 depot").arg(nameOf(line.depot->kind)) : tr("Monitoring centre");
    m_state->setStatus(line.isOpen() ? Tone::Accent : Tone::Neutral,
                       line.isOpen() ? kind : tr("%1, closed").arg(kind),
                       line.depot ? u"depot"_s : u"centre"_s);
    m_close->setVisible(line.depot.has_value());
    m_close->setText(line.isOpen() ? tr("Close depot") : tr("Open again"));
    m_close->setIcon(lineIcon(line.isOpen() ? u"close"_s : u"undo"_s));
    showManager(line, people);
    if (line.depot)
        m_facts->setFacts(
            {{tr("Centre"), line.centre.name},
             {nameOfField(u"depot", u"contact"), line.depot->contact},
             {nameOfField(u"depot", u"phone"), line.depot->phone},
             {nameOfField(u"depot", u"address"), line.depot->address},
             {nameOfField(u"depot", u"daily_capacity"),
              line.depot->dailyCapacity > 0 ? QString::number(line.depot->dailyCapacity) : QString()},
             {nameOfField(u"depot", u"note"), line.depot->note}});
    else
        m_facts->setFacts({{nameOfField(u"centre", u"number"), line.centre.number},
                           {nameOfField(u"centre", u"phone"), line.centre.phone},
                           {nameOfField(u"centre", u"address"), line.centre.address},
                           {nameOfField(u"centre", u"note"), line.centre.note}});
    offer(line);
    m_peopleTitle->setText(tr("People (%1)").arg(people.size()));
    m_people->setPeople(people);
}

void PlacePanel::offer(const PlaceLine &line)
{
    const QString kind = line.depot ? u"depot"_s : u"centre"_s;
    permit(m_edit, whyNotWrite(m_rights, kind));
    permit(m_appoint, whyNotWrite(m_rights, kind, u"manager"));
    permit(m_close, whyNotWrite(m_rights, u"depot", u"active"));
    permit(findChild<QPushButton *>(u"addPerson"_s), whyNotWrite(m_rights, u"person"));
}

void PlacePanel::showManager(const PlaceLine &line, const QList<PersonLine> &people)
{
    const auto manager
        = std::find_if(people.begin(), people.end(), [](const PersonLine &one) { return one.isManager; });
    m_manager->setText(line.manager);
    m_manager->setVisible(!line.manager.isEmpty());
    m_managerDetail->setText(manager == people.end() ? tr("Manager")
                                                     : tr("%1 · %2").arg(tr("Manager"), manager->phone));
    m_managerDetail->setVisible(!line.manager.isEmpty());
    m_vacancy->setStatus(Tone::Attention, line.isVacant() ? tr("No manager: vacant") : QString());
    m_appoint->setVisible(line.isVacant());
}

} // namespace sk
