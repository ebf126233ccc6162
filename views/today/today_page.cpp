// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/today_page.h"

#include "views/today/drafts_bar.h"
#include "views/today/installed_panel.h"
#include "views/widgets/count_tile.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/list_and_detail.h"
#include "views/widgets/plate_delegate.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Tone toneOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return Tone::Bad;
    case Urgency::Soon:
        return Tone::Attention;
    case Urgency::Open:
        break;
    }
    return Tone::Neutral;
}

QString iconNameOf(MatterGroup group)
{
    switch (group) {
    case MatterGroup::Sync:
        return u"conflict"_s;
    case MatterGroup::Cards:
        return u"warranty"_s;
    case MatterGroup::Finish:
        return u"registrations"_s;
    case MatterGroup::Accept:
        return u"acceptance"_s;
    case MatterGroup::Online:
        return u"terminal"_s;
    case MatterGroup::File:
        return u"folder"_s;
    case MatterGroup::People:
        return u"people"_s;
    case MatterGroup::Stock:
        return u"stock"_s;
    }
    return {};
}

StatusDelegate::Look lookOf(const QModelIndex &index)
{
    return {toneOf(Urgency(index.data(MatterModel::UrgencyRole).toInt())),
            iconNameOf(MatterGroup(index.data(MatterModel::GroupRole).toInt()))};
}

//! Plates in the fixed-width face, names and places as words.
class WhichDelegate : public PlateDelegate {
public:
    using PlateDelegate::PlateDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        if (index.data(MatterModel::PlateRole).toBool())
            PlateDelegate::initStyleOption(option, index);
        else
            QStyledItemDelegate::initStyleOption(option, index);
    }
};

} // namespace

TodayPage::TodayPage(QWidget *parent)
    : Page(parent)
    , m_model(new MatterModel(this))
    , m_day(new QLabel(this))
    , m_more(new QLabel(this))
    , m_drafts(new DraftsBar(this))
    , m_parts(new ListAndDetail(this))
    , m_table(m_parts->table())
    , m_installed(new InstalledPanel(m_parts->detail()))
{
    makeWork();
    m_parts->detail()->addWidget(m_installed);
    constexpr int narrowest = 376;
    m_parts->detail()->setMinimumWidth(narrowest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);
    connect(m_parts, &ListAndDetail::changed, this, &TodayPage::setUpChanged);
    connect(m_installed, &InstalledPanel::changed, this, &TodayPage::setUpChanged);
    connect(m_drafts, &DraftsBar::openRequested, this, &TodayPage::draftRequested);
    connect(m_drafts, &DraftsBar::dropRequested, this, &TodayPage::draftDropRequested);
    showList();
}

void TodayPage::makeWork()
{
    m_day->setObjectName(u"day"_s);
    m_day->setFont(fontFor(Type::Large));
    m_table->setObjectName(u"matters"_s);
    m_table->setAccessibleName(tr("To do today"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MatterModel::What, new StatusDelegate(lookOf, m_table));
    m_table->setItemDelegateForColumn(MatterModel::Which, new WhichDelegate(m_table));
    connect(m_table, &TableView::rowOpened, this, &TodayPage::openRow);
    for (QWidget *part : std::initializer_list<QWidget *>{m_day, m_drafts, makeTiles()})
        m_parts->addAbove(part);
    m_parts->addBelow(makeFoot());
}

QWidget *TodayPage::makeFoot()
{
    auto *part = new QWidget(this);
    m_more->setObjectName(u"more"_s);
    m_more->setFont(fontFor(Type::Small));
    m_handOver = new QPushButton(lineIcon(u"warranty"_s), tr("Card handed over"), part);
    m_handOver->setObjectName(u"handOver"_s);
    m_handOver->setToolTip(tr("The owners of the chosen vehicles have their warranty cards"));
    m_handOver->hide();
    m_export = new QPushButton(tr("Export…"), part);
    m_export->setObjectName(u"export"_s);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(shown()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_handOver->setEnabled(!chosenCards().isEmpty()); });
    connect(m_handOver, &QPushButton::clicked, this, [this] { Q_EMIT cardsHandedOver(chosenCards()); });
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_more);
    layout->addStretch();
    layout->addWidget(m_export);
    layout->addWidget(m_handOver);
    return part;
}

QList<RegistrationId> TodayPage::chosenCards() const
{
    QList<RegistrationId> vehicles;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const Matter &matter = m_model->at(index.row());
        if (matter.group == MatterGroup::Cards)
            vehicles.append({matter.record});
    }
    return vehicles;
}

