// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/form_data.h"
#include "views/forms/form_page.h"

namespace sk {

//! A text that is too long for its cell, and what it is called.
struct Annexed {
    QString label;
    QString text;
};

//! Pages with these texts in full, on the paper of the sheet; none when there are no texts.
QList<FormPage> annexPages(const QList<Annexed> &texts, const FormSheet &sheet, TextFitter &fitter);

//! What an annex says of itself: whose it is and where it belongs.
struct AnnexHead {
    QString title; //!< of the form
    QString copy;
    PrintMark mark;
};

//! An annex page: head with copy, page and code, the texts, a line to sign. It is always drawn whole, on
//! plain paper, also when the form itself is printed into pre-printed paper.
void paintAnnex(QPainter &painter, const FormPage &page, const AnnexHead &head, const FormSheet &sheet,
                FormLanguage language, TextFitter &fitter);

} // namespace sk
