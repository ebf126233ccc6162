// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/value.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace sk {

//! Null, true, a whole number or a text. Numbers stay exact up to 2^53, which is more fen than there are.
QJsonValue toJson(const Value &value);
//! Nothing for fractions, arrays and objects: no field holds one.
std::optional<Value> valueFromJson(const QJsonValue &json);

//! Fields by name, and back; members that hold no Value make it a failure (Corrupt).
QJsonObject toJson(const QStringList &fields, const Row &row);
QByteArray jsonText(const Value &value);
Value valueFromJsonText(const QByteArray &text);

} // namespace sk
