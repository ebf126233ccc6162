// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json_value.h"
#include "sync/protocol/history.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/object_reader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

template<typename Tag>
QJsonValue idOrNull(const Id<Tag> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.text());
}

QJsonObject toObject(const HistoryChange &change)
{
    QJsonArray values;
    for (const Value &value : change.values)
        values.append(sk::toJson(value));
    return {{u"version"_s, change.version},
            {u"at"_s, change.written.at.toMSecsSinceEpoch()},
            {u"by"_s, idOrNull(change.written.by)},
            {u"desk"_s, change.written.desk},
            {u"depot"_s, idOrNull(change.written.depot)},
            {u"deleted"_s, change.deleted ? QJsonValue(*change.deleted) : QJsonValue()},
            {u"columns"_s, QJsonArray::fromStringList(change.columns)},
            {u"values"_s, values}};
}

void readValues(ObjectReader &object, HistoryChange &change)
{
    for (const QJsonValue &name : object.list(u"columns"_s, limits::columns)) {
        if (!name.isString() || name.toString().size() > limits::nameCharacters)
            return object.refuse(u"columns"_s);
        change.columns.append(name.toString());
    }
    for (const QJsonValue &json : object.list(u"values"_s, limits::columns)) {
        const auto value = valueFromJson(json);
        if (!value)
            return object.refuse(u"values"_s);
        change.values.append(*value);
    }
    if (change.columns.size() != change.values.size())
        object.refuse(u"values"_s);
}

Result<HistoryChange> changeFrom(const QJsonValue &json)
{
    ObjectReader object(json);
    HistoryChange change;
    change.version = object.number(u"version"_s);
    change.written.at = object.moment(u"at"_s);
    change.written.by = {object.idOrNull(u"by"_s)};
    change.written.desk = object.text(u"desk"_s, limits::deviceNameCharacters);
    change.written.depot = {object.idOrNull(u"depot"_s)};
    const QJsonValue deleted = object.at(u"deleted"_s);
    if (deleted.isBool())
        change.deleted = deleted.toBool();
    else if (!deleted.isNull())
        object.refuse(u"deleted"_s);
    if (change.version < 1)
        object.refuse(u"version"_s);
    readValues(object, change);
    return object.result(change);
}

} // namespace

QByteArray toJson(const History &history)
{
    QJsonArray changes;
    for (const HistoryChange &change : history.changes)
        changes.append(toObject(change));
    const QJsonObject object{{u"changes"_s, changes}, {u"more"_s, history.more}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<History> historyFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    History history;
    for (const QJsonValue &json : object.list(u"changes"_s, limits::changesPerHistory)) {
        const auto change = changeFrom(json);
        if (!change)
            return change.failure();
        history.changes.append(*change);
    }
    if (!object.at(u"more"_s).isBool())
        object.refuse(u"more"_s);
    history.more = object.at(u"more"_s).toBool();
    return object.result(history);
}

} // namespace sk::wire
