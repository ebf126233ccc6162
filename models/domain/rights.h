// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
#include "models/domain/reference.h"

namespace sk {

//! What a role may do with records of a kind, or with one of their fields.
enum class Grant { None, Read, Write };

//! What a role may do beside reading and writing records.
enum class Ability {
    Administer, //!< accounts and devices of the centre
    Export, //!< take confidential columns out of the house (A58–A60)
    Reveal, //!< see one masked field for a moment, with a reason that is kept
    Settle, //!< choose between two values of a conflict, mend what the centre refused
};

inline std::span<const std::string_view> wordsOf(Ability)
{
    static constexpr std::array<std::string_view, 4> words{"administer", "export", "reveal", "settle"};
    return words;
}

//! One line of the table: a grant for each role, in the order of the enum.
using Grants = std::array<Grant, 9>;

//! Who may do what: data that ships with the program, the same at the centre, which enforces it, and at the
//! desk, which shows it. Kinds of a newer program go by the line `*`.
struct RightsTable {
    Edition edition;
    QDate validFrom;
    QHash<QString, Grants> kinds; //!< by kind of record
    QHash<QString, Grants> fields; //!< exceptions, by `kind.field`
    std::array<std::array<bool, 9>, 4> abilities{}; //!< by ability, then role
};

//! Reads `rights.json` from a folder (`:/reference`). Missing, Corrupt or TooLarge with the name of the file:
//! a table that lacks a kind of this program or names a field nobody has is Corrupt.
Result<RightsTable> readRights(const QString &folder);

Grant grantOf(const RightsTable &table, Role role, QStringView kind);
Grant grantOf(const RightsTable &table, Role role, QStringView kind, QStringView field);

//! Whether a role reads the kind at all. How much of a sensitive text it sees is masking's to say.
bool mayRead(const RightsTable &table, Role role, QStringView kind);
bool mayRead(const RightsTable &table, Role role, QStringView kind, QStringView field);
//! Whether a role may write records of the kind, be it some of their fields only.
bool mayWrite(const RightsTable &table, Role role, QStringView kind);
bool mayWrite(const RightsTable &table, Role role, QStringView kind, QStringView field);
bool may(const RightsTable &table, Role role, Ability ability);

//! The first field of a change its role may not write; null when it may write all of them. A new record may
//! say of any field that it is blank; a kind nobody in this role may write answers with `id`.
QString refusedField(const RightsTable &table, Role role, const QString &kind, const QStringList &columns,
                     const Row &values, bool isNew);

//! The roles that may write a kind (or one of its fields), in the order of the enum: who to ask.
QList<Role> writersOf(const RightsTable &table, QStringView kind, QStringView field = {});
QList<Role> rolesWith(const RightsTable &table, Ability ability);

} // namespace sk
