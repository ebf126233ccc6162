// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"
#include "models/items/field_words.h"

namespace sk {

class FieldRow;
class FormSection;

//! A field of a record on a form: how its value is shown and read, whatever the widget.
struct BoundField {
    FieldRow *row = nullptr;
    std::function<Value()> get;
    std::function<void(const Value &)> set;
    //! False while what is typed makes no value of that kind.
    std::function<bool()> isUnderstood = [] { return true; };
};

//! Told when a person changes the field: with every key for a text, once for a choice.
using Touched = std::function<void()>;

BoundField boundText(FormSection &section, const QString &label, const Touched &touched, int span = 1);
//! A whole number from 0; nothing typed is 0.
BoundField boundNumber(FormSection &section, const QString &label, const Touched &touched);
//! Yuan and fen; nothing typed is free of charge.
BoundField boundMoney(FormSection &section, const QString &label, const Touched &touched);
BoundField boundMoment(FormSection &section, const QString &label, const Clock &now, const Touched &touched);
BoundField boundFlag(FormSection &section, const QString &label, const Touched &touched);
//! The words of an enum in its order.
BoundField boundWords(FormSection &section, const QString &label, std::span<const std::string_view> words,
                      const QStringList &names, const Touched &touched);
//! Ids by name, offered later with offerIds().
BoundField boundId(FormSection &section, const QString &label, const Touched &touched);

struct NamedId {
    QUuid id;
    QString name;
};
//! Fills what boundId() made; keeps its value.
void offerIds(const BoundField &field, const QList<NamedId> &choices);
//! Texts offered while typing into what boundText() made; adds to those offered before.
void offerTexts(const BoundField &field, const QStringList &texts, const Touched &touched);

template<Worded E>
BoundField boundChoice(FormSection &section, const QString &label, const Touched &touched)
{
    QStringList names;
    for (size_t i = 0; i < wordsOf(E{}).size(); ++i)
        names.append(nameOf(E(i)));
    return boundWords(section, label, wordsOf(E{}), names, touched);
}

} // namespace sk
