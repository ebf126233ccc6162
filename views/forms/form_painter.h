// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/annex.h"
#include "views/forms/form_data.h"
#include "views/forms/form_ground.h"
#include "views/forms/print_options.h"

namespace sk {

//! Paints one form on one paper. Knows millimetres, not printers: the painter's unit is 1/100 mm, its origin
//! the corner of the paper. Prepared once, used for any number of records.
class FormPainter {
public:
    //! `sheet` is one of the layout's.
    FormPainter(const FormLayout &layout, const FormSheet &sheet, const FormFonts &fonts,
                const PrintOptions &options);

    const Paper &paper() const { return m_sheet.paper; }
    //! The pages of one copy: the list runs over as many as it needs, and what does not fit into a cell
    //! stands in full on an annex.
    QList<FormPage> pages(const FormData &data);
    void paint(QPainter &painter, const FormData &data, const FormPage &page, int copy);

    //! Cells whose labels are too long for their boxes.
    QStringList tooLongLabels() const { return m_ground.tooLong(); }

private:
    struct Checks {
        QString field;
        QList<CheckBox> boxes;
        Pages pages;
    };

    QString filled(const QString &text, const FormData &data, const FormPage &page, int copy) const;
    QString copyName(int copy) const;
    QString valueOf(const FormCell &cell, const FormData &data) const;
    QString rowValue(const Column &column, const FormData &data, qsizetype row) const;
    QRectF rowBox(qsizetype row) const;
    QList<Annexed> annexed(const FormData &data);
    void paintCells(QPainter &painter, const FormData &data, const FormPage &page, int copy);
    void paintChecks(QPainter &painter, const FormData &data, bool first, bool last) const;
    void paintTable(QPainter &painter, const FormData &data, const FormPage &page);
    void paintEndOfRows(QPainter &painter, const QRectF &row, const Words &words);
    void paintTableGround(QPainter &painter, qsizetype rows);
    void paintText(QPainter &painter, const QString &text, const TextStyle &style, const QRectF &box);

    FormLayout m_layout;
    FormSheet m_sheet;
    PrintOptions m_options;
    TextFitter m_fitter;
    FormGround m_ground;
    QList<Checks> m_checks;
};

} // namespace sk
