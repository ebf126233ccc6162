// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paper_fields.h"

#include <algorithm>
#include <array>

namespace sk {

namespace {

struct Need {
    QStringView form;
    QStringView field;
};

constexpr std::array needs{
    Need{u"registration", u"credit_code"},
    Need{u"registration", u"contact"},
    Need{u"registration", u"phone"},
    Need{u"registration", u"address"},
    Need{u"registration", u"sim_number"},
    Need{u"registration", u"iccid"},
    Need{u"acceptance", u"contact"},
    Need{u"acceptance", u"phone"},
    Need{u"acceptance", u"sim_number"},
    Need{u"acceptance", u"customer_signatory"},
    Need{u"acceptance_batch", u"contact"},
    Need{u"acceptance_batch", u"phone"},
    Need{u"acceptance_batch", u"sim_number"},
    Need{u"acceptance_batch", u"customer_signatory"},
    Need{u"warranty", u"contact"},
    Need{u"warranty", u"phone"},
    Need{u"warranty", u"address"},
    Need{u"warranty", u"sim_number"},
};

} // namespace

bool paperNeeds(QStringView form, QStringView field)
{
    return std::ranges::any_of(needs,
                               [&](const Need &need) { return need.form == form && need.field == field; });
}

QString paperText(QStringView form, QStringView field, const QString &text, Role role)
{
    for (const QStringView record : {QStringView(u"registration"), QStringView(u"acceptance")}) {
        if (!secretOf(record, field))
            continue;
        return paperNeeds(form, field) ? shownText(record, field, text, {role, Occasion::Form})
                                       : maskedText(record, field, text);
    }
    return text;
}

} // namespace sk
