// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/place_names.h"
#include "models/domain/registration.h"

namespace sk {

//! Whether a name reads like a person's and not a firm's: two to four Chinese characters that do not end as
//! firms, offices and places do and are none of the places, or one with a name dot.
bool isPersonsName(const QString &name, const PlaceNames &places);

//! Whether a customer has exactly the form's name and no other code, within the form's centre.
bool isNamesake(const Customer &customer, const Registration &form);

//! Which of the customers a form means: within its centre the one with its credit code (or citizen number),
//! then the one with exactly its name and no other code; a person without a code needs the same phone too,
//! where both sides say one. Null when none of them is meant.
const Customer *sameCustomer(const QList<Customer> &known, const Registration &form,
                             const PlaceNames &places);

} // namespace sk
