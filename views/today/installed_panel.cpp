// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/installed_panel.h"

#include "views/charts/day_chart.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int daysShown = 14;

qint64 vehiclesOn(const QList<DayTally> &tallies, QDate day)
{
    qint64 vehicles = 0;
    for (const DayTally &tally : tallies)
        vehicles += tally.day == day ? tally.vehicles : 0;
    return vehicles;
}

//! The day's tallies with names, the busiest first. Whoever is expected to install and did nothing stands
//! there with a nought.
QList<QuotaLine> linesOf(const QList<DayTally> &tallies, QDate today, const QHash<QUuid, QString> &expected)
{
    QList<QuotaLine> lines;
    qint64 quota = 0;
    QHash<QUuid, QString> idle = expected;
    for (const DayTally &tally : tallies) {
        const QUuid id = tally.depot.isNull() ? tally.installer.value : tally.depot.value;
        quota = std::max(quota, tally.quota);
        // Who is not expected, and is in no roster, has installed all the same.
        const QString name = expected.value(id, tally.installerName);
        if (tally.day == today && !name.isEmpty()) {
            lines.append({id, name, tally.vehicles, tally.quota});
            idle.remove(id);
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const QuotaLine &one, const QuotaLine &other) {
        return one.vehicles > other.vehicles;
    });
    QList<QuotaLine> rest;
    for (auto it = idle.cbegin(); it != idle.cend(); ++it)
        rest.append({it.key(), it.value(), 0, quota});
    std::sort(rest.begin(), rest.end(),
              [](const QuotaLine &one, const QuotaLine &other) { return one.name < other.name; });
    return lines + rest;
}

} // namespace

InstalledPanel::InstalledPanel(QWidget *parent)
    : QWidget(parent)
    , m_figure(new QLabel(this))
    , m_words(new QLabel(this))
    , m_chart(new DayChart(tr("Vehicles installed per day"), this))
    , m_by(new QTabBar(this))
    , m_quota(new QuotaModel(this))
    , m_table(new TableView(this))
{
    auto *title = new QLabel(tr("Installed today"), this);
    title->setFont(fontFor(Type::Strong));
    m_figure->setObjectName(u"installedToday"_s);
    m_figure->setFont(fontFor(Type::Figure));
    m_words->setObjectName(u"installedBefore"_s);
    m_by->setObjectName(u"tallyBy"_s);
    m_by->setDrawBase(false);
    m_by->setExpanding(false);
    m_by->addTab(tr("By depot"));
    m_by->addTab(tr("By installer"));
    m_table->setObjectName(u"tally"_s);
    m_table->setAccessibleName(tr("Installed today beside the quota"));
    m_table->setModel(m_quota);
    m_table->setItemDelegateForColumn(
        QuotaModel::State,
        new StatusDelegate(
            [](const QModelIndex &index) {
                return StatusDelegate::Look{index.data(QuotaModel::ReachedRole).toBool() ? Tone::Good
                                                                                         : Tone::Neutral};
            },
            m_table));
    constexpr int chartHeight = 168;
    m_chart->setFixedHeight(chartHeight);
    connect(m_by, &QTabBar::currentChanged, this, &InstalledPanel::showTally);
    connect(m_by, &QTabBar::currentChanged, this, &InstalledPanel::changed);

    auto *head = new QHBoxLayout;
    head->setSpacing(grid::two);
    head->addWidget(m_figure, 0, Qt::AlignBottom);
    head->addWidget(m_words, 1, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    layout->setSpacing(grid::one);
    layout->addWidget(title);
    layout->addLayout(head);
    layout->addWidget(m_chart);
    layout->addWidget(m_by);
    layout->addWidget(m_table, 1);
}

void InstalledPanel::setFacts(const TodayFacts &facts, const PolicyBook &policies)
{
    const QList<DayTally> byDay = tallied(facts.installed, PerWhom::Day, policies);
    QList<DayCount> days;
    for (int back = daysShown - 1; back >= 0; --back) {
        const QDate day = facts.today.addDays(-back);
        days.append({day, vehiclesOn(byDay, day)});
    }
    m_chart->setDays(days);
    const qint64 today = days.last().count;
    m_figure->setText(QLocale().toString(today));
    m_words->setText(tr("vehicle(s), %n the day before", nullptr, int(days.at(daysShown - 2).count)));

    QHash<QUuid, QString> depots;
    for (const Depot &depot : facts.depots) {
        if (depot.active)
            depots.insert(depot.id.value, depot.name);
    }
    QHash<QUuid, QString> installers;
    for (const Person &person : facts.people) {
        if (person.active && person.role == Role::Installer)
            installers.insert(person.id.value, person.name);
    }
    m_depots = linesOf(tallied(facts.installed, PerWhom::Depot, policies), facts.today, depots);
    m_installers = linesOf(tallied(facts.installed, PerWhom::Installer, policies), facts.today, installers);
    showTally();
}

int InstalledPanel::tally() const
{
    return m_by->currentIndex();
}

void InstalledPanel::showTallyBy(int tally)
{
    m_by->setCurrentIndex(qBound(0, tally, m_by->count() - 1));
}

void InstalledPanel::showTally()
{
    m_quota->setLines(m_by->currentIndex() == 0 ? m_depots : m_installers);
}

} // namespace sk
