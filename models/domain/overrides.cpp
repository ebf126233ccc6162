// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/overrides.h"

#include "models/domain/identifiers/kept_form.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sk {

Overrides readOverrides(const QString &json)
{
    Overrides overrides;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        Override override{{}, it.value().toString().trimmed()};
        if (const QJsonObject tied = it.value().toObject(); !tied.isEmpty())
            override = {tied.value(u"value"_s).toString(), tied.value(u"reason"_s).toString().trimmed()};
        if (!override.reason.isEmpty())
            overrides.insert(it.key(), override);
    }
    return overrides;
}

QString writtenOverrides(const Overrides &overrides)
{
    QJsonObject object; // keeps its keys sorted
    for (auto it = overrides.begin(); it != overrides.end(); ++it) {
        const QString reason = it->reason.trimmed();
        if (reason.isEmpty())
            continue;
        if (it->value)
            object.insert(it.key(), QJsonObject{{u"value"_s, *it->value}, {u"reason"_s, reason}});
        else
            object.insert(it.key(), reason);
    }
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString reasonToKeep(const Overrides &overrides, const QString &field, const QString &value)
{
    const auto found = overrides.find(field);
    if (found == overrides.end())
        return {};
    const bool sameValue = !found->value || keptForm(field, *found->value) == keptForm(field, value);
    return sameValue ? found->reason : QString();
}

Overrides settledOverrides(const Overrides &overrides,
                           const std::function<QString(const QString &field)> &now)
{
    Overrides settled;
    for (auto it = overrides.begin(); it != overrides.end(); ++it)
        if (const QString value = now(it.key()); !reasonToKeep(overrides, it.key(), value).isEmpty())
            settled.insert(it.key(), {value, it->reason});
    return settled;
}

} // namespace sk
