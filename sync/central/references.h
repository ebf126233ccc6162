// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/records.h"

namespace sk::central {

//! A record another one refers to.
struct Target {
    QUuid id;
    QString kind;

    bool operator==(const Target &) const = default;
    bool operator<(const Target &other) const { return std::tie(id, kind) < std::tie(other.id, other.kind); }
};

//! Where all depots of a centre are shown a record.
QString everywhere();

//! The depot that is shown a record because it is its own, everywhere(), or nothing for one that is shown
//! only where something refers to it.
std::optional<QString> homeOf(const StoredRecord &record);

//! The depot whose scope the record's references widen; nothing when they widen nobody's.
std::optional<QString> referringDepot(const StoredRecord &record);

//! What the record refers to of the kinds that are shown where they are referred to, each once.
QList<Target> targetsOf(const StoredRecord &record);

//! The field that names the work an acceptance, a custody entry or an attachment belongs to, and that work's
//! id; nothing when it names none.
std::optional<std::pair<QString, QUuid>> workOf(const StoredRecord &record);

//! True for kinds that pass their references on wherever they are shown: a vehicle its customer.
bool passesOn(const QString &kind);

//! True for kinds whose journal goes where they go: terminals and SIM cards with their custody entries.
bool hasJournal(const QString &kind);

//! The terminal or SIM card a custody entry is about; nothing for other records.
std::optional<Target> subjectOf(const StoredRecord &record);

} // namespace sk::central
