// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/contract.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace {

QJsonValue scalar(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!") // in quotes
        return text;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number;
    if (text == u"true" || text == u"false")
        return text == u"true";
    return text == u"null" ? QJsonValue() : QJsonValue(text);
}

QJsonValue json(const YAML::Node &node)
{
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto &member : node)
            object.insert(QString::fromStdString(member.first.Scalar()), json(member.second));
        return object;
    }
    if (node.IsSequence()) {
        QJsonArray list;
        for (const auto &element : node)
            list.append(json(element));
        return list;
    }
    return node.IsScalar() ? scalar(node) : QJsonValue();
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"null")
        return value.isNull();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"integer")
        return value.isDouble() && value.toInteger(0) == value.toInteger(1);
    if (type == u"string")
        return value.isString();
    if (type == u"array")
        return value.isArray();
    Q_ASSERT(type == u"object");
    return value.isObject();
}

} // namespace

//! Walks a value along its schema (JSON Schema 2020-12, as far as the contract uses it).
struct Contract::Finder {
    const Contract &contract;
    QStringList found = {};

    void complain(const QString &where, const QString &what) { found.append(where + u": "_s + what); }
    void visit(QJsonObject schema, const QJsonValue &value, const QString &where);
    void visitNumber(const QJsonObject &schema, qint64 number, const QString &where);
    void visitText(const QJsonObject &schema, const QString &text, const QString &where);
    void visitList(const QJsonObject &schema, const QJsonArray &list, const QString &where);
    void visitObject(const QJsonObject &schema, const QJsonObject &object, const QString &where);
};

void Contract::Finder::visit(QJsonObject schema, const QJsonValue &value, const QString &where)
{
    if (schema.contains(u"$ref"_s))
        schema = contract.at(schema.value(u"$ref"_s).toString().mid(2)).toObject();
    if (schema.isEmpty())
        qFatal("the contract refers to nothing at %s", qPrintable(where));
    if (schema.contains(u"oneOf"_s)) {
        int fitting = 0;
        for (const QJsonValue &option : schema.value(u"oneOf"_s).toArray()) {
            Finder inner{contract};
            inner.visit(option.toObject(), value, where);
            fitting += inner.found.isEmpty();
        }
        if (fitting != 1)
            complain(where, u"fits %1 of the options"_s.arg(fitting));
        return;
    }
    const QJsonValue type = schema.value(u"type"_s);
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    if (std::none_of(types.begin(), types.end(),
                     [&](const auto &t) { return isOfType(value, t.toString()); }))
        return complain(where, u"of another type"_s);
    if (schema.contains(u"enum"_s) && !schema.value(u"enum"_s).toArray().contains(value))
        complain(where, u"none of the words"_s);
    if (schema.contains(u"const"_s) && schema.value(u"const"_s) != value)
        complain(where, u"not the one value"_s);
    if (value.isDouble())
        visitNumber(schema, value.toInteger(), where);
    else if (value.isString())
        visitText(schema, value.toString(), where);
    else if (value.isArray())
        visitList(schema, value.toArray(), where);
    else if (value.isObject())
        visitObject(schema, value.toObject(), where);
}

void Contract::Finder::visitNumber(const QJsonObject &schema, qint64 number, const QString &where)
{
    if (schema.contains(u"minimum"_s) && number < schema.value(u"minimum"_s).toInteger())
        complain(where, u"too small"_s);
    if (schema.contains(u"maximum"_s) && number > schema.value(u"maximum"_s).toInteger())
        complain(where, u"too great"_s);
}

void Contract::Finder::visitText(const QJsonObject &schema, const QString &text, const QString &where)
{
    if (text.size() < schema.value(u"minLength"_s).toInteger(0))
        complain(where, u"too short"_s);
    if (schema.contains(u"maxLength"_s) && text.size() > schema.value(u"maxLength"_s).toInteger())
        complain(where, u"too long"_s);
    if (schema.contains(u"pattern"_s)
        && !QRegularExpression(schema.value(u"pattern"_s).toString()).match(text).hasMatch())
        complain(where, u"not of the pattern"_s);
    if (schema.value(u"format"_s) == u"uuid"_s && QUuid::fromString(text).isNull())
        complain(where, u"no UUID"_s);
}

void Contract::Finder::visitList(const QJsonObject &schema, const QJsonArray &list, const QString &where)
{
    if (list.size() < schema.value(u"minItems"_s).toInteger(0))
        complain(where, u"too few"_s);
    if (schema.contains(u"maxItems"_s) && list.size() > schema.value(u"maxItems"_s).toInteger())
        complain(where, u"too many"_s);
    const QJsonArray first = schema.value(u"prefixItems"_s).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue rest = schema.value(u"items"_s);
        const QJsonObject ofElement = (i < first.size() ? first.at(i) : rest).toObject();
        if (!ofElement.isEmpty())
            visit(ofElement, list.at(i), u"%1[%2]"_s.arg(where).arg(i));
        if (schema.value(u"uniqueItems"_s).toBool() && list.toVariantList().count(list.at(i).toVariant()) > 1)
            complain(where, u"something twice"_s);
    }
}

void Contract::Finder::visitObject(const QJsonObject &schema, const QJsonObject &object, const QString &where)
{
    for (const QJsonValue &name : schema.value(u"required"_s).toArray())
        if (!object.contains(name.toString()))
            complain(where, u"without "_s + name.toString());
    const QJsonObject members = schema.value(u"properties"_s).toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        if (members.contains(member.key()))
            visit(members.value(member.key()).toObject(), member.value(), where + u'.' + member.key());
}

Contract::Contract()
{
    QFile file(QStringLiteral(STATIONKEEPER_SOURCE_DIR "/sync/protocol/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the contract cannot be read");
    m_root = json(YAML::Load(file.readAll().toStdString())).toObject();
}

QJsonValue Contract::at(const QString &path) const
{
    QJsonValue value = m_root;
    for (const QString &name : path.split(u'/'))
        value = value.toObject().value(name);
    return value;
}

QStringList Contract::complaints(const QString &schemaName, const QJsonValue &value) const
{
    Finder finder{*this};
    finder.visit({{u"$ref"_s, u"#/components/schemas/"_s + schemaName}}, value, schemaName);
    return finder.found;
}
