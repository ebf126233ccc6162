// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reference.h"

#include <QJsonObject>

namespace sk {

//! One shipped table: a JSON object that says its own name, version and sources.
Result<QJsonObject> readTable(const QString &folder, const QString &name);

Edition editionOf(const QJsonObject &table);

//! The texts of a JSON array; what is no text is empty.
QStringList textsOf(const QJsonValue &value);

//! A table's failure, with its name for the log.
Failure tableFailure(Failure::Kind kind, const QString &table, const char *why);

} // namespace sk
