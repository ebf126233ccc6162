// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/central/service_world.h"
#include "tests/protocol/contract.h"

#include <QJsonDocument>

//! Holds what the service answers to the contract.
namespace sk::central::testing {

//! The schema the contract names for an answer; "" when it names none of this status and type.
inline QString schemaOf(const Contract &contract, const QString &path, const QString &method,
                        const Response &answer)
{
    const QJsonObject responses = contract.at(u"paths"_s)
                                      .toObject()
                                      .value(path)
                                      .toObject()
                                      .value(method)
                                      .toObject()
                                      .value(u"responses"_s)
                                      .toObject();
    QJsonObject response = responses.value(QString::number(answer.status)).toObject();
    if (response.isEmpty())
        response = contract.at(u"components/responses/Problem"_s).toObject();
    return response.value(u"content"_s)
        .toObject()
        .value(QString::fromLatin1(answer.headers.value("content-type")))
        .toObject()
        .value(u"schema"_s)
        .toObject()
        .value(u"$ref"_s)
        .toString()
        .section(u'/', -1);
}

//! What an answer has that the contract does not allow.
inline QStringList complaintsOn(const Contract &contract, const QString &path, const QString &method,
                                const Response &answer)
{
    const QString schema = schemaOf(contract, path, method, answer);
    if (schema.isEmpty())
        return {u"no such answer in the contract: %1 %2"_s.arg(method, path)};
    QStringList all;
    for (const QByteArray &line : answer.body.trimmed().split('\n'))
        all += contract.complaints(schema, QJsonDocument::fromJson(line).object());
    return all;
}

} // namespace sk::central::testing
