// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reference.h"

#include <QSet>

namespace sk {

//! What places are called without 省, 市, 地区 or 盟 behind their names: 周口, 河南.
using PlaceNames = QSet<QString>;

//! Of provinces and prefectures only: a county's name without 县 or 区 is a person's as well (高明, 王益).
PlaceNames placeNames(const Reference &reference);

} // namespace sk
