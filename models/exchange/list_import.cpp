// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/list_import.h"

#include "models/store/registration_desk.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

template<typename Record>
Record recordOf(const ImportPreview &preview, const CheckedRow &row, const Record &common)
{
    const KindInfo &info = kindOf<Record>();
    Row values = toRow(common);
    for (qsizetype i = 0; i < preview.fields.size(); ++i) {
        const qsizetype at = info.indexOf(preview.fields.at(i));
        if (at >= 0 && !std::holds_alternative<std::monostate>(row.values.at(i)))
            values[at] = row.values.at(i);
    }
    Record record = fromRow<Record>(values);
    record.id = common.id;
    return record;
}

//! {"vin": "imported vehicle"} for each field whose value a person kept against a rule.
QString overridesOf(const CheckedRow &row)
{
    QJsonObject overrides;
    for (const RowProblem &problem : row.problems)
        if (!row.acceptedBecause.isEmpty() && problem.canBeOverridden() && !problem.field.isEmpty())
            overrides.insert(problem.field, row.acceptedBecause);
    return overrides.isEmpty() ? QString()
                               : QString::fromUtf8(QJsonDocument(overrides).toJson(QJsonDocument::Compact));
}

template<typename Record>
Result<int> importRecords(Session &session, const ImportPreview &preview)
{
    const auto enrolment = enrolmentOf(session.database());
    if (!enrolment)
        return enrolment.failure();
    std::vector<Record> records;
    for (const CheckedRow &row : preview.rows) {
        if (!row.isImported())
            continue;
        records.push_back(recordOf(preview, row, Record{}));
        session.giveId(records.back().id);
        records.back().centre = {enrolment->centre};
    }
    if (const auto added = session.table<Record>().addAll(records); !added)
        return added.failure();
    return int(records.size());
}

} // namespace

Registration registrationOf(const ImportPreview &preview, const CheckedRow &row, const Registration &common)
{
    Registration registration = recordOf(preview, row, common);
    if (const QString overrides = overridesOf(row); !overrides.isEmpty())
        registration.overrides = overrides;
    return registration;
}

Result<QList<Registration>> importRegistrations(Session &session, const ImportPreview &preview,
                                                const Registration &common, const Watch &watch)
{
    std::vector<Registration> registrations;
    for (const CheckedRow &row : preview.rows)
        if (row.isImported())
            registrations.push_back(registrationOf(preview, row, common));
    const auto all = qsizetype(registrations.size());
    return RegistrationDesk(session).enterAll(registrations, [&](qsizetype done) {
        if (watch.progress)
            watch.progress(int(done * 100 / all));
        return !watch.stop.stop_requested();
    });
}

Result<int> importTerminals(Session &session, const ImportPreview &preview)
{
    return importRecords<Terminal>(session, preview);
}

Result<int> importSimCards(Session &session, const ImportPreview &preview)
{
    return importRecords<SimCard>(session, preview);
}

} // namespace sk
