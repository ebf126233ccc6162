// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/cell_geometry.h"

namespace sk {

//! What is the same on every copy of a form: rules, labels, fixed texts, empty boxes. Set once and drawn
//! again and again; left out when only the data are printed.
class FormGround {
public:
    FormGround(const FormSheet &sheet, FormLanguage language, TextFitter &fitter);

    void draw(QPainter &painter, bool first, bool last) const;

    //! Cells whose labels did not fit; none on the forms that come with the program.
    QStringList tooLong() const { return m_tooLong; }

private:
    struct Still {
        QRectF box;
        FittedText text; //!< turned, if it stands by itself
        Pages pages;
    };
    struct Square {
        QRectF box;
        Pages pages;
    };

    void addLabel(const FormCell &cell, FormLanguage language, TextFitter &fitter);
    void addSignature(const FormCell &cell, FormLanguage language, TextFitter &fitter);
    void add(const FormCell &cell, const QRectF &box, const FittedText &text);
    void gather();

    QList<Still> m_stills;
    QList<Square> m_squares;
    QList<Rule> m_rules;
    QStringList m_tooLong;
};

//! True when something that stands on these pages stands on this one.
bool standsOn(Pages pages, bool first, bool last);

//! The pens of a form: at least 0.3 mm, which every dot-matrix printer shows, and no greys.
QPen thinPen();
QPen strongPen();

} // namespace sk
