// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/draft_words.h"

#include "app/naming/record_names.h"
#include "models/items/field_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

//! What the fields of an editor said: the record as it was opened, with what was changed of it.
QJsonObject fieldsOf(const QJsonObject &draft)
{
    QJsonObject fields = draft.value(u"opened"_s).toObject();
    const QJsonObject changed = draft.value(u"changed"_s).toObject();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        fields.insert(it.key(), it.value());
    return fields;
}

//! A sheet is told by the vehicles it is for.
QString wordsOfSheet(Session &session, const QJsonObject &draft)
{
    const QJsonArray vehicles = draft.value(u"vehicles"_s).toArray();
    QStringList parts{nameOfKind(u"acceptance"_s)};
    if (const QUuid first(vehicles.at(0).toString()); !first.isNull())
        parts.append(recordName(session, u"registration"_s, first));
    if (vehicles.size() > 1)
        parts.append(Words::tr("%n vehicle(s)", nullptr, int(vehicles.size())));
    return parts.join(u" · "_s);
}

} // namespace

QString wordsOfDraft(Session &session, const QString &key, const QJsonObject &draft)
{
    if (key == u"yard"_s)
        return Words::tr("A yard of vehicles");
    if (key == u"stock/movement"_s)
        return Words::tr("A movement of terminals or SIM cards");
    const QString kind = key.section(u'/', 0, 0);
    if (kind == u"acceptance"_s)
        return wordsOfSheet(session, draft);
    const QJsonObject fields = fieldsOf(draft);
    QStringList parts{nameOfKind(kind)};
    for (const auto &field : {u"name"_s, u"plate"_s, u"customer_name"_s, u"vin"_s})
        if (const QString text = fields.value(field).toString(); !text.isEmpty())
            parts.append(text);
    if (const QUuid id(key.section(u'/', 1)); parts.size() == 1 && !id.isNull())
        parts.append(recordName(session, kind, id));
    return parts.join(u" · "_s);
}

} // namespace sk
