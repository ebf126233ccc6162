// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json_value.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sk {

QJsonValue toJson(const Value &value)
{
    struct Visitor {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(const QString &text) const { return text; }
    };
    return std::visit(Visitor{}, value);
}

std::optional<Value> valueFromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
        return Value{};
    case QJsonValue::Bool:
        return Value{json.toBool()};
    case QJsonValue::String:
        return Value{json.toString()};
    case QJsonValue::Double:
        if (const double number = json.toDouble(); double(qint64(number)) == number)
            return Value{json.toInteger()};
        return {};
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return {};
    }
    return {};
}

QJsonObject toJson(const QStringList &fields, const Row &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < fields.size() && i < row.size(); ++i)
        object.insert(fields.at(i), toJson(row.at(i)));
    return object;
}

QByteArray jsonText(const Value &value)
{
    // QJsonDocument knows no bare values; an array of one is trimmed of its brackets.
    const QByteArray wrapped = QJsonDocument(QJsonArray{toJson(value)}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

Value valueFromJsonText(const QByteArray &text)
{
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + text + ']').array();
    return wrapped.isEmpty() ? Value{} : valueFromJson(wrapped.first()).value_or(Value{});
}

} // namespace sk
