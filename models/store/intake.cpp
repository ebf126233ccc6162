// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intake.h"

#include "models/domain/authorship.h"
#include "models/domain/json_value.h"
#include "models/domain/kinds.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

bool isNothing(const ValueView &value)
{
    return std::holds_alternative<std::monostate>(value);
}

QUuid uuidOf(std::string_view text)
{
    return QUuid::fromString(QLatin1StringView(text.data(), qsizetype(text.size())));
}

} // namespace

Intake::Intake(Database &db, CentralRows &rows) : m_db(db), m_rows(rows), m_numbers(db) { }

bool Intake::block(const QString &kind, const QStringList &columns)
{
    m_kind = kind;
    m_columns = columns;
    m_info = kindNamed(kind);
    m_insertion.reset();
    m_numberPlaces.clear();
    if (!m_info)
        return true;
    for (const QString &name : {u"number"_s, u"batch"_s})
        if (const qsizetype place = columns.indexOf(name); place >= 0)
            m_numberPlaces.append(place);
    m_places.clear();
    for (const QString &field : m_info->fields)
        m_places.append(columns.indexOf(field));
    m_unknown.clear();
    const AuthorshipPlaces authorship(columns);
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (m_info->indexOf(columns.at(i)) < 0 && !authorship.contains(i))
            m_unknown.append(i);
    m_fittingWords.assign(size_t(m_info->fields.size()), {});
    try {
        m_insertion.emplace(
            m_db.prepare(RecordTable(m_db, *m_info).insertSql() + " ON CONFLICT (id) DO NOTHING"));
    } catch (const SqlError &error) {
        m_error = error;
    }
    return !m_error;
}

bool Intake::row(QUuid id, qint64 version, bool deleted, std::span<const ValueView> values)
{
    // The reader of the page knows nothing of databases: what SQLite says waits here until it has stopped.
    try {
        take(id, version, deleted, values);
    } catch (const SqlError &error) {
        m_error = error;
        return false;
    }
    ++m_rowCount;
    m_seen.insert(id);
    if (m_notices.isEmpty() || m_notices.last().kind != m_kind)
        m_notices.append({m_kind, {}});
    m_notices.last().ids.append(id);
    return true;
}

void Intake::take(QUuid id, qint64 version, bool deleted, std::span<const ValueView> values)
{
    for (const qsizetype place : std::as_const(m_numberPlaces))
        if (const auto *text = std::get_if<std::string_view>(&values[size_t(place)]))
            m_numbers.look(*text);
    // Our own changes come back in runs: what follows one of them is looked for before it is tried.
    if (m_info && m_wasHeld && isHeld(id, version))
        return;
    m_wasHeld = m_info && !insert(id, version, deleted, values);
    if (m_info && !m_wasHeld)
        return;
    AgreedRow row{id, version, deleted, {}};
    row.values.reserve(qsizetype(values.size()));
    for (const ValueView &value : values)
        row.values.append(valueOf(value));
    if (m_info)
        m_rows.apply(*m_info, m_columns, row);
    else
        m_rows.keepStranger(m_kind, m_columns, row);
}

bool Intake::isHeld(QUuid id, qint64 version) const
{
    const auto held = RecordTable(m_db, *m_info).versionOf(id);
    return held && version <= *held;
}

bool Intake::insert(QUuid id, qint64 version, bool deleted, std::span<const ValueView> values)
{
    m_insertion->with(id, version, deleted, extraOf(values));
    for (qsizetype field = 0; field < m_places.size(); ++field) {
        const qsizetype place = m_places.at(field);
        const ValueView value = place < 0 ? ValueView{} : values[size_t(place)];
        const int at = int(field) + 5;
        if (!bindAsItIs(at, field, value))
            bindFitted(at, field, value);
    }
    const qint64 before = m_db.totalChanges();
    m_insertion->run();
    return m_db.totalChanges() > before;
}

bool Intake::bindAsItIs(int at, qsizetype field, const ValueView &value)
{
    const auto *text = std::get_if<std::string_view>(&value);
    const auto *number = std::get_if<qint64>(&value);
    const auto *flag = std::get_if<bool>(&value);
    switch (m_info->types.at(field)) {
    case FieldType::Text:
        if (text && !text->empty())
            m_insertion->bind(at, *text);
        else if (text || isNothing(value))
            m_insertion->bind(at, nullptr);
        else
            return false;
        return true;
    case FieldType::Id:
        if (isNothing(value))
            m_insertion->bind(at, nullptr);
        else if (const QUuid id = text ? uuidOf(*text) : QUuid(); !id.isNull())
            m_insertion->bind(at, id);
        else
            return false;
        return true;
    case FieldType::Word:
        if (!text || *text != m_fittingWords.at(size_t(field)))
            return false;
        m_insertion->bind(at, *text);
        return true;
    case FieldType::Number: // an int or a long one; what both can hold needs no look
        if (!number || *number < 0 || *number > std::numeric_limits<int>::max())
            return false;
        m_insertion->bind(at, *number);
        return true;
    case FieldType::Money:
        if (!number)
            return false;
        m_insertion->bind(at, *number);
        return true;
    case FieldType::Flag:
        if (!flag)
            return false;
        m_insertion->bind(at, *flag);
        return true;
    case FieldType::Moment:
        if (number)
            m_insertion->bind(at, *number);
        else if (isNothing(value))
            m_insertion->bind(at, nullptr);
        else
            return false;
        return true;
    case FieldType::Day:
        if (!isNothing(value))
            return false;
        m_insertion->bind(at, nullptr);
        return true;
    }
    return false;
}

void Intake::bindFitted(int at, qsizetype field, const ValueView &view)
{
    const Value value = valueOf(view);
    const bool fits = m_info->fits(field, value);
    RecordTable::bind(*m_insertion, at, *m_info, field,
                      fits ? m_info->canonical(field, value) : m_info->blank.at(field));
    if (const auto *text = std::get_if<std::string_view>(&view); text && fits)
        m_fittingWords.at(size_t(field)) = *text;
}

QString Intake::extraOf(std::span<const ValueView> values) const
{
    if (m_unknown.isEmpty())
        return {};
    QJsonObject extra;
    for (const qsizetype place : m_unknown)
        extra.insert(m_columns.at(place), toJson(valueOf(values[size_t(place)])));
    return QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
}

void Intake::forget(const QList<Forgotten> &forgotten)
{
    for (const Forgotten &each : forgotten) {
        if (m_seen.contains(each.id))
            continue;
        m_rows.forget(each);
        m_notices.append({each.kind, {each.id}});
    }
}

} // namespace sk
