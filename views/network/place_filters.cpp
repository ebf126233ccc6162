// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network/place_filters.h"

#include "models/items/field_words.h"
#include "models/items/network_model.h"
#include "views/network/network_page.h"
#include "views/widgets/filter_bar.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace sk {

void addPlaceFilters(FilterBar &bar, PlaceFilter &filter)
{
    auto *kind = new QComboBox(&bar);
    kind->setObjectName(u"kindFilter"_s);
    kind->addItem(NetworkPage::tr("All kinds"));
    for (size_t i = 0; i < wordsOf(DepotKind()).size(); ++i)
        kind->addItem(nameOf(DepotKind(i)));
    auto *vacant = new QCheckBox(NetworkPage::tr("Vacant only"), &bar);
    vacant->setObjectName(u"vacantOnly"_s);
    auto *closed = new QCheckBox(NetworkPage::tr("Closed too"), &bar);
    closed->setObjectName(u"closedToo"_s);
    QObject::connect(&bar, &FilterBar::findChanged, &filter, &PlaceFilter::setText);
    QObject::connect(kind, &QComboBox::currentIndexChanged, &filter, [&filter](int index) {
        filter.setKind(index > 0 ? std::optional(DepotKind(index - 1)) : std::nullopt);
    });
    QObject::connect(vacant, &QCheckBox::toggled, &filter, &PlaceFilter::setVacantOnly);
    QObject::connect(closed, &QCheckBox::toggled, &filter, &PlaceFilter::setClosedShown);
    bar.addFilter(NetworkPage::tr("Kind of depot"), kind); // tells of a change after the filter has it
    bar.addFilter(NetworkPage::tr("Only places without a manager"), vacant);
    bar.addFilter(NetworkPage::tr("Show depots that are closed"), closed);
}

} // namespace sk
