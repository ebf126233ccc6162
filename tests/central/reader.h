// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/central/centre_world.h"

namespace sk::central::testing {

//! Keeps what a device was told and let go of, as a desktop does.
class Reader {
public:
    Reader(CentreWorld &world, Caller caller) : m_world(world), m_caller(std::move(caller)) { }

    void pull(qsizetype limit = 1000)
    {
        for (const wire::Page &page : m_world.pages(m_caller, m_cursor, limit)) {
            QSet<QUuid> met;
            for (const RowBlock &block : page.blocks)
                for (const AgreedRow &row : block.rows) {
                    met.insert(row.id);
                    m_held.insert(row.id, {block.kind, row.version});
                }
            for (const wire::Forgotten &forgotten : page.forgotten)
                if (!met.contains(forgotten.id))
                    m_held.remove(forgotten.id);
            m_cursor = page.next;
        }
    }
    bool holds(int id) const { return m_held.contains(uuid(id)); }
    QStringList ids() const
    {
        QStringList ids;
        for (const QUuid &id : m_held.keys())
            ids.append(id.toString(QUuid::WithoutBraces));
        ids.sort();
        return ids;
    }
    //! The sums over what is held.
    QList<wire::KindDigest> digest() const
    {
        QMap<QString, wire::KindDigest> kinds;
        for (auto record = m_held.cbegin(); record != m_held.cend(); ++record) {
            wire::KindDigest &digest = kinds[record->first];
            digest.kind = record->first;
            ++digest.count;
            digest.sum.add(record->first, record.key(), record->second);
        }
        return kinds.values();
    }
    const Caller &caller() const { return m_caller; }

private:
    CentreWorld &m_world;
    Caller m_caller;
    QString m_cursor;
    QMap<QUuid, std::pair<QString, qint64>> m_held;
};

} // namespace sk::central::testing
