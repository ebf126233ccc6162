// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/domain/registration.h"
#include "views/registrations/bound_field.h"

#include <QHash>

class QLineEdit;

namespace sk {

//! The fields of a registration on a form, by their names. Knows what the program put in and what a person
//! typed, and hides what this person may not read: what is stored, and what a register gave. What they typed
//! themselves stays readable.
class BoundForm {
public:
    explicit BoundForm(Role viewer);

    void add(const QString &field, const BoundField &bound);
    const QStringList &fields() const { return m_order; }
    const BoundField &bound(const QString &field) const { return *m_bound.constFind(field); }
    //! Null for a field that is not on the form.
    FieldRow *row(const QString &field) const;

    //! What the store holds from now on; nothing was given yet.
    void begin(const Registration &stored);
    //! What the store holds from now on.
    void setStored(const Registration &stored) { m_stored = toRow(stored); }
    void setValue(const QString &field, const Value &value);
    //! The same for what a register knew and nobody here typed.
    void giveValue(const QString &field, const Value &value);
    //! What was given and still stands there, by field.
    QStringList given() const;
    //! What is shown; a field nobody touched has its value to the letter.
    Value value(const QString &field) const;
    //! A row of the record with what the fields say put over it.
    Row over(Row rest) const;
    //! The first field whose text makes no day, moment or amount; empty when all do.
    QString firstNotUnderstood() const;

private:
    //! What the program put into a field, and how the field reads since: while that does not change, nobody
    //! typed.
    struct Put {
        Value value;
        Value readBack;
    };

    bool isReadable(const QString &field) const;
    bool isHidden(const QString &field, const Value &value) const;
    //! A hidden text can be written over by whoever may write what they may not read.
    void hide(const BoundField &bound, QLineEdit *edit, bool hidden) const;

    Role m_viewer;
    QHash<QString, BoundField> m_bound;
    QHash<QString, Put> m_put;
    QStringList m_order;
    Row m_stored;
    QHash<QString, Value> m_given;
};

} // namespace sk
