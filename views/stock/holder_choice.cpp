// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/holder_choice.h"

#include "models/items/field_words.h"
#include "models/items/stock_words.h"
#include "views/widgets/icons.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace sk {

HolderChoice::HolderChoice(QWidget *parent) : SearchableCombo(parent) { }

void HolderChoice::setHolders(const QList<Depot> &depots, const QList<Person> &people)
{
    m_depots = depots;
    m_people = people;
    refill();
}

void HolderChoice::offer(const QList<Holder> &kinds)
{
    m_kinds = kinds;
    refill();
}

std::optional<HolderChosen> HolderChoice::holder() const
{
    const int chosen = currentIndex() < 0 ? -1 : currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(m_offered.at(chosen));
}

void HolderChoice::setHolder(const HolderChosen &holder)
{
    const auto place = m_offered.indexOf(holder);
    setCurrentValue(place < 0 ? QVariant() : QVariant(int(place)));
}

QUuid HolderChoice::chosenId() const
{
    const auto chosen = holder();
    if (!chosen)
        return m_awaited;
    return chosen->holder == Holder::Depot ? chosen->depot.value : chosen->person.value;
}

void HolderChoice::awaitHolder(const QUuid &id)
{
    m_awaited = id;
    refill();
}

void HolderChoice::refill()
{
    const auto before = holder();
    QSignalBlocker filling(this); // half a list is nobody's business
    m_offered.clear();
    clear();
    const auto add = [this](const QString &iconName, const QString &name, const HolderChosen &holder) {
        addItem(lineIcon(iconName), name, int(m_offered.size()));
        m_offered.append(holder);
    };
    if (m_kinds.contains(Holder::Centre))
        add(u"centre"_s, placeOf(Holder::Centre), {});
    for (const Depot &depot : std::as_const(m_depots)) {
        if (m_kinds.contains(Holder::Depot) && depot.active)
            add(u"depot"_s, depot.name, {Holder::Depot, depot.id, {}});
    }
    for (const Person &person : std::as_const(m_people)) {
        if (m_kinds.contains(Holder::Person) && person.active)
            add(u"person"_s, tr("%1 · %2").arg(person.name, nameOf(person.role)),
                {Holder::Person, person.depot, person.id});
    }
    if (m_kinds.contains(Holder::Nobody))
        add(u"problem"_s, placeOf(Holder::Nobody), {Holder::Nobody, {}, {}});
    setCurrentValue({});
    if (before)
        setHolder(*before);
    for (const HolderChosen &offered : std::as_const(m_offered)) {
        const QUuid id = offered.holder == Holder::Depot ? offered.depot.value : offered.person.value;
        if (m_awaited.isNull() || id != m_awaited)
            continue;
        setHolder(offered);
        m_awaited = {};
    }
    filling.unblock();
    if (holder() != before)
        Q_EMIT currentIndexChanged(currentIndex());
}

} // namespace sk
