// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"

#include <QMap>

namespace sk {

//! What was typed or imported where it is kept in another form (Registration::asWritten), by field name. What
//! is no object of texts reads as none.
QMap<QString, QString> readAsWritten(const QString &json);
//! The text for Registration::asWritten, always the same for the same texts; empty when there are none.
QString writtenAsWritten(const QMap<QString, QString> &texts);

//! A registration with its identifiers in the form in which they are kept and compared (keptForm), the texts
//! as they came noted in asWritten where they differ, and reasons for kept values tied to these values. An
//! entry of asWritten that is there already stays while it means the value. `held` is the registration as the
//! store has it, null for a new one: a field that says what it said there is left alone.
Registration normalised(Registration typed, const Registration *held = nullptr);

} // namespace sk
