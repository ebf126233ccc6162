// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sk {

class FilterBar;
class PlaceFilter;

//! What narrows the list of places down: text, kind of depot, vacancies, closed ones. The bar says when it
//! changed.
void addPlaceFilters(FilterBar &bar, PlaceFilter &filter);

} // namespace sk
