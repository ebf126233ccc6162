// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yard/yard_line.h"

#include "models/domain/kinds.h"
#include "models/domain/record_json.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QJsonObject jsonOf(const QMap<QString, QString> &reasons)
{
    QJsonObject object;
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

const YardField *yardField(QStringView name)
{
    const auto *const found = std::ranges::find_if(
        yardFields, [&](const YardField &field) { return name == QLatin1StringView(field.name); });
    return found == yardFields.end() ? nullptr : found;
}

Registration vehicleOf(const YardLine &line, const Registration &common)
{
    const Row &blank = kindNamed(u"registration")->blank;
    const Row shared = toRow(common);
    const Row known = toRow(line.known);
    Row row = toRow(line.scanned);
    for (qsizetype i = 0; i < row.size(); ++i)
        if (row.at(i) == blank.at(i))
            row[i] = shared.at(i) == blank.at(i) ? known.at(i) : shared.at(i);
    auto vehicle = fromRow<Registration>(row);
    QJsonObject reasons = QJsonDocument::fromJson(common.overrides.toUtf8()).object();
    const QJsonObject own = jsonOf(line.reasons);
    for (auto it = own.begin(); it != own.end(); ++it)
        reasons.insert(it.key(), it.value());
    vehicle.overrides = reasons.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(reasons).toJson(QJsonDocument::Compact));
    return vehicle;
}

QJsonObject draftOf(const YardLine &line)
{
    return {{u"scanned"_s, recordToJson(line.scanned)},
            {u"known"_s, recordToJson(line.known)},
            {u"reasons"_s, jsonOf(line.reasons)}};
}

YardLine yardLineFrom(const QJsonObject &draft)
{
    YardLine line{recordFromJson<Registration>(draft.value(u"scanned"_s).toObject()),
                  recordFromJson<Registration>(draft.value(u"known"_s).toObject()),
                  {}};
    const QJsonObject reasons = draft.value(u"reasons"_s).toObject();
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        line.reasons.insert(it.key(), it.value().toString());
    return line;
}

} // namespace sk
