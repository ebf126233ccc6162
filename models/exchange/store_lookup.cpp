// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/store_lookup.h"

#include "models/domain/kinds.h"
#include "models/store/record_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! The field whose text people call a record by.
QByteArray nameField(const QString &kind)
{
    if (kind == u"vehicle")
        return "plate";
    return kind == u"sim_card" ? "iccid" : "number";
}

QByteArray question(const KindInfo &info, const QString &field)
{
    const QByteArray column = "r.\"" + field.toLatin1() + '"';
    // Card numbers are asked by their first 19 characters; "~" sorts behind every digit and letter.
    const QByteArray condition = field == u"iccid"
        ? column + " >= asked.value AND " + column + " < asked.value || '~'"
        : column + " = asked.value";
    QByteArray columns;
    for (const QString &telling : tellingFields(info.kind))
        columns += ", r.\"" + telling.toLatin1() + '"';
    return "SELECT DISTINCT r.id, r.\"" + nameField(info.kind) + '"' + columns
        + " FROM json_each(?) AS asked JOIN " + info.kind.toLatin1() + " AS r ON " + condition
        + " WHERE r.deleted = 0 ORDER BY r.row";
}

QString settingOf(const Layout &layout)
{
    return u"import.layout."_s + layoutKey(layout);
}

} // namespace

KnownLookup knownIn(Session &session, const QString &kind)
{
    const KindInfo *info = kindNamed(kind);
    Q_ASSERT(info);
    return [&session, info](const QString &field, const QStringList &values) -> Result<QList<KnownRecord>> {
        const QStringList telling = tellingFields(info->kind);
        const QByteArray asked
            = QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
        return session.database().read([&] {
            QList<KnownRecord> records;
            auto rows = session.database().prepare(question(*info, field));
            rows.bind(1, QString::fromUtf8(asked));
            while (rows.next()) {
                KnownRecord record{rows.uuid(0), rows.text(1), {}};
                for (int i = 0; i < int(telling.size()); ++i)
                    record.telling.append(
                        RecordTable::read(rows, i + 2, info->types.at(info->indexOf(telling.at(i)))));
                records.append(record);
            }
            return records;
        });
    };
}

Result<> rememberLayout(Session &session, const Layout &layout)
{
    const QByteArray json = QJsonDocument(rememberedLayout(layout)).toJson(QJsonDocument::Compact);
    return session.settings().set(settingOf(layout), QString::fromUtf8(json));
}

bool recallLayout(Session &session, Layout &layout)
{
    const auto json = session.settings().value(settingOf(layout));
    return json && !json->isEmpty() && recall(layout, QJsonDocument::fromJson(json->toUtf8()).object());
}

FoundSheet rememberedSheet(Session &session, const Workbook &book)
{
    FoundSheet found = recogniseSheet(book);
    if (found.sheet >= 0) {
        recallLayout(session, found.layout);
        return found;
    }
    constexpr int rowsLooked = 20; // those a person can point at
    for (int sheet = 0; sheet < book.sheets.size(); ++sheet)
        for (int row = 0; row < std::min(book.sheets.at(sheet).rowCount(), rowsLooked); ++row)
            for (const QString &kind : importableKinds()) {
                Layout layout = layoutAt(book.sheets.at(sheet), row, kind);
                if (recallLayout(session, layout))
                    return {sheet, layout};
            }
    return found;
}

} // namespace sk
