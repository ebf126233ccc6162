// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"
#include "models/domain/reference.h"

#include <QDate>

namespace sk {

//! A unified social credit code (GB 32100-2015) with its own check character and the one of the organisation
//! code inside it (GB 11714).
Finding judgeCreditCode(const QString &text, const Reference &reference);

//! The field of a form that takes either: a firm's credit code or a single owner's citizen number. What looks
//! like a citizen number is judged as one.
Finding judgeCreditOrIdentity(const QString &text, const Reference &reference, QDate today);

//! The check character behind 17 characters of the code's alphabet.
QChar creditCheckCharacter(QStringView body);
//! The check character behind the 8 characters of an organisation code.
QChar organisationCheckCharacter(QStringView body);

} // namespace sk
