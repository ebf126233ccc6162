// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"
#include "tests/support/page_of_rows.h"
#include "tests/support/scratch_store.h"

namespace sk::testing {

using namespace Qt::StringLiterals;

//! A registration that the centre has as version 7.
inline Registration agreedTruck(ScratchStore &desk, const DepotId &depot = {})
{
    Registration truck;
    truck.depot = depot;
    truck.plate = u"豫P12345"_s;
    truck.note = u"原"_s;
    truck = desk.saved(truck);
    const auto pending = desk.session().ledger().pending(0, 10);
    Q_UNUSED(bool(desk.session().ledger().accepted(pending->last(), 7)));
    return truck;
}

//! A page with one registration as the centre has it; columns it does not name stay as they are.
inline RowBlock central(const QUuid &id, qint64 version, const QStringList &columns, const Row &values,
                        bool deleted = false)
{
    return {u"registration"_s, columns, {{id, version, deleted, values}}};
}

//! The registration as this desk has it, deleted or not.
inline Registration held(ScratchStore &desk, RegistrationId id)
{
    Database &db = desk.session().database();
    const auto row = db.read([&] { return RecordTable(db, kindOf<Registration>()).find(id.value); });
    Registration registration = *row ? fromRow<Registration>((*row)->values) : Registration{};
    registration.id = *row ? id : RegistrationId{};
    return registration;
}

inline StoredRow heldRow(ScratchStore &desk, RegistrationId id)
{
    Database &db = desk.session().database();
    return **db.read([&] { return RecordTable(db, kindOf<Registration>()).find(id.value); });
}

//! The one change that waits to be sent.
inline PendingChange onlyPending(ScratchStore &desk)
{
    const auto pending = desk.session().ledger().pending(0, 10);
    return pending->size() == 1 ? pending->first() : PendingChange{};
}

} // namespace sk::testing
