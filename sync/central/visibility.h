// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/digests.h"
#include "sync/central/references.h"

#include <functional>

namespace sk::central {

//! Keeps the table that says which depot is shown which record, while records of one centre change. A record
//! is shown where it has its home and where it is referred to; the table counts the reasons, so that nothing
//! is searched when one of them goes. A row that comes or goes without a change of its own record takes a
//! version of its own, so that readers find it behind their cursors and no page has to end inside a version.
//! For use inside one transaction; throws SqlError.
class Visibility {
public:
    Visibility(Sql &sql, Records &records, Digests &digests, QString centre)
        : m_sql(sql), m_records(records), m_digests(digests), m_centre(std::move(centre))
    {
    }

    //! Looks up in a few questions where records are shown that are going to change.
    void expect(const QList<Target> &targets);
    //! The record was made or became another one. What a depot's device made it goes on being shown.
    void changed(const std::optional<StoredRecord> &before, const StoredRecord &after,
                 const QString &makersDepot);
    bool isShown(const Target &target, const QString &depot);
    //! Writes what changed. `takeVersions` answers the last of n versions that are ours from then on.
    void save(const std::function<qint64(qsizetype)> &takeVersions);

private:
    struct Place {
        qint64 reasons = 0;
        qint64 reasonsBefore = 0;
        qint64 version = 0; //!< when the depot was told last; 0 when never
    };
    struct Item {
        std::map<QString, Place> places; //!< by depot
        std::optional<StoredRecord> record; //!< as it is now, once looked up
        qint64 versionBefore = 0;
        bool isLookedUp = false;
        bool isChanged = false;
    };

    Item &item(const Target &target);
    void lookUp(Item &item, const Target &target);
    QStringList shownAt(const Target &target);
    void give(const QString &depot, const Target &target, int reasons);
    void giveTargets(const std::optional<QString> &depot, const QList<Target> &targets, int reasons);
    void passOn(const QString &depot, const Target &target, int reasons);
    void follow(const StoredRecord &entry);
    QList<Target> journalOf(const Target &target);
    //! True when the place needs a version of its own.
    bool isLate(const Item &item, const Place &place) const;
    //! The row of the table, once the sums know of it.
    QVariantList rowOf(const Target &target, const QString &depot, const Item &item, Place &place,
                       qint64 version);

    Sql &m_sql;
    Records &m_records;
    Digests &m_digests;
    QString m_centre;
    std::map<Target, Item> m_items;
};

} // namespace sk::central
