// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/matters.h"

#include "models/domain/certificate.h"
#include "models/domain/china_day.h"
#include "models/domain/vacancy.h"
#include "models/domain/warranty.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Matters)
};

class Collector {
public:
    Collector(const TodayFacts &facts, const PolicyBook &policies) : m_facts(facts), m_policies(policies)
    {
        for (const Depot &depot : facts.depots)
            m_depots.insert(depot.id, depot.name);
    }

    Matters collect()
    {
        addSync();
        addCards();
        addVehicles(m_facts.incomplete, MatterGroup::Finish, Urgency::Soon, Words::tr("Form incomplete"));
        addVehicles(m_facts.drafts, MatterGroup::Finish, Urgency::Open, Words::tr("Not installed yet"));
        addVehicles(m_facts.toMend, MatterGroup::Accept, Urgency::Soon, Words::tr("To put right"));
        addVehicles(m_facts.complete, MatterGroup::Accept, Urgency::Open, Words::tr("To be accepted"));
        addVehicles(m_facts.notOnline, MatterGroup::Online, Urgency::Soon, Words::tr("Never online"));
        addVehicles(m_facts.unfiled, MatterGroup::File, Urgency::Open, Words::tr("Acceptance not filed"));
        addPeople();
        addStock();
        std::stable_sort(
            m_matters.lines.begin(), m_matters.lines.end(),
            [](const Matter &one, const Matter &other) { return placeOf(one) < placeOf(other); });
        return m_matters;
    }

private:
    //! Without numbers and with clashes no other work can be relied on; the rest goes by its day, and what
    //! has none stands last.
    static std::tuple<Urgency, bool, QDate, MatterGroup> placeOf(const Matter &matter)
    {
        static const QDate never(9999, 12, 31);
        return {matter.urgency, matter.group != MatterGroup::Sync, matter.due.isValid() ? matter.due : never,
                matter.group};
    }

    void add(const Matter &matter, qint64 count = 1)
    {
        m_matters.lines.append(matter);
        weigh(matter.group, matter.urgency, count);
    }

    void weigh(MatterGroup group, Urgency urgency, qint64 count)
    {
        MatterCount &sum = m_matters.counts.at(size_t(group));
        sum.worst = sum.total == 0 ? urgency : std::min(sum.worst, urgency);
        sum.total += count;
    }

    Matter vehicle(const VehicleBrief &brief, MatterGroup group, const QString &what) const
    {
        Matter matter;
        matter.group = group;
        matter.kind = u"registration"_s;
        matter.record = brief.id.value;
        matter.what = what;
        matter.which = brief.plate;
        matter.plate = true;
        matter.detail = m_depots.contains(brief.depot)
            ? Words::tr("%1 · %2").arg(brief.customer, m_depots.value(brief.depot))
            : brief.customer;
        matter.due = dayInChina(brief.at);
        return matter;
    }

    void addVehicles(const Briefs &briefs, MatterGroup group, Urgency urgency, const QString &what)
    {
        for (const VehicleBrief &brief : briefs.first) {
            Matter matter = vehicle(brief, group, what);
            matter.urgency = urgency;
            add(matter);
        }
        if (briefs.total > briefs.first.size())
            weigh(group, urgency, briefs.total - briefs.first.size());
    }

    void addCards()
    {
        const qint64 warning
            = m_policies.amount(PolicyKey::WarrantyCardWarningDays, m_facts.today).value_or(0);
        qint64 listed = 0;
        for (const VehicleBrief &brief : m_facts.cards.first) {
            Matter matter = vehicle(brief, MatterGroup::Cards, Words::tr("Warranty card"));
            matter.due = warrantyCardDue(dayInChina(brief.at), m_policies);
            if (!matter.due.isValid() || m_facts.today.daysTo(matter.due) > warning)
                continue;
            matter.urgency = matter.due < m_facts.today ? Urgency::Late : Urgency::Soon;
            add(matter);
            ++listed;
        }
        if (listed == m_facts.cards.first.size() && m_facts.cards.total > listed)
            weigh(MatterGroup::Cards, Urgency::Soon, m_facts.cards.total - listed);
    }

