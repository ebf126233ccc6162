// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/value_words.h"

#include "models/domain/as_written.h"
#include "models/domain/kinds.h"
#include "models/domain/overrides.h"
#include "models/items/field_words.h"
#include "models/items/ruling_words.h"
#include "models/items/when.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Values)
};

//! The name of an enum's word, where one of the record's fields has that enum.
template<typename Record>
QString nameOfWord(QStringView wanted, const Value &value)
{
    QString name;
    forEachField<Record>([&](const auto &field) {
        using Type = std::remove_cvref_t<decltype(std::declval<Record>().*field.member)>;
        if constexpr (std::is_enum_v<Type>) {
            Type word{};
            if (wanted == QLatin1StringView(field.name) && fromValue(value, word))
                name = nameOf(word);
        }
    });
    return name;
}

QString nameOfWord(QStringView record, QStringView field, const Value &value)
{
    if (record == u"registration")
        return nameOfWord<Registration>(field, value);
    if (record == u"acceptance")
        return nameOfWord<Acceptance>(field, value);
    if (record == u"depot")
        return nameOfWord<Depot>(field, value);
    if (record == u"person")
        return nameOfWord<Person>(field, value);
    if (record == u"custody_entry")
        return nameOfWord<CustodyEntry>(field, value);
    if (record == u"vehicle")
        return nameOfWord<Vehicle>(field, value);
    if (record == u"comparison")
        return nameOfWord<Comparison>(field, value);
    return {};
}

QString plain(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? Words::tr("Yes") : Words::tr("No");
    return {};
}

//! Notes beside fields, one "field: note" each.
QString noted(const QMap<QString, QString> &notes)
{
    QStringList lines;
    for (auto it = notes.begin(); it != notes.end(); ++it)
        lines.append(Words::tr("%1: %2").arg(nameOfField(u"registration", it.key()), it.value()));
    return lines.join(Words::tr("; "));
}

//! Nothing for a field that holds no such notes.
std::optional<QString> notesIn(QStringView record, QStringView field, const Value &value)
{
    const auto *json = std::get_if<QString>(&value);
    if (!json || record != u"registration")
        return {};
    if (field == u"as_written")
        return noted(readAsWritten(*json));
    if (field != u"overrides")
        return {};
    QMap<QString, QString> reasons;
    const Overrides overrides = readOverrides(*json);
    for (auto it = overrides.begin(); it != overrides.end(); ++it)
        reasons.insert(it.key(), it->reason);
    return noted(reasons);
}

} // namespace

QString shownValue(QStringView record, QStringView field, const Value &value)
{
    const KindInfo *info = kindNamed(record);
    const qsizetype index = info ? info->indexOf(field) : -1;
    if (index < 0)
        return plain(value);
    if (const auto notes = notesIn(record, field, value))
        return *notes;
    switch (info->types.at(index)) {
    case FieldType::Money: {
        Fen money;
        return fromValue(value, money)
            ? Words::tr("¥%1").arg(QLocale().toString(double(money.value) / 100, 'f', 2))
            : QString();
    }
    case FieldType::Moment: {
        QDateTime moment;
        return fromValue(value, moment) ? when::shown(moment) : QString();
    }
    case FieldType::Word: {
        const QString name = nameOfWord(record, field, value);
        return name.isEmpty() ? plain(value) : name;
    }
    case FieldType::Id:
        return {};
    case FieldType::Text:
    case FieldType::Flag:
    case FieldType::Number:
    case FieldType::Day:
        break;
    }
    return plain(value);
}

} // namespace sk
