// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/forms/layout.h"

#include <QFont>

namespace sk {

//! The painter's unit is 1/100 mm: whole numbers of it are fine enough for paper and for font sizes.
inline constexpr qreal unitsPerMm = 100;
inline constexpr qreal unitsPerPoint = 25.4 / 72 * unitsPerMm;

//! The families that forms are set in.
struct FormFonts {
    QString sans; //!< 黑体
    QString serif; //!< 宋体; the sans family where there is none

    //! A font of this style at `points`, sized in units, without hinting so that it measures alike on all
    //! devices.
    QFont font(const TextStyle &style, qreal points) const;
    bool operator==(const FormFonts &) const = default;
};

//! The first families of a list of known good ones that this machine has. Missing when no installed family
//! can write Chinese; on Debian the package fonts-noto-cjk brings them. Needs a QGuiApplication.
Result<FormFonts> formFonts();

} // namespace sk
