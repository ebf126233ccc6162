// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/forms/sample_records.h"
#include "views/forms/layouts.h"

namespace sk {

//! A filled-in form of each kind; the batch has `vehicles` rows.
inline FormData sampleForm(Form form, int vehicles = 53)
{
    using namespace Qt::StringLiterals;
    const FormNames names = sampleNames();
    QList<AcceptedVehicle> batch;
    switch (form) {
    case Form::Registration:
        return formDataOf(sampleRegistration(), names);
    case Form::Acceptance:
        return formDataOf(sampleVehicle(), names);
    case Form::AcceptanceBatch:
        for (int i = 1; i <= vehicles; ++i)
            batch.append(sampleVehicle(i));
        return formDataOfBatch(written(Number{u"YH"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 2}), batch,
                               names);
    case Form::Warranty:
        return formDataOfCard(sampleVehicle(), names, sampleTerms());
    }
    return {};
}

} // namespace sk
