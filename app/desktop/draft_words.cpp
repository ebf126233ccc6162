// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/draft_words.h"

#include "app/desktop/record_names.h"
#include "models/items/field_words.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

} // namespace

QString wordsOfDraft(Session &session, const QString &key, const QJsonObject &draft)
{
    if (key == u"yard"_s)
        return Words::tr("A yard of vehicles");
    if (key == u"stock/movement"_s)
        return Words::tr("A movement of terminals or SIM cards");
    const QString kind = key.section(u'/', 0, 0);
    QStringList parts{nameOfKind(kind)};
    for (const auto &field : {u"name"_s, u"plate"_s, u"customer_name"_s, u"vin"_s})
        if (const QString text = draft.value(field).toString(); !text.isEmpty())
            parts.append(text);
    if (const QUuid id(key.section(u'/', 1)); parts.size() == 1 && !id.isNull())
        parts.append(recordName(session, kind, id));
    return parts.join(u" · "_s);
}

} // namespace sk
