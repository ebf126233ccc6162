// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/registration_filters.h"

#include "models/items/field_words.h"
#include "models/items/registration_words.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/icons.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString ownKey = u"registrations"_s;
const QString depotKey = u"registrations/depot"_s;
const QString installerNameKey = u"registrations/installer"_s;
const QString fromKey = u"registrations/from"_s;
const QString untilKey = u"registrations/until"_s;

// Behind all stages: of those installed, the ones whose terminal never reported (A02).
constexpr int neverOnlineIndex = registrationStages + 1;

} // namespace

RegistrationFilters::RegistrationFilters(const RegistrationNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_now(needs.now)
    , m_bar(new FilterBar(this))
    , m_stage(new QComboBox(m_bar))
    , m_period(new QComboBox(m_bar))
    , m_more(new QToolButton(m_bar))
{
    m_bar->findField()->setPlaceholderText(tr("Plate, VIN, phone, customer, terminal, SIM…"));
    m_stage->setObjectName(u"stageFilter"_s);
    m_stage->addItem(tr("All stages"));
    for (int stage = 0; stage < registrationStages; ++stage)
        m_stage->addItem(nameOf(RegistrationStage(stage)));
    m_stage->addItem(tr("Never online"));
    m_period->setObjectName(u"periodFilter"_s);
    m_period->addItems({tr("Any day"), tr("Today"), tr("Yesterday"), tr("Last 7 days"), tr("This month"),
                        tr("Last month"), tr("Chosen days")});
    m_more->setObjectName(u"moreFilters"_s);
    m_more->setIcon(lineIcon(u"filter"_s));
    m_more->setCheckable(true);
    m_bar->addFilter(tr("Stage"), m_stage);
    m_bar->addFilter(tr("Day of installation"), m_period);
    m_bar->addFilter(tr("Filter by depot, installer and days"), m_more);
    m_second = makeSecondRow();
    m_second->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_bar);
    layout->addWidget(m_second);

    connect(m_bar, &FilterBar::findChanged, this, &RegistrationFilters::take);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &RegistrationFilters::take);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RegistrationFilters::choosePeriod);
    connect(m_more, &QToolButton::toggled, m_second, &QWidget::setVisible);
    connect(m_depot, &SearchableCombo::currentIndexChanged, this, &RegistrationFilters::take);
    connect(m_installer, &SearchableCombo::currentIndexChanged, this, &RegistrationFilters::take);
    for (DayEdit *day : {m_from, m_until})
        connect(day, &DayEdit::dayEdited, this, [this] {
            const QSignalBlocker quiet(m_period);
            m_period->setCurrentIndex(Chosen);
            take();
        });
}

