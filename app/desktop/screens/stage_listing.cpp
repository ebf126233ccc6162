// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/stage_listing.h"

#include "models/store/registration_window.h"

#include <span>

namespace sk {

StageListing registrationsAt(const Desk &desk, RegistrationStage stage, Qt::SortOrder order, size_t most)
{
    const RegistrationCatalogue *catalogue = desk.catalogue.catalogue();
    if (!catalogue)
        return {};
    RegistrationFilter filter;
    filter.stages = 1U << int(stage);
    const auto rows = catalogue->rows(filter, RegistrationOrder::Arrival, order);
    const auto lines = registrationLines(desk.session(), std::span(rows).first(std::min(rows.size(), most)));
    StageListing listing{{}, qint64(rows.size())};
    for (const RegistrationLine &line : lines ? *lines : QList<RegistrationLine>())
        listing.first.append(line.registration);
    return listing;
}

} // namespace sk
