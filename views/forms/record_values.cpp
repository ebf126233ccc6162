// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/record_values.h"

#include "models/domain/acceptance_items.h"
#include "models/domain/amount.h"
#include "models/domain/materials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString dayFormat = u"yyyy-MM-dd"_s;
const QString momentFormat = u"yyyy-MM-dd HH:mm"_s;

QString textOf(const QString &text, const QTimeZone & /*zone*/)
{
    return text;
}
QString textOf(bool flag, const QTimeZone & /*zone*/)
{
    return flag ? u"yes"_s : u"no"_s;
}
QString textOf(qint64 number, const QTimeZone & /*zone*/)
{
    return number == 0 ? QString() : QString::number(number);
}
QString textOf(int number, const QTimeZone &zone)
{
    return textOf(qint64(number), zone);
}
QString textOf(Fen amount, const QTimeZone & /*zone*/)
{
    return u"¥"_s + inFigures(amount);
}
QString textOf(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() ? moment.toTimeZone(zone).toString(momentFormat) : QString();
}
template<Worded E>
QString textOf(E value, const QTimeZone & /*zone*/)
{
    return std::get<QString>(toValue(value));
}
template<typename Tag>
QString textOf(const Id<Tag> & /*id*/, const QTimeZone & /*zone*/)
{
    return {};
}

// Every field of a record by its own name; ids have no text of their own.
template<typename Record>
Values fieldsOf(const Record &record, const QTimeZone &zone)
{
    Values values;
    forEachField<Record>([&](const auto &field) {
        const QString text = textOf(record.*field.member, zone);
        if (!text.isEmpty())
            values.insert(QString::fromLatin1(field.name), text);
    });
    return values;
}

} // namespace

QDate dayOf(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() ? moment.toTimeZone(zone).date() : QDate();
}

QString textOf(QDate day)
{
    return day.toString(dayFormat);
}

void addNames(Values &values, const FormNames &names)
{
    values.insert(u"company"_s, names.company);
    values.insert(u"hotline"_s, names.hotline);
    values.insert(u"centre_name"_s, names.centreName);
    values.insert(u"centre_address"_s, names.centreAddress);
    values.insert(u"centre_phone"_s, names.centrePhone);
    values.insert(u"depot_name"_s, names.depotName);
    values.insert(u"depot_address"_s, names.depotAddress);
    values.insert(u"depot_phone"_s, names.depotPhone);
    values.insert(u"registrar"_s, names.registrar);
    values.insert(u"photos"_s, names.photos.join(u' '));
    values.insert(u"terminal_batch"_s, names.terminalBatch);
}

namespace {

// Nobody has said yet that it is free, or that the supply was left alone: such boxes are left to the pen.
void leaveOpen(Values &values, const Registration &registration)
{
    if (!registration.installedAt.isValid() && registration.charge.value == 0)
        for (const QString &name : {u"charge"_s, u"charge_kind"_s, u"charge_capitals"_s})
            values.remove(name);
    if (registration.wiringCheck == Check::Pending && !registration.supplyChanged)
        values.remove(u"supply_changed"_s);
}

// As it was typed, unless every piece names its quantity: then one line like the other.
QString materialsOf(const Registration &registration)
{
    const QList<Material> materials = materialsIn(registration.materials);
    const bool counted = std::ranges::all_of(materials, [](const Material &m) { return m.quantity > 0; });
    return counted ? written(materials) : registration.materials;
}

} // namespace

Values valuesOf(const Registration &registration, const FormNames &names)
{
    Values values = fieldsOf(registration, names.zone);
    addNames(values, names);
    values.insert(u"registration_number"_s, registration.number);
    values.insert(u"registered_day"_s, textOf(dayOf(registration.registeredAt, names.zone)));
    values.insert(u"installed_day"_s, textOf(dayOf(registration.installedAt, names.zone)));
    values.insert(u"charge_kind"_s, registration.charge.value > 0 ? u"paid"_s : u"free"_s);
    values.insert(u"charge_capitals"_s, inCapitals(registration.charge));
    values.insert(u"materials"_s, materialsOf(registration));
    leaveOpen(values, registration);
    return values;
}

void addConclusions(Values &values, const Acceptance &acceptance, const FormNames &names)
{
    values.insert(fieldsOf(acceptance, names.zone));
    values.insert(u"signed_day"_s, textOf(dayOf(acceptance.signedAt, names.zone)));
    const auto conclusions = readItems(acceptance.items);
    for (auto it = conclusions.cbegin(); it != conclusions.cend(); ++it)
        values.insert(u"item_"_s + it.key(), textOf(it.value(), names.zone));
    // An acceptance on paper before it is signed must not claim a conclusion.
    if (!acceptance.signedAt.isValid())
        values.remove(u"conclusion"_s);
}

} // namespace sk
