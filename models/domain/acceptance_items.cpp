// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance_items.h"

#include "models/domain/value.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sk {

QMap<QString, Conclusion> readItems(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QMap<QString, Conclusion> verdicts;
    for (const std::string_view item : acceptanceItems()) {
        const QString key = QString::fromLatin1(item.data(), qsizetype(item.size()));
        Conclusion verdict = Conclusion::Passed;
        if (fromValue(Value{object.value(key).toString()}, verdict))
            verdicts.insert(key, verdict);
    }
    return verdicts;
}

QStringList openItems(const QString &json)
{
    const auto verdicts = readItems(json);
    QStringList open;
    for (const std::string_view item : acceptanceItems())
        if (const QString key = QString::fromLatin1(item.data(), qsizetype(item.size()));
            !verdicts.contains(key))
            open.append(key);
    return open;
}

QString writtenItems(const QMap<QString, Conclusion> &verdicts)
{
    if (verdicts.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = verdicts.cbegin(); it != verdicts.cend(); ++it)
        object.insert(it.key(), std::get<QString>(toValue(it.value())));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace sk
