// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/unsaid_values.h"

#include "views/widgets/searchable_combo.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

SearchableCombo *makeChoice(const QString &name, const QString &label, QWidget *parent)
{
    auto *choice = new SearchableCombo(parent);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->lineEdit()->setPlaceholderText(label);
    choice->lineEdit()->setClearButtonEnabled(true);
    constexpr int narrowest = 200;
    choice->setMinimumWidth(narrowest);
    return choice;
}

} // namespace

UnsaidValues::UnsaidValues(QWidget *parent)
    : QWidget(parent)
    , m_depot(makeChoice(u"commonDepot"_s, tr("Depot"), this))
    , m_installer(makeChoice(u"commonInstaller"_s, tr("Installer"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(new QLabel(tr("For all rows that do not say:"), this));
    layout->addWidget(m_depot);
    layout->addWidget(m_installer);
    layout->addStretch();
    connect(m_depot, &SearchableCombo::chosen, this, [this] {
        offerInstallers();
        Q_EMIT changed();
    });
}

void UnsaidValues::offer(const QList<Depot> &depots, const QList<Person> &people, const DepotId &usual)
{
    m_depot->clear();
    for (const Depot &depot : depots)
        if (depot.active)
            m_depot->addItem(depot.name, depot.id.value);
    m_depot->setCurrentValue(usual.isNull() ? QVariant() : QVariant(usual.value));
    m_installers.clear();
    for (const Person &person : people)
        if (person.active && person.role == Role::Installer)
            m_installers.append(person);
    offerInstallers();
}

void UnsaidValues::offerInstallers()
{
    const QVariant before = m_installer->currentValue();
    const DepotId depot{m_depot->currentValue().toUuid()};
    m_installer->clear();
    for (const Person &person : m_installers)
        if (depot.isNull() || person.depot.isNull() || person.depot == depot)
            m_installer->addItem(person.name, person.id.value);
    m_installer->setCurrentValue(before);
}

Registration UnsaidValues::values() const
{
    Registration values;
    values.depot = {m_depot->currentValue().toUuid()};
    values.installer = {m_installer->currentValue().toUuid()};
    if (!values.installer.isNull())
        values.installerName = m_installer->currentText();
    return values;
}

} // namespace sk
