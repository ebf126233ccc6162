// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/digest.h"

#include "models/domain/kinds.h"
#include "models/store/ledger.h"

namespace sk {

namespace {

void add(std::map<QString, KindDigest> &kinds, const QString &kind, const Statement &row)
{
    KindDigest &digest = kinds.try_emplace(kind, KindDigest{kind, 0, {}}).first->second;
    ++digest.count;
    digest.sum.add(kind, row.uuid(0), row.integer(1));
}

} // namespace

Result<Digest> digestOf(Database &db)
{
    return db.read([&] {
        std::map<QString, KindDigest> kinds;
        for (const KindInfo &info : allKinds()) {
            auto row = db.prepare("SELECT id, version FROM " + info.kind.toLatin1() + " WHERE version > 0");
            while (row.next())
                add(kinds, info.kind, row);
        }
        auto row = db.prepare("SELECT id, version, kind FROM stranger");
        while (row.next())
            add(kinds, row.text(2), row);
        Digest digest{readCursor(db), {}};
        for (const auto &[kind, sum] : kinds)
            digest.kinds.append(sum);
        return digest;
    });
}

} // namespace sk
