// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace sk {

//! Why somebody kept a value although a rule judged it wrong.
struct Override {
    std::optional<QString> value; //!< the value it was said of; none when an older form did not tell
    QString reason;

    bool operator==(const Override &) const = default;
};

//! By field name, as Registration::overrides holds them.
using Overrides = QMap<QString, Override>;

//! Reads {"vin": {"value": …, "reason": …}}, and {"vin": "reason"} without a value. What is no such object
//! reads as none; empty reasons are dropped, since they are no reasons.
Overrides readOverrides(const QString &json);

//! The text for Registration::overrides, always the same for the same reasons; empty when there are none.
QString writtenOverrides(const Overrides &overrides);

//! The reason to keep this very value in a field; empty when nobody gave one, or gave it for another value.
QString reasonToKeep(const Overrides &overrides, const QString &field, const QString &value);

//! Ties every reason to the value its field has now, and drops those that were given for another value.
Overrides settledOverrides(const Overrides &overrides,
                           const std::function<QString(const QString &field)> &now);

} // namespace sk
