// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/form_values.h"

#include "models/domain/acceptance_items.h"
#include "models/domain/warranty.h"
#include "views/forms/record_values.h"

using namespace Qt::StringLiterals;

namespace sk {

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

FormData formDataForSigning(const Registration &registration, const FormNames &names, const QString &after)
{
    FormData data = formDataOf(registration, names);
    data.mark = markForSigning(registration, after);
    data.values.remove(u"note"_s);
    data.values.remove(u"number"_s);
    return data;
}

FormData formDataOfCard(const AcceptedVehicle &vehicle, const FormNames &names, const WarrantyTerms &terms)
{
    FormData data = formDataOf(vehicle, names);
    const QDate start = dayOf(vehicle.acceptance.signedAt, names.zone);
    const auto number = [](qint64 value) { return value > 0 ? QString::number(value) : QString(); };
    const auto hours = [](qint64 minutes) {
        return minutes > 0 ? QString::number(double(minutes) / 60, 'g', 4) : QString();
    };
    const SaidBeside said{
        {u"company"_s, names.company},
        {u"hotline"_s, names.hotline},
        {u"centre_name"_s, names.centreName},
        {u"depot_name"_s, names.depotName},
        {u"depot_address"_s, names.depotAddress},
        {u"depot_phone"_s, names.depotPhone},
        {u"terminal_batch"_s, names.terminalBatch},
        {u"warranty_years"_s, number(terms.years)},
        {u"respond_minutes"_s, number(terms.respondMinutes)},
        {u"arrive_hours"_s, hours(terms.arriveMinutes)},
        {u"finish_hours"_s, hours(terms.finishMinutes)},
        {u"project"_s, terms.project},
        {u"department"_s, terms.department},
        {u"people"_s, terms.people},
    };
    data.mark = markOfCard(vehicle, said);
    for (auto it = said.cbegin(); it != said.cend(); ++it)
        data.values.insert(it.key(), it.value());
    data.values.insert({
        {u"number"_s, data.mark.number},
        {u"acceptance_number"_s, vehicle.acceptance.number},
        {u"warranty_start"_s, textOf(start)},
        {u"warranty_end"_s, textOf(warrantyEnd(start, terms.years))},
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
                      u"terminal_batch"_s,
                      u"mend_list"_s,
                      u"row"_s,
                      u"page"_s,
                      u"pages"_s,
                      u"copy"_s};
    for (const std::string_view item : acceptanceItems())
        names.append(u"item_"_s + QString::fromLatin1(item.data(), qsizetype(item.size())));
    return names;
}

} // namespace sk
