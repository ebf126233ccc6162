// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/form_painter.h"

#include <QImage>
#include <QPageLayout>

class QIODevice;
class QPagedPaintDevice;

namespace sk {

//! The page a printer or a PDF is set to for a paper: its exact size, no margins of its own.
QPageLayout pageLayoutOf(const Paper &paper);

//! Called before each form with the number done; false stops.
using PrintProgress = std::function<bool(qsizetype done)>;

//! Forms of one kind on one paper, ready to go to a printer, a PDF or the screen.
class FormDocument {
public:
    //! Missing when no Chinese font is there or the form is not laid out for that paper.
    static Result<FormDocument> make(const FormLayout &layout, QStringView paper,
                                     const PrintOptions &options);

    //! Paints all copies of all forms; answers the number of pages. Where only the data are printed, annexes
    //! come after all forms. The device has the page layout of the paper already. Cancelled when `progress`
    //! says so, Storage when the device does not take it.
    Result<int> paint(QPagedPaintDevice &device, const QList<FormData> &forms,
                      const PrintProgress &progress = {}, PrintPart part = PrintPart::Everything);
    //! One PDF with a title, fonts embedded.
    Result<int> writePdf(QIODevice &out, const QList<FormData> &forms, const PrintProgress &progress = {});
    //! One PDF file, complete or not there at all.
    Result<int> savePdf(const QString &path, const QList<FormData> &forms,
                        const PrintProgress &progress = {});

    //! Pages that one copy of a form takes.
    int pageCount(const FormData &form);
    //! Annex pages of all copies of all forms.
    int annexCount(const QList<FormData> &forms);
    //! One page as it will look, white paper included; `page` from 0 within one copy.
    QImage picture(const FormData &form, int page, int copy, qreal dotsPerInch);

    const Paper &paper() const { return m_painter->paper(); }
    //! What a file or a print job of these forms is called.
    QString title(const QList<FormData> &forms) const;

private:
    struct Running {
        QPagedPaintDevice &device;
        QPainter &painter;
        int &painted; //!< pages so far
    };

    FormDocument(const FormLayout &layout, const FormSheet &sheet, const FormFonts &fonts,
                 const PrintOptions &options);
    Result<> paintPart(const Running &running, const QList<FormData> &forms, const PrintProgress &progress,
                       PrintPart part);

    QString m_title;
    FormFonts m_fonts;
    PrintOptions m_options;
    std::unique_ptr<FormPainter> m_painter;
};

} // namespace sk
