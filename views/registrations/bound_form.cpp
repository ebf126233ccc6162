// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/bound_form.h"

#include "models/domain/kinds.h"
#include "views/widgets/field_row.h"
#include "views/widgets/mask_guard.h"
#include "views/widgets/permit.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BoundForms)
};

const KindInfo &info()
{
    static const KindInfo &kind = *kindNamed(u"registration");
    return kind;
}

QString textIn(const Value &value)
{
    QString text;
    fromValue(value, text);
    return text;
}

} // namespace

BoundForm::BoundForm(Role viewer) : m_viewer(viewer), m_stored(info().blank) { }

void BoundForm::add(const QString &field, const BoundField &bound)
{
    m_bound.insert(field, bound);
    m_order.append(field);
}

FieldRow *BoundForm::row(const QString &field) const
{
    return m_bound.value(field).row;
}

void BoundForm::begin(const Registration &stored)
{
    m_stored = toRow(stored);
    m_given.clear();
}

bool BoundForm::isReadable(const QString &field) const
{
    const auto secret = secretOf(u"registration", field);
    return !secret || mayRead(m_viewer, *secret, Occasion::Form);
}

bool BoundForm::isHidden(const QString &field, const Value &value) const
{
    // What somebody else wrote stays hidden; what is still missing anybody may fill in.
    return !isReadable(field) && !textIn(value).isEmpty()
        && (value == m_stored.at(info().indexOf(field)) || value == m_given.value(field));
}

void BoundForm::setValue(const QString &field, const Value &value)
{
    if (!m_bound.contains(field))
        return;
    const BoundField bound = m_bound.value(field);
    const bool hidden = isHidden(field, value);
    auto *edit = qobject_cast<QLineEdit *>(bound.row->editor());
    if (edit)
        liftMask(edit);
    bound.set(hidden ? toValue(maskedText(u"registration", field, textIn(value))) : value);
    if (edit && !isReadable(field))
        hide(bound, edit, hidden);
    m_put.insert(field, {value, bound.get()});
}

void BoundForm::hide(const BoundField &bound, QLineEdit *edit, bool hidden) const
{
    const bool replaceable = mayWriteSecrets(m_viewer);
    edit->setReadOnly((hidden && !replaceable) || isBarred(edit));
    if (hidden && replaceable)
        guardMask(edit);
    if (!hidden)
        bound.row->setHint({});
    else
        bound.row->setHint(
            replaceable ? Words::tr("Only shown to those who may read it. A new one can be typed over it.")
                        : Words::tr("Only shown to those who may read it."));
}

void BoundForm::giveValue(const QString &field, const Value &value)
{
    m_given.insert(field, value);
    setValue(field, value);
}

QStringList BoundForm::given() const
{
    QStringList fields;
    for (auto it = m_given.begin(); it != m_given.end(); ++it)
        if (value(it.key()) == it.value())
            fields.append(it.key());
    return fields;
}

Value BoundForm::value(const QString &field) const
{
    if (!m_bound.contains(field))
        return {};
    const Put put = m_put.value(field);
    const Value now = m_bound.value(field).get();
    return now == put.readBack ? put.value : now;
}

Row BoundForm::over(Row rest) const
{
    for (const QString &field : m_order)
        rest[info().indexOf(field)] = value(field);
    return rest;
}

QString BoundForm::firstNotUnderstood() const
{
    for (const QString &field : m_order)
        if (!m_bound.value(field).isUnderstood())
            return field;
    return {};
}

} // namespace sk
