// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/sort_key.h"
#include "models/search/text_index.h"
#include "models/store/stock_scan.h"

#include <QHash>

namespace sk {

enum class StockOrder {
    Arrival, //!< as they came into this store
    Number,
    Second,
    Third,
    Holder,
    Since,
};

//! Which items a list shows; everything unset means all.
struct StockFilter {
    QString text; //!< any part of any of its numbers, as far as the viewer may search them (A58–A60)
    Role viewer = Role::Partner;
    std::optional<Holder> holder;
    DepotId depot; //!< what its stock concerns: lying there, with its people
    PersonId person;

    bool operator==(const StockFilter &) const = default;
};

inline constexpr int holders = 5;

//! Every terminal, or every SIM card, in memory as far as a list needs it.
class StockCatalogue {
public:
    explicit StockCatalogue(Stocked what);

    //! The order somebody of a role gets who asks for one: arrival where it would tell what they see masked.
    StockOrder orderFor(StockOrder by, Role viewer) const;

    //! Takes in or renews one; a deleted one goes.
    void put(const PassingItem &passing);

    qsizetype size() const { return m_texts.size(); }
    //! Rows that pass the filter, in order.
    std::vector<quint32> rows(const StockFilter &filter, StockOrder by, Qt::SortOrder order) const;
    //! How many each holder has among those that pass a filter (whose own holder counts for nothing).
    std::array<qsizetype, holders> countByHolder(const StockFilter &filter) const;
    //! How many lie in each depot's own stock; depots with none are absent.
    QHash<DepotId, qsizetype> inDepots() const;

private:
    //! What is kept of an item beside its texts.
    struct Facts {
        quint32 since = 0; // seconds since 1970; 0: never in stock
        quint32 depot = 0; // place in m_depots
        quint32 person = 0; // place in m_people
        Holder holder = Holder::Centre;
        bool stocked = false; // it came into stock once
    };

    SearchScope scope(Role viewer) const;
    template<typename Visit>
    void forEachMatch(const StockFilter &filter, Visit visit) const;
    std::vector<SortKey> keysOf(StockOrder by) const;

    Stocked m_what;
    TextIndex m_texts;
    std::vector<Facts> m_facts; // by entry
    QList<QUuid> m_depots{QUuid()};
    QHash<QUuid, quint32> m_depotPlaces{{QUuid(), 0}};
    QList<QUuid> m_people{QUuid()};
    QHash<QUuid, quint32> m_peoplePlaces{{QUuid(), 0}};
};

} // namespace sk