QWidget *TodayPage::makeTiles()
{
    auto *part = new QWidget(this);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    for (int i = 0; i < matterGroups; ++i) {
        const auto group = MatterGroup(i);
        auto *tile = new CountTile(nameOf(group), part);
        tile->setObjectName(u"tile"_s + QString::number(i));
        m_tiles.at(size_t(i)) = tile;
        layout->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this,
                [this, group](bool on) { choose(on ? std::optional(group) : std::nullopt); });
    }
    return part;
}

void TodayPage::setFacts(const TodayFacts &facts, const PolicyBook &policies)
{
    m_day->setText(QLocale().toString(facts.today, QLocale::LongFormat));
    m_model->setMatters(mattersOf(facts, policies));
    m_installed->setFacts(facts, policies);
    showTiles();
    showList();
    m_table->measureAgain(); // what was first there may have been other matters with shorter names
}

void TodayPage::showTiles()
{
    for (int i = 0; i < matterGroups; ++i) {
        const MatterCount &count = m_model->matters().counts.at(size_t(i));
        CountTile *tile = m_tiles.at(size_t(i));
        tile->setCount(count.total, count.total > 0 ? toneOf(count.worst) : Tone::Neutral);
        tile->setVisible(count.total > 0 || tile->isChecked());
    }
    showBadge();
}

//! What is late, and what somebody typed and did not save.
void TodayPage::showBadge()
{
    qint64 late = 0;
    for (const Matter &matter : m_model->matters().lines)
        late += matter.urgency == Urgency::Late;
    setBadge(int(late) + m_drafts->count());
}

void TodayPage::showList()
{
    const auto chosen = std::find_if(m_tiles.begin(), m_tiles.end(),
                                     [](const CountTile *tile) { return tile->isChecked(); });
    qint64 total = chosen == m_tiles.end() ? 0 : (*chosen)->count();
    if (chosen == m_tiles.end())
        for (const CountTile *tile : m_tiles)
            total += tile->count();
    const int listed = m_model->rowCount();
    m_more->setText(tr("The %1 most pressing of %2").arg(listed).arg(total));
    m_more->setVisible(listed < total);
    m_parts->empty()->setWords(u"done"_s, tr("Nothing waits"),
                               tr("Everything that the store knows of is done."));
    m_handOver->setVisible(m_model->matters().counts.at(size_t(MatterGroup::Cards)).total > 0);
    m_handOver->setEnabled(!chosenCards().isEmpty());
    m_export->setVisible(listed > 0);
    m_parts->showRows(listed > 0);
}

void TodayPage::choose(std::optional<MatterGroup> group)
{
    for (int i = 0; i < matterGroups; ++i)
        m_tiles.at(size_t(i))->setChecked(group == MatterGroup(i));
    m_model->setGroup(group);
    showList();
    Q_EMIT setUpChanged();
}

void TodayPage::setDrafts(const QList<UnfinishedDraft> &drafts)
{
    m_drafts->setDrafts(drafts);
    showBadge();
}

QString TodayPage::name() const
{
    return u"today"_s;
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::iconName() const
{
    return u"today"_s;
}

void TodayPage::activate()
{
    Q_EMIT refreshRequested();
    m_table->setFocus();
}

bool TodayPage::canPrint() const
{
    return m_table->model()->rowCount() > 0;
}

void TodayPage::print()
{
    Q_EMIT printListRequested(shown());
}

ShownList TodayPage::shown() const
{
    return {tr("To do today"), m_table->model(), m_table->shownColumns()};
}

bool TodayPage::leave()
{
    const bool filtered = std::any_of(m_tiles.begin(), m_tiles.end(),
                                      [](const CountTile *tile) { return tile->isChecked(); });
    if (filtered)
        choose({});
    return filtered || m_parts->leaveDetail();
}

void TodayPage::keepState(ViewMemory &memory) const
{
    m_parts->keepState(memory, u"today"_s);
    const auto chosen = std::find_if(m_tiles.begin(), m_tiles.end(),
                                     [](const CountTile *tile) { return tile->isChecked(); });
    memory.keep(u"today/group"_s, chosen == m_tiles.end() ? -1 : int(chosen - m_tiles.begin()));
    memory.keep(u"today/tally"_s, m_installed->tally());
}

void TodayPage::restoreState(const ViewMemory &memory)
{
    m_parts->restoreState(memory, u"today"_s);
    const QVariant group = memory.recall(u"today/group"_s);
    if (group.isValid() && group.toInt() >= 0 && group.toInt() < matterGroups)
        choose(MatterGroup(group.toInt()));
    m_installed->showTallyBy(memory.recall(u"today/tally"_s).toInt());
}

void TodayPage::openRow(int row)
{
    const Matter &matter = m_model->at(row);
    Q_EMIT openRequested({matter.kind, matter.record});
}

} // namespace sk
