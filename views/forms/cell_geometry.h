// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/text_fit.h"

namespace sk {

//! Millimetres to painter units.
QRectF inUnits(const QRectF &millimetres);

//! Where the label of a cell is set, in units.
QRectF labelBox(const FormCell &cell);

//! Where the value, the boxes or the code of a cell go, in units.
QRectF valueBox(const FormCell &cell);

//! One box of a check cell with its text.
struct CheckBox {
    QString word;
    QRectF square;
    QRectF labelBox;
    FittedText label;
};

//! The boxes of a check cell from left to right, in as many lines as it takes.
QList<CheckBox> checkBoxes(const FormCell &cell, FormLanguage language, TextFitter &fitter);

} // namespace sk
