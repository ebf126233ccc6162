// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/registration_catalogue.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace sk {

namespace {

constexpr qint64 secondsOfChina = 8 * 3600;

quint32 secondsOf(const QDateTime &moment)
{
    return moment.isValid() ? quint32(qMax<qint64>(moment.toSecsSinceEpoch(), 1)) : 0;
}

//! The first second of a day in China.
quint32 startOf(QDate day)
{
    return quint32(qMax<qint64>(day.startOfDay(Qt::UTC).toSecsSinceEpoch() - secondsOfChina, 0));
}

template<typename Key>
quint32 internedAt(const Key &key, QList<Key> &list, QHash<Key, quint32> &places)
{
    const auto found = places.constFind(key);
    if (found != places.cend())
        return *found;
    list.append(key);
    places.insert(key, quint32(list.size() - 1));
    return quint32(list.size() - 1);
}

} // namespace

//! A filter made ready for many entries.
struct RegistrationCatalogue::Sieve {
    quint32 stages = ~quint32(0);
    std::optional<quint32> depot;
    std::optional<quint32> installer;
    quint32 from = 0;
    quint32 until = std::numeric_limits<quint32>::max(); //!< the first second behind
    bool neverOnline = false;
    bool nothing = false; //!< nobody passes

    bool passes(const Facts &facts) const
    {
        const quint32 day
            = facts.seconds[Installed] != 0 ? facts.seconds[Installed] : facts.seconds[Registered];
        if (neverOnline && (facts.wasOnline || facts.seconds[Installed] == 0))
            return false;
        return !nothing && (stages >> int(facts.stage) & 1) != 0 && (!depot || facts.depot == *depot)
            && (!installer || facts.installer == *installer) && day >= from && day < until;
    }
};

RegistrationCatalogue::RegistrationCatalogue() : m_texts(registrationTexts) { }

void RegistrationCatalogue::put(const PassingRegistration &passing, RegistrationStage stage)
{
    if (passing.deleted) {
        m_texts.remove(passing.row);
        return;
    }
    m_texts.put(passing.row, passing.texts);
    Facts facts;
    facts.seconds[Registered] = secondsOf(passing.registeredAt);
    for (size_t i = 0; i < passing.milestones.size(); ++i)
        facts.seconds[Installed + i] = secondsOf(passing.milestones[i]);
    facts.seconds[Signed] = secondsOf(passing.acceptance.signedAt);
    facts.depot = internedAt(passing.depot, m_depots, m_depotPlaces);
    facts.installer = internedAt(passing.installer.toByteArray(), m_installers, m_installerPlaces);
    facts.person = internedAt(passing.person, m_people, m_peoplePlaces);
    facts.stage = stage;
    facts.wasOnline = passing.wasOnline;
    facts.colour = passing.colour;
    m_facts.push_back(facts);
}

qsizetype RegistrationCatalogue::bytes() const
{
    return m_texts.bytes() + qsizetype(m_facts.capacity() * sizeof(Facts));
}

QList<qint64> RegistrationCatalogue::find(QStringView text, SearchScope scope, int limit) const
{
    return m_texts.find(text, scope, limit);
}

SearchScope RegistrationCatalogue::scope(Role viewer)
{
    return scopeFor(u"registration", registrationTextFields(), viewer);
}

RegistrationCatalogue::Sieve RegistrationCatalogue::sieveOf(const RegistrationFilter &filter) const
{
    Sieve sieve;
    if (filter.stages != 0)
        sieve.stages = filter.stages;
    if (filter.from.isValid())
        sieve.from = startOf(filter.from);
    if (filter.until.isValid())
        sieve.until = startOf(filter.until.addDays(1));
    sieve.neverOnline = filter.neverOnline;
    const auto unless = [&](const auto &key, const auto &places) -> std::optional<quint32> {
        const auto place = places.constFind(key);
        sieve.nothing = sieve.nothing || place == places.cend();
        return place == places.cend() ? std::nullopt : std::optional(*place);
    };
    if (!filter.depot.isNull())
        sieve.depot = unless(filter.depot, m_depotPlaces);
    if (!filter.installer.isEmpty())
        sieve.installer = unless(filter.installer.toUtf8(), m_installerPlaces);
    return sieve;
}

std::vector<quint32> RegistrationCatalogue::entriesOf(const RegistrationFilter &filter) const
{
    const Sieve sieve = sieveOf(filter);
    const auto matches = m_texts.matches(filter.text, scope(filter.viewer));
    std::vector<quint32> entries;
    entries.reserve(size_t(size()));
    for (int block = 0; block < m_texts.blockCount(); ++block) {
        const BlockHits &live = matches.empty() ? m_texts.liveEntries(block) : matches[size_t(block)];
        if (live.none())
            continue;
        const size_t first = size_t(block) * blockEntries;
        const size_t count = qMin(size_t(blockEntries), m_facts.size() - first);
        for (size_t i = 0; i < count; ++i)
            if (live.test(i) && sieve.passes(m_facts[first + i]))
                entries.push_back(quint32(first + i));
    }
    return entries;
}

bool RegistrationCatalogue::passes(qint64 row, const RegistrationFilter &filter) const
{
    const qsizetype entry = m_texts.entryOf(row);
    if (entry < 0 || !sieveOf(filter).passes(m_facts[size_t(entry)]))
        return false;
    return m_texts.isMatch(entry, filter.text, scope(filter.viewer));
}

std::array<qsizetype, registrationStages>
RegistrationCatalogue::countByStage(const RegistrationFilter &filter) const
{
    RegistrationFilter every = filter;
    every.stages = 0;
    std::array<qsizetype, registrationStages> counts{};
    for (const quint32 entry : entriesOf(every))
        ++counts[size_t(m_facts[entry].stage)];
    return counts;
}

QList<InstalledCount> RegistrationCatalogue::installedBetween(QDate from, QDate until) const
{
    constexpr quint32 secondsOfDay = 24 * 3600;
    const quint32 first = startOf(from);
    const quint32 behind = startOf(until.addDays(1));
    std::map<std::tuple<quint32, quint32, quint32, quint32>, qint64> counts; // by day, depot and installer
    for (size_t entry = 0; entry < m_facts.size(); ++entry) {
        const Facts &facts = m_facts[entry];
        const quint32 at = facts.seconds[Installed];
        if (at != 0 && at >= first && at < behind && m_texts.isLive(qsizetype(entry)))
            ++counts[{(at - first) / secondsOfDay, facts.depot, facts.installer, facts.person}];
    }
    QList<InstalledCount> out;
    for (const auto &[key, vehicles] : counts) {
        const auto &[day, depot, installer, person] = key;
        out.append({from.addDays(day), m_depots.at(depot), QString::fromUtf8(m_installers.at(installer)),
                    vehicles, m_people.at(person)});
    }
    return out;
}

QStringList RegistrationCatalogue::installers() const
{
    QStringList names;
    for (const QByteArray &name : m_installers)
        if (!name.isEmpty())
            names.append(QString::fromUtf8(name));
    return names;
}

} // namespace sk
