// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/naming/told_history.h"

#include "app/naming/value_names.h"
#include "models/domain/kinds.h"
#include "models/items/field_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString whereOf(const ChangeLine &line)
{
    if (!line.place.isEmpty())
        return line.place;
    if (line.origin == u"here")
        return Words::tr("here");
    if (line.origin == u"centre")
        return Words::tr("centre");
    if (line.origin == u"import")
        return Words::tr("import");
    if (line.origin == u"enrolment")
        return Words::tr("enrolment");
    return line.origin;
}

QString fieldOf(const QString &kind, const QString &field)
{
    return field.isEmpty() ? Words::tr("Created") : nameOfField(kind, field);
}

} // namespace

Result<QList<ToldChange>> toldHistory(Session &session, const QString &kind, const QUuid &id, Viewer viewer)
{
    const auto history = session.historyOf(id);
    if (!history)
        return history.failure();
    const KindInfo *info = kindNamed(kind);
    QList<ToldChange> told;
    for (const ChangeLine &line : *history) {
        const bool isField = !line.field.isEmpty();
        const auto words = [&](const Value &value) {
            return isField ? valueName(session, kind, line.field, value, viewer) : QString();
        };
        told.append({.place = told.size(),
                     .at = line.at,
                     .who = line.by,
                     .where = whereOf(line),
                     .fieldName = line.field,
                     .field = fieldOf(kind, line.field),
                     .before = words(line.before),
                     .after = words(line.after),
                     .confidential = isField && secretOf(kind, line.field).has_value(),
                     .canPutBack = isField && info && info->nature == Nature::Document});
    }
    return told;
}

} // namespace sk
