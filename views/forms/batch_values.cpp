// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/materials.h"
#include "views/forms/record_values.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

template<typename TextOf>
QStringList distinct(const QList<AcceptedVehicle> &vehicles, TextOf textOf)
{
    QStringList texts;
    for (const AcceptedVehicle &vehicle : vehicles)
        texts.append(textOf(vehicle));
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QString joined(const QList<AcceptedVehicle> &vehicles, QString Registration::*member)
{
    return distinct(vehicles, [&](const AcceptedVehicle &v) { return v.registration.*member; }).join(u"、"_s);
}

QString joined(const QList<AcceptedVehicle> &vehicles, QString Acceptance::*member)
{
    return distinct(vehicles, [&](const AcceptedVehicle &v) { return v.acceptance.*member; }).join(u"、"_s);
}

// Rows of the list in as few words as they take: 1–3、7.
QString rowsText(const QList<qsizetype> &rows)
{
    QStringList ranges;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i;
        while (end + 1 < rows.size() && rows.at(end + 1) == rows.at(end) + 1)
            ++end;
        const QString first = QString::number(rows.at(i) + 1);
        const QString last = QString::number(rows.at(end) + 1);
        ranges.append(end == i ? first : end == i + 1 ? first + u"、"_s + last : first + u"–"_s + last);
        i = end + 1;
    }
    return ranges.join(u"、"_s);
}

// Which vehicles have something to mend and what (A09): their rows, with the plates of a few.
QString mendList(const QList<AcceptedVehicle> &vehicles)
{
    constexpr qsizetype fewPlates = 3;
    QStringList lines;
    for (const QString &text :
         distinct(vehicles, [](const AcceptedVehicle &v) { return v.acceptance.mend; })) {
        QList<qsizetype> rows;
        QStringList plates;
        for (qsizetype i = 0; i < vehicles.size(); ++i)
            if (vehicles.at(i).acceptance.mend == text) {
                rows.append(i);
                plates.append(vehicles.at(i).registration.plate);
            }
        const QString where = rowsText(rows);
        lines.append(rows.size() > fewPlates ? u"%1：%2"_s.arg(where, text)
                                             : u"%1（%2）：%3"_s.arg(where, plates.join(u"、"_s), text));
    }
    return lines.join(u"\n"_s);
}

// Every vehicle's material counted together (C07).
QString materialsOf(const QList<AcceptedVehicle> &vehicles)
{
    QList<Material> all;
    for (const AcceptedVehicle &vehicle : vehicles)
        all += materialsIn(vehicle.registration.materials);
    return written(together(all));
}

void addSigned(Values &values, const QList<AcceptedVehicle> &vehicles)
{
    values.insert(u"evaluation"_s, distinct(vehicles, [](const AcceptedVehicle &v) {
                                       return v.acceptance.evaluation > 0
                                           ? QString::number(v.acceptance.evaluation)
                                           : QString();
                                   }).join(u' '));
    values.insert(u"suggestion"_s, joined(vehicles, &Acceptance::suggestion));
    values.insert(u"customer_signatory"_s, joined(vehicles, &Acceptance::customerSignatory));
    values.insert(u"installer_signatory"_s, joined(vehicles, &Acceptance::installerSignatory));
    values.insert(u"manager_signatory"_s, joined(vehicles, &Acceptance::managerSignatory));
    values.insert(u"mend_list"_s, mendList(vehicles));
}

} // namespace

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
    data.values.insert(u"materials"_s, materialsOf(vehicles));
    addSigned(data.values, vehicles);
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

FormData formDataOfBatchForSigning(const QString &number, const QList<Registration> &vehicles,
                                   const FormNames &names)
{
    QList<AcceptedVehicle> unsignedOnes;
    for (const Registration &vehicle : vehicles)
        unsignedOnes.append({{}, vehicle});
    FormData data = formDataOfBatch(number, unsignedOnes, names);
    data.mark = markOfBatchForSigning(number, vehicles);
    return data;
}

} // namespace sk
