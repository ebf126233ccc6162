// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"
#include "models/domain/reference.h"

#include <QDate>

#include <optional>

namespace sk {

//! What the rules need to know beside the text. Built once by a program; the reference must outlive it.
struct Bench {
    const Reference &reference;
    QDate today;
};

//! The rule of an identifier applied to a text.
Finding judge(Identifier kind, const QString &text, const Bench &bench);

//! The identifier by its word: plate, vin, iccid, sim, imei, identity, credit, phone.
std::optional<Identifier> identifierNamed(QStringView word);

//! The rule of a record's field by the field's name (plate, vin, iccid, sim_number, number of a SIM card as
//! sim_number, imei, identity, credit_code, phone); nothing for a field that has no rule. An empty text is
//! for the completeness rules and answered with nothing too.
std::optional<Finding> judgeField(QStringView field, const QString &text, const Bench &bench);

} // namespace sk
