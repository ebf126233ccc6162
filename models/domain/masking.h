// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"

#include <optional>

namespace sk {

//! Kinds of confidential content (A58–A60), as the rights table names them.
enum class Secret {
    Contact, //!< names of people, phones, addresses
    Identity, //!< citizen numbers and credit codes
    Sim, //!< numbers of SIM cards
};

enum class Occasion {
    List, //!< many records at once
    Form, //!< one record that was opened
    Export, //!< out of the house; asked again each time
};

//! The kind of content of a record's field, by kind of record and name of field (contact of a registration);
//! nothing for fields the field lists call open.
std::optional<Secret> secretOf(QStringView record, QStringView field);

//! Whether a role reads a kind of content in plain on an occasion. A partner depot reads none.
bool mayRead(Role role, Secret secret, Occasion occasion);

//! Whether a role may write over sensitive content, also where it may not read what stands there. A partner
//! depot may not: the centre refuses it.
bool mayWriteSecrets(Role role);

//! What is left of a sensitive text: 412728********0012, 138****8000, 张**. Never the whole text, nothing of
//! a short one; open fields come back as they are.
QString maskedText(QStringView record, QStringView field, const QString &text);

//! Who looks, and on what occasion.
struct Viewer {
    Role role;
    Occasion occasion;
};

//! The text as the viewer may see it.
QString shownText(QStringView record, QStringView field, const QString &text, Viewer viewer);

} // namespace sk