    void addPeople()
    {
        for (const Person &person : m_facts.people) {
            const CertificateStanding standing = certificateOf(person, m_policies, m_facts.today);
            const bool expired = standing.state == CertificateState::Expired;
            if (!person.active || (!expired && standing.state != CertificateState::Ending))
                continue;
            add({MatterGroup::People, expired ? Urgency::Late : Urgency::Soon, u"person"_s, person.id.value,
                 expired ? Words::tr("Certificate expired") : Words::tr("Certificate ends"), person.name,
                 m_depots.value(person.depot), standing.until, false});
        }
        const auto vacant = [&](const QString &kind, const QUuid &id, const QString &name) {
            add({MatterGroup::People, Urgency::Soon, kind, id, Words::tr("No manager"), name, {}, {}, false});
        };
        for (const Centre &centre : m_facts.centres)
            if (isVacant(centre, m_facts.people))
                vacant(u"centre"_s, centre.id.value, centre.name);
        for (const Depot &depot : m_facts.depots)
            if (isVacant(depot, m_facts.people))
                vacant(u"depot"_s, depot.id.value, depot.name);
    }

    void addStock()
    {
        if (!m_facts.stockKnown)
            return;
        const qint64 atCentre = m_policies.amount(PolicyKey::StockLowAtCentre, m_facts.today).value_or(0);
        const qint64 atDepot = m_policies.amount(PolicyKey::StockLowAtDepot, m_facts.today).value_or(0);
        const auto low = [&](const QString &kind, const QUuid &id, const QString &name, qint64 count) {
            add({MatterGroup::Stock,
                 count == 0 ? Urgency::Soon : Urgency::Open,
                 kind,
                 id,
                 Words::tr("Stock low"),
                 name,
                 Words::tr("%n terminal(s) left", nullptr, int(count)),
                 {},
                 false});
        };
        // With several centres each sees to its own; their stock is not told apart here.
        if (m_facts.centres.size() == 1 && m_facts.terminalsAtCentre < atCentre)
            low(u"centre"_s, m_facts.centres.first().id.value, m_facts.centres.first().name,
                m_facts.terminalsAtCentre);
        for (const Depot &depot : m_facts.depots) {
            if (const qint64 count = m_facts.terminalsAtDepots.value(depot.id);
                depot.active && count < atDepot)
                low(u"depot"_s, depot.id.value, depot.name, count);
        }
    }

    void addSync()
    {
        const auto waits = [&](const QString &what, const QString &which, qint64 count) {
            if (count > 0)
                add({MatterGroup::Sync, Urgency::Late, u"sync"_s, {}, what, which, {}, {}, false}, count);
        };
        waits(Words::tr("No numbers"), Words::tr("Enter a new one-time code in the settings"),
              m_facts.areLettersLost ? 1 : 0);
        waits(Words::tr("Conflict"), Words::tr("%n field(s) to choose", nullptr, int(m_facts.conflicts)),
              m_facts.conflicts);
        waits(Words::tr("Refused by the centre"),
              Words::tr("%n change(s) to mend", nullptr, int(m_facts.quarantined)), m_facts.quarantined);
    }

    const TodayFacts &m_facts;
    const PolicyBook &m_policies;
    QHash<DepotId, QString> m_depots;
    Matters m_matters;
};

} // namespace

QString nameOf(MatterGroup group)
{
    switch (group) {
    case MatterGroup::Sync:
        return Words::tr("Sync");
    case MatterGroup::Cards:
        return Words::tr("Warranty cards");
    case MatterGroup::Finish:
        return Words::tr("To finish");
    case MatterGroup::Accept:
        return Words::tr("To accept");
    case MatterGroup::Online:
        return Words::tr("Not online");
    case MatterGroup::File:
        return Words::tr("To file");
    case MatterGroup::People:
        return Words::tr("People");
    case MatterGroup::Stock:
        return Words::tr("Stock");
    }
    return {};
}

Matters mattersOf(const TodayFacts &facts, const PolicyBook &policies)
{
    return Collector(facts, policies).collect();
}

} // namespace sk
