// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/object_reader.h"

#include "sync/protocol/limits.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk::wire {

ObjectReader::ObjectReader(const QByteArray &body)
{
    if (body.size() > limits::bodyBytes) {
        refuse(u"body"_s, Failure::Kind::TooLarge);
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        refuse(u"body"_s);
    m_object = document.object();
}

ObjectReader::ObjectReader(const QJsonValue &value) : m_object(value.toObject())
{
    if (!value.isObject())
        refuse(u"object"_s);
}

QString ObjectReader::text(const QString &name, qsizetype atMost)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        refuse(name);
    if (value.toString().size() > atMost)
        refuse(name, Failure::Kind::TooLarge);
    return value.toString();
}

QString ObjectReader::textOrNothing(const QString &name, qsizetype atMost)
{
    const QJsonValue value = m_object.value(name);
    return value.isNull() || value.isUndefined() ? QString() : text(name, atMost);
}

qint64 ObjectReader::number(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    // A number that is no whole one answers both fallbacks.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        refuse(name);
    return value.toInteger();
}

bool ObjectReader::flag(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        refuse(name);
    return value.toBool();
}

QUuid ObjectReader::id(const QString &name)
{
    const QString written = text(name, 36);
    const QUuid id = written.size() == 36 ? QUuid::fromString(written) : QUuid();
    if (id.isNull())
        refuse(name);
    return id;
}

QUuid ObjectReader::idOrNull(const QString &name)
{
    return m_object.value(name).isNull() ? QUuid() : id(name);
}

QDateTime ObjectReader::moment(const QString &name)
{
    return QDateTime::fromMSecsSinceEpoch(number(name), Qt::UTC);
}

QDateTime ObjectReader::momentOrNull(const QString &name)
{
    return m_object.value(name).isNull() ? QDateTime() : moment(name);
}

QJsonArray ObjectReader::list(const QString &name, qsizetype atMost)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        refuse(name);
    if (value.toArray().size() > atMost)
        refuse(name, Failure::Kind::TooLarge);
    return value.toArray();
}

void ObjectReader::refuse(const QString &name, Failure::Kind kind)
{
    refuse(Failure{kind, name});
}

void ObjectReader::refuse(const Failure &failure)
{
    if (!m_failure)
        m_failure = failure;
}

} // namespace sk::wire
