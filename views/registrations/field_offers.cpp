// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/field_offers.h"

#include "views/registrations/registration_form.h"

using namespace Qt::StringLiterals;

namespace sk {

void offerWhileTyping(RegistrationForm &form, RegistrationOffice &office)
{
    if (const auto depots = office.depots())
        form.offerDepots(*depots);
    for (const char *field :
         {"vehicle_type", "brand_model", "vehicle_use", "terminal_maker", "maker_code", "terminal_model",
          "carrier", "position", "accessories", "materials", "place", "installer_name", "customer_name"})
        if (const auto texts = office.recentTexts(QString::fromLatin1(field)))
            form.offerTexts(QString::fromLatin1(field), *texts);
    QStringList names;
    if (const auto people = office.people())
        for (const Person &person : *people)
            names.append(person.name);
    form.offerTexts(u"installer_name"_s, names);
}

} // namespace sk
