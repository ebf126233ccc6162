// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/form_values.h"

#include "models/domain/acceptance_items.h"
#include "models/domain/amount.h"
#include "models/domain/warranty.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

using Values = QHash<QString, QString>;

const QString dayFormat = u"yyyy-MM-dd"_s;
const QString momentFormat = u"yyyy-MM-dd HH:mm"_s;

QDate dayOf(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() ? moment.toTimeZone(zone).date() : QDate();
}

QString textOf(QDate day)
{
    return day.toString(dayFormat);
}

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
}

Values valuesOf(const Registration &registration, const FormNames &names)
{
    Values values = fieldsOf(registration, names.zone);
    addNames(values, names);
    values.insert(u"registration_number"_s, registration.number);
    values.insert(u"registered_day"_s, textOf(dayOf(registration.registeredAt, names.zone)));
    values.insert(u"installed_day"_s, textOf(dayOf(registration.installedAt, names.zone)));
    values.insert(u"charge_kind"_s, registration.charge.value > 0 ? u"paid"_s : u"free"_s);
    values.insert(u"charge_capitals"_s, inCapitals(registration.charge));
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

QString joined(const QList<AcceptedVehicle> &vehicles, QString Registration::*member)
{
    QStringList texts;
    for (const AcceptedVehicle &vehicle : vehicles)
        texts.append(vehicle.registration.*member);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u"、"_s);
}

} // namespace

FormData formDataOf(const Registration &registration, const FormNames &names)
{
    return {markOf(registration), valuesOf(registration, names), {}};
}

FormData formDataOf(const AcceptedVehicle &vehicle, const FormNames &names)
{
    FormData data{markOf(vehicle), valuesOf(vehicle.registration, names), {}};
    data.values.remove(u"note"_s);
    addConclusions(data.values, vehicle.acceptance, names);
    return data;
}

FormData formDataForSigning(const Registration &registration, const FormNames &names)
{
    FormData data = formDataOf(registration, names);
    data.values.remove(u"note"_s);
    data.values.remove(u"number"_s);
    return data;
}

FormData formDataOfBatch(const QString &number, const QList<AcceptedVehicle> &vehicles,
                         const FormNames &names)
{
    FormData data{markOfBatch(number, vehicles), {}, {}};
    addNames(data.values, names);
    data.values.insert(u"number"_s, number);
    data.values.insert(u"customer_name"_s, joined(vehicles, &Registration::customerName));
    data.values.insert(u"contact"_s, joined(vehicles, &Registration::contact));
    data.values.insert(u"phone"_s, joined(vehicles, &Registration::phone));
    data.values.insert(u"place"_s, joined(vehicles, &Registration::place));
    data.values.insert(u"count"_s, QString::number(vehicles.size()));
    QMap<Conclusion, int> counts;
    QDate signedOn;
    for (const AcceptedVehicle &vehicle : vehicles) {
        Values row = valuesOf(vehicle.registration, names);
        addConclusions(row, vehicle.acceptance, names);
        data.rows.append(row);
        if (vehicle.acceptance.signedAt.isValid())
            ++counts[vehicle.acceptance.conclusion];
        signedOn = std::max(signedOn, dayOf(vehicle.acceptance.signedAt, names.zone));
    }
    data.values.insert(u"signed_day"_s, textOf(signedOn));
    // Left to the pen until the whole batch is concluded.
    if (std::accumulate(counts.begin(), counts.end(), 0) < vehicles.size())
        return data;
    data.values.insert(u"passed_count"_s, QString::number(counts.value(Conclusion::Passed)));
    data.values.insert(u"to_mend_count"_s, QString::number(counts.value(Conclusion::ToMend)));
    data.values.insert(u"failed_count"_s, QString::number(counts.value(Conclusion::Failed)));
    return data;
}

FormData formDataOfCard(const AcceptedVehicle &vehicle, const FormNames &names, const WarrantyTerms &terms)
{
    FormData data = formDataOf(vehicle, names);
    data.mark = markOfCard(vehicle);
    const QDate start = dayOf(vehicle.acceptance.signedAt, names.zone);
    const auto number = [](qint64 value) { return value > 0 ? QString::number(value) : QString(); };
    const auto hours = [](qint64 minutes) {
        return minutes > 0 ? QString::number(double(minutes) / 60, 'g', 4) : QString();
    };
    data.values.insert({
        {u"number"_s, data.mark.number},
        {u"acceptance_number"_s, vehicle.acceptance.number},
        {u"warranty_start"_s, textOf(start)},
        {u"warranty_end"_s, textOf(warrantyEnd(start, terms.years))},
        {u"warranty_years"_s, number(terms.years)},
        {u"respond_minutes"_s, number(terms.respondMinutes)},
        {u"arrive_hours"_s, hours(terms.arriveMinutes)},
        {u"finish_hours"_s, hours(terms.finishMinutes)},
        {u"project"_s, terms.project},
        {u"department"_s, terms.department},
        {u"people"_s, terms.people},
    });
    return data;
}

QStringList computedPlaceholders()
{
    QStringList names{u"company"_s,
                      u"hotline"_s,
                      u"centre_name"_s,
                      u"centre_address"_s,
                      u"centre_phone"_s,
                      u"depot_name"_s,
                      u"depot_address"_s,
                      u"depot_phone"_s,
                      u"registrar"_s,
                      u"charge_kind"_s,
                      u"charge_capitals"_s,
                      u"registration_number"_s,
                      u"registered_day"_s,
                      u"installed_day"_s,
                      u"signed_day"_s,
                      u"acceptance_number"_s,
                      u"count"_s,
                      u"passed_count"_s,
                      u"to_mend_count"_s,
                      u"failed_count"_s,
                      u"warranty_start"_s,
                      u"warranty_end"_s,
                      u"warranty_years"_s,
                      u"respond_minutes"_s,
                      u"arrive_hours"_s,
                      u"finish_hours"_s,
                      u"project"_s,
                      u"department"_s,
                      u"people"_s,
                      u"photos"_s,
                      u"row"_s,
                      u"page"_s,
                      u"pages"_s,
                      u"copy"_s};
    for (const std::string_view item : acceptanceItems())
        names.append(u"item_"_s + QString::fromLatin1(item.data(), qsizetype(item.size())));
    return names;
}

} // namespace sk
