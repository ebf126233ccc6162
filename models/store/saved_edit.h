// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"
#include "models/store/session.h"

namespace sk {

//! Keeps of an edit what differs from the record as it was opened, over what stands now, in one transaction;
//! a record without an id is new and gets one. With clashes nothing is kept, and the record is as it stands.
//! Missing when it is not there any more.
template<typename Record>
Result<Edited<Record>> saveEdit(Session &session, const Record &opened, const Record &edited)
{
    return session.database().write([&]() -> Result<Edited<Record>> {
        Edited<Record> out{edited, {}};
        if (edited.id.isNull()) {
            session.giveId(out.record.id);
        } else {
            const auto stored = session.table<Record>().find(edited.id);
            if (!stored)
                return stored.failure();
            if (!*stored)
                return Failure{Failure::Kind::Missing, QString::fromLatin1(Description<Record>::kind)};
            out = withEdits(**stored, opened, edited);
            if (!out.clashes.isEmpty())
                return out;
        }
        if (const auto saved = session.table<Record>().save(out.record); !saved)
            return saved.failure();
        return out;
    });
}

} // namespace sk
