// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"

#include <tuple>

namespace sk {

//! Sensitive fields (A58–A60: SIM data, identity, contacts) are masked in lists and left out of exports
//! unless a right allows.
enum class Sensitivity { Open, Sensitive };

//! Documents merge field by field; journal entries are written once and only answered by another entry.
enum class Nature { Document, Journal };

//! One member of a record with what the outside must know of it.
template<typename Record, typename Type>
struct Field {
    const char *name; //!< on the wire, in the table, in forms and import mappings
    Type Record::*member;
    Sensitivity sensitivity = Sensitivity::Open;
};
template<typename Record, typename Type>
Field(const char *, Type Record::*) -> Field<Record, Type>;
template<typename Record, typename Type>
Field(const char *, Type Record::*, Sensitivity) -> Field<Record, Type>;

//! How a field is kept in a table, found from its member's type.
enum class FieldType { Text, Flag, Number, Money, Moment, Day, Id, Word };

template<typename T>
constexpr FieldType fieldTypeOf()
{
    if constexpr (std::is_same_v<T, bool>)
        return FieldType::Flag;
    else if constexpr (std::is_integral_v<T>)
        return FieldType::Number;
    else if constexpr (std::is_same_v<T, Fen>)
        return FieldType::Money;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return FieldType::Moment;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldType::Day;
    else if constexpr (std::is_same_v<T, QString>)
        return FieldType::Text;
    else if constexpr (std::is_enum_v<T>)
        return FieldType::Word;
    else
        return FieldType::Id;
}

//! Specialised once per record: `kind`, `nature`, `fields`. Table, wire, merge, change log, import and paper
//! derive from it. The id is not in the list: it names the record and never changes.
template<typename Record>
struct Description;

//! Visits the fields of a record type in order.
template<typename Record, typename Visit>
constexpr void forEachField(Visit &&visit)
{
    std::apply([&](const auto &...field) { (visit(field), ...); }, Description<Record>::fields);
}

//! The values of a record in field order.
template<typename Record>
Row toRow(const Record &record)
{
    Row row;
    row.reserve(qsizetype(std::tuple_size_v<decltype(Description<Record>::fields)>));
    forEachField<Record>([&](const auto &field) { row.append(toValue(record.*field.member)); });
    return row;
}

//! Fills a record (but for its id) from values in field order; a value that does not fit leaves its member at
//! the default.
template<typename Record>
Record fromRow(const Row &row)
{
    Record record;
    qsizetype i = 0;
    forEachField<Record>([&](const auto &field) {
        if (i < row.size())
            fromValue(row.at(i), record.*field.member);
        ++i;
    });
    return record;
}

//! The same list for code that meets records of any kind at run time: the wire, the merge, the ledger.
struct KindInfo {
    QString kind;
    Nature nature;
    QStringList fields;
    QList<bool> sensitive;
    QList<FieldType> types;
    QList<QStringList> words; //!< of an enum's field; empty for others
    //! A row of a record that was never filled in. Equal to toRow(Record{}).
    Row blank;
    //! True when the value can be that field's.
    std::function<bool(qsizetype field, const Value &value)> fits;

    //! A fitting value in the one form toRow() gives it: no empty text beside null, no 1 for true.
    std::function<Value(qsizetype field, const Value &value)> canonical;

    qsizetype indexOf(QStringView field) const { return fields.indexOf(field); }
    //! The same, found at once where lists of fields stand in the same order, as they do as a rule.
    qsizetype indexOf(QStringView field, qsizetype likely) const
    {
        const bool isThere = likely < fields.size() && fields.at(likely) == field;
        return isThere ? likely : fields.indexOf(field);
    }
};

template<typename Record>
KindInfo describe()
{
    KindInfo info{QString::fromLatin1(Description<Record>::kind),
                  Description<Record>::nature,
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  {}};
    QList<std::function<bool(const Value &)>> checks;
    QList<std::function<Value(const Value &)>> forms;
    forEachField<Record>([&](const auto &field) {
        info.fields.append(QString::fromLatin1(field.name));
        info.sensitive.append(field.sensitivity == Sensitivity::Sensitive);
        using Type = std::remove_cvref_t<decltype(std::declval<Record>().*field.member)>;
        info.types.append(fieldTypeOf<Type>());
        QStringList words;
        if constexpr (std::is_enum_v<Type>)
            for (const std::string_view word : wordsOf(Type{}))
                words.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
        info.words.append(words);
        checks.append([](const Value &value) {
            Type probe{};
            return fromValue(value, probe);
        });
    });
    forEachField<Record>([&](const auto &field) {
        using Type = std::remove_cvref_t<decltype(std::declval<Record>().*field.member)>;
        forms.append([](const Value &value) {
            Type probe{};
            fromValue(value, probe);
            return toValue(probe);
        });
    });
    info.blank = toRow(Record{});
    info.fits = [checks](qsizetype field, const Value &value) { return checks.at(field)(value); };
    info.canonical = [forms](qsizetype field, const Value &value) { return forms.at(field)(value); };
    return info;
}

} // namespace sk
