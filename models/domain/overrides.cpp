// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/overrides.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sk {

QMap<QString, QString> readOverrides(const QString &json)
{
    QMap<QString, QString> reasons;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QString reason = it.value().toString().trimmed(); !reason.isEmpty())
            reasons.insert(it.key(), reason);
    return reasons;
}

QString writtenOverrides(const QMap<QString, QString> &reasons)
{
    QJsonObject object; // keeps its keys sorted
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        if (const QString reason = it.value().trimmed(); !reason.isEmpty())
            object.insert(it.key(), reason);
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace sk
