// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/owner.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

bool sitsWith(const Owner &owner, const Authorship &written)
{
    switch (owner.kind) {
    case Owner::Kind::Depot:
        return !owner.depot.isNull() && written.depot == owner.depot;
    case Owner::Kind::Centre:
        return written.depot.isNull();
    case Owner::Kind::Nobody:
        break;
    }
    return false;
}

} // namespace

Owner ownerOf(const KindInfo &info, const Row &row)
{
    static const QStringList centres{u"policy"_s, u"centre"_s, u"depot"_s, u"person"_s};
    if (centres.contains(info.kind))
        return {Owner::Kind::Centre, {}};
    if (info.kind != u"registration")
        return {};
    Owner owner{Owner::Kind::Depot, {}};
    fromValue(row.at(info.indexOf(u"depot")), owner.depot);
    return owner;
}

Prevailing prevailing(const KindInfo &info, qsizetype field, const Owner &owner, const Authorship &local,
                      const Authorship &central)
{
    if (!local.isTold() || !central.isTold() || info.types.at(field) == FieldType::Money)
        return Prevailing::Neither;
    const bool here = sitsWith(owner, local);
    const bool there = sitsWith(owner, central);
    if (here == there)
        return Prevailing::Neither;
    return here ? Prevailing::Local : Prevailing::Central;
}

} // namespace sk
