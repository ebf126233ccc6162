// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/stock_head.h"

#include "models/items/right_words.h"
#include "models/items/stock_words.h"
#include "views/stock/holder_choice.h"
#include "views/stock/holder_tiles.h"
#include "views/stock/low_stock.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/permit.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr std::array kinds{Stocked::Terminal, Stocked::SimCard};
} // namespace

StockHead::StockHead(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QTabBar(this))
    , m_tiles(new HolderTiles(this))
    , m_low(new LowStock(this))
    , m_bar(new FilterBar(this))
    , m_place(new HolderChoice(m_bar))
{
    m_kind->setObjectName(u"kind"_s);
    m_kind->setDrawBase(false);
    m_kind->setExpanding(false);
    for (const Stocked what : kinds)
        m_kind->addTab(nameOf(what));
    makeFilters();
    makeButtons();
    auto *first = new QHBoxLayout; // a small screen has no line to spare for what is low
    first->setSpacing(grid::two);
    first->addWidget(m_kind);
    first->addWidget(m_low, 1);
    first->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::two);
    layout->addLayout(first);
    layout->addWidget(m_tiles);
    layout->addWidget(m_bar);
    connect(m_kind, &QTabBar::currentChanged, this, &StockHead::kindChosen);
    connect(m_tiles, &HolderTiles::chosenChanged, this, &StockHead::filterChanged);
    connect(m_bar, &FilterBar::findChanged, this, &StockHead::filterChanged);
    connect(m_place, &QComboBox::currentIndexChanged, this, &StockHead::filterChanged);
    connect(m_bar, &FilterBar::changed, this, &StockHead::changed);
    connect(m_bar, &FilterBar::goToList, this, &StockHead::goToList);
}

void StockHead::makeFilters()
{
    m_place->setObjectName(u"place"_s);
    m_place->offer({Holder::Depot, Holder::Person});
    m_place->lineEdit()->setPlaceholderText(tr("Any depot or person"));
    m_place->lineEdit()->setClearButtonEnabled(true);
    m_place->setMinimumWidth(176);
    m_bar->addFilter(tr("Depot or person"), m_place);
}

void StockHead::setRights(const Rights &rights)
{
    permit(findChild<QPushButton *>(u"move"_s), whyNotWrite(rights, u"custody_entry"));
    permit(findChild<QAction *>(u"import"_s), whyNotWrite(rights, u"terminal"));
}

void StockHead::makeButtons()
{
    QPushButton *move = m_bar->addButton(u"scan"_s, tr("Move items"), true);
    move->setObjectName(u"move"_s);
    move->setToolTip(tr("Issue, return, receive, report a loss (Ctrl+N)"));
    connect(move, &QPushButton::clicked, this, &StockHead::moveRequested);
    auto *files = new QMenu(m_bar);
    files->addAction(tr("Import from Excel…"), this, &StockHead::importRequested)->setObjectName(u"import"_s);
    files->addAction(tr("Export this list…"), this, &StockHead::exportRequested)->setObjectName(u"export"_s);
    m_bar->addButton({}, tr("More"))->setMenu(files);
}

Stocked StockHead::kind() const
{
    return kinds.at(size_t(m_kind->currentIndex()));
}

QString StockHead::kindName() const
{
    return m_kind->tabText(m_kind->currentIndex());
}

void StockHead::showKind(Stocked kind)
{
    m_kind->setCurrentIndex(int(kind));
}

StockFilter StockHead::filter() const
{
    StockFilter filter;
    filter.text = m_bar->findField()->text();
    filter.holder = m_tiles->chosen();
    if (const auto place = m_place->holder()) {
        filter.person = place->person;
        if (place->holder == Holder::Depot)
            filter.depot = place->depot;
    }
    return filter;
}

void StockHead::clearFilter()
{
    m_tiles->choose({});
    m_place->setCurrentValue({});
    m_bar->findField()->clear();
    Q_EMIT filterChanged();
}

void StockHead::find(const QString &text)
{
    m_bar->find(text);
}

void StockHead::setText(const QString &text)
{
    m_bar->findField()->setText(text);
}

void StockHead::setHolders(const QList<Depot> &depots, const QList<Person> &people)
{
    m_place->setHolders(depots, people);
}

void StockHead::setCounts(const std::array<qsizetype, holders> &counts)
{
    m_tiles->setCounts(counts);
}

void StockHead::setLow(const QStringList &places)
{
    m_low->setLow(places);
}

void StockHead::warnAtCentre()
{
    m_tiles->warnAtCentre();
}

void StockHead::keepState(ViewMemory &memory, const QString &key) const
{
    m_bar->keepState(memory, key);
    memory.keep(key + u"/kind"_s, m_kind->currentIndex());
    const auto holder = m_tiles->chosen();
    memory.keep(key + u"/tile"_s, holder ? int(*holder) : -1);
    memory.keep(key + u"/place"_s, m_place->chosenId());
}

void StockHead::restoreState(const ViewMemory &memory, const QString &key)
{
    m_kind->setCurrentIndex(memory.recall(key + u"/kind"_s).toInt());
    const QVariant tile = memory.recall(key + u"/tile"_s);
    if (tile.isValid() && tile.toInt() >= 0 && tile.toInt() < int(holders))
        m_tiles->choose(Holder(tile.toInt()));
    m_place->awaitHolder(memory.recall(key + u"/place"_s).toUuid());
    m_bar->restoreState(memory, key);
    Q_EMIT filterChanged();
}

} // namespace sk
