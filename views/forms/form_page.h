// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/text_fit.h"

namespace sk {

//! One page of one filled-in form, before it is painted.
struct FormPage {
    struct Piece {
        QRectF box;
        FittedText text;
    };

    int number = 1;
    int count = 1;
    qsizetype firstRow = 0; //!< of the list
    qsizetype rows = 0;
    bool last = true; //!< of the form itself, not counting its annex
    QList<Piece> annex; //!< texts too long for their cells; a page has these or the form

    bool isAnnex() const { return !annex.isEmpty(); }
};

//! The pages a list of so many rows runs over: each as full as it goes, but the last keeps some rows, since a
//! page of signatures alone could be put under any list. One page when the form has no table (null).
QList<FormPage> listPages(const FormTable *table, qsizetype rows);

} // namespace sk
