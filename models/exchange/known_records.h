// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/import_preview.h"
#include "models/exchange/reading.h"
#include "models/exchange/record_keys.h"

#include <QHash>

#include <functional>

namespace sk {

//! Asks the store which records have one of these values in a field (for iccid: begin with one of these). The
//! answer names each record once. Called with at most some hundred values at a time.
using KnownLookup
    = std::function<Result<QList<KnownRecord>>(const QString &field, const QStringList &values)>;

//! Asks the store whose credit codes these are: names by code. Called like KnownLookup.
using FirmLookup = std::function<Result<QHash<QString, QString>>(const QStringList &codes)>;

//! Asks for a second look at rows whose credit code the store knows or a row above has under
//! clearly another name: they would be linked to that firm. Fails when the lookup does, or Cancelled.
Result<> markForeignCodes(ImportPreview &preview, const FirmLookup &firms, const std::stop_token &stop);

//! Marks rows that the store knows already: a row that repeats a record is left out (so the same file can be
//! imported twice), a row that shares a plate, VIN, terminal or card with another record stays out until a
//! person gives a reason (registrations) or for good (registers, which hold each item once).
//! Fails when the lookup does, or Cancelled.
Result<> markKnown(ImportPreview &preview, const KnownLookup &lookup, const std::stop_token &stop);

} // namespace sk