QWidget *RegistrationFilters::makeSecondRow()
{
    auto *row = new QWidget(this);
    m_depot = new SearchableCombo(row);
    m_depot->setObjectName(u"depotFilter"_s);
    m_installer = new SearchableCombo(row);
    m_installer->setObjectName(u"installerFilter"_s);
    m_from = new DayEdit(m_now, row);
    m_until = new DayEdit(m_now, row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    const auto add = [&](const QString &label, QWidget *field, int width) {
        auto *words = new QLabel(label, row);
        words->setFont(fontFor(Type::Small));
        words->setBuddy(field);
        field->setAccessibleName(label);
        field->setFixedWidth(width);
        layout->addWidget(words);
        layout->addWidget(field);
    };
    constexpr int comboWidth = 152;
    constexpr int dayWidth = 112;
    add(nameOfField(u"registration", u"depot"), m_depot, comboWidth);
    add(nameOfField(u"registration", u"installer_name"), m_installer, comboWidth);
    add(tr("From"), m_from, dayWidth);
    add(tr("Until"), m_until, dayWidth);
    layout->addStretch();
    offerDepots({});
    offerInstallers({});
    return row;
}

void RegistrationFilters::offerDepots(const QList<Depot> &depots)
{
    const QSignalBlocker quiet(m_depot);
    const QVariant before = m_depot->currentValue();
    m_depot->clear();
    m_depot->addItem(tr("All depots"), QUuid());
    for (const Depot &depot : depots)
        m_depot->addItem(depot.name, depot.id.value);
    m_depot->setCurrentValue(before.isValid() ? before : QVariant(QUuid()));
}

void RegistrationFilters::offerInstallers(const QStringList &names)
{
    const QSignalBlocker quiet(m_installer);
    const QVariant before = m_installer->currentValue();
    m_installer->clear();
    m_installer->addItem(tr("All installers"), QString());
    for (const QString &name : names)
        m_installer->addItem(name, name);
    m_installer->setCurrentValue(before.isValid() ? before : QVariant(QString()));
    chooseInstallerKept();
}

void RegistrationFilters::chooseInstallerKept()
{
    if (m_installerKept.isEmpty() || m_installer->findData(m_installerKept) < 0)
        return;
    m_installer->setCurrentValue(std::exchange(m_installerKept, {}));
    take();
}

void RegistrationFilters::clear()
{
    const QSignalBlocker quiet(this);
    m_bar->findField()->clear();
    m_stage->setCurrentIndex(0);
    m_period->setCurrentIndex(AnyDay);
    m_depot->setCurrentIndex(0);
    m_installer->setCurrentIndex(0);
    m_from->setDay({});
    m_until->setDay({});
    m_filter = {};
    blockSignals(false);
    Q_EMIT filterChanged(m_filter);
}

void RegistrationFilters::choosePeriod(int period)
{
    const QDate today = dayInChina(m_now());
    const QDate month(today.year(), today.month(), 1);
    switch (Period(period)) {
    case AnyDay:
        m_from->setDay({});
        m_until->setDay({});
        break;
    case Today:
        m_from->setDay(today);
        m_until->setDay(today);
        break;
    case Yesterday:
        m_from->setDay(today.addDays(-1));
        m_until->setDay(today.addDays(-1));
        break;
    case SevenDays:
        m_from->setDay(today.addDays(-6));
        m_until->setDay(today);
        break;
    case ThisMonth:
        m_from->setDay(month);
        m_until->setDay(today);
        break;
    case LastMonth:
        m_from->setDay(month.addMonths(-1));
        m_until->setDay(month.addDays(-1));
        break;
    case Chosen:
        m_more->setChecked(true);
        m_from->setFocus();
        break;
    }
    take();
}

void RegistrationFilters::take()
{
    RegistrationFilter filter;
    filter.text = m_bar->findField()->text().trimmed();
    filter.neverOnline = m_stage->currentIndex() == neverOnlineIndex;
    if (m_stage->currentIndex() > 0 && !filter.neverOnline)
        filter.stages = 1U << (m_stage->currentIndex() - 1);
    filter.depot = {m_depot->currentValue().toUuid()};
    filter.installer = m_installer->currentValue().toString();
    filter.from = m_from->day();
    filter.until = m_until->day();
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
}

void RegistrationFilters::keepState(ViewMemory &memory) const
{
    m_bar->keepState(memory, ownKey);
    memory.keep(depotKey, m_depot->currentValue());
    memory.keep(installerNameKey,
                m_installerKept.isEmpty() ? m_installer->currentValue() : QVariant(m_installerKept));
    memory.keep(fromKey, m_from->day());
    memory.keep(untilKey, m_until->day());
}

void RegistrationFilters::restoreState(const ViewMemory &memory)
{
    m_bar->restoreState(memory, ownKey); // "today" is the day it is now, so periods come before days
    if (m_period->currentIndex() == Chosen) {
        m_from->setDay(memory.recall(fromKey).toDate());
        m_until->setDay(memory.recall(untilKey).toDate());
    }
    m_depot->setCurrentValue(memory.recall(depotKey).toUuid());
    m_installerKept = memory.recall(installerNameKey).toString(); // the names come with the catalogue
    chooseInstallerKept();
    take();
}

} // namespace sk
