// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/form_document.h"

#include "views/forms/pdf_text.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sk {

QPageLayout pageLayoutOf(const Paper &paper)
{
    // Wide papers stay upright: continuous paper is fed by its wide side, and turning it would turn the
    // print.
    return QPageLayout(QPageSize(paper.size, QPageSize::Millimeter, paper.id, QPageSize::ExactMatch),
                       QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
}

FormDocument::FormDocument(const FormLayout &layout, const FormSheet &sheet, const FormFonts &fonts,
                           const PrintOptions &options)
    : m_title(layout.title.in(options.language))
    , m_fonts(fonts)
    , m_options(options)
    , m_painter(std::make_unique<FormPainter>(layout, sheet, fonts, options))
{
}

Result<FormDocument> FormDocument::make(const FormLayout &layout, QStringView paper,
                                        const PrintOptions &options)
{
    const FormSheet *sheet = layout.sheetOn(paper);
    if (!sheet)
        return Failure{Failure::Kind::Missing, u"%1 has no sheet for %2"_s.arg(layout.form, paper)};
    for (const int copy : options.copies)
        if (copy < 0 || copy >= layout.copies.size())
            return Failure{Failure::Kind::Invalid, u"%1 has no copy %2"_s.arg(layout.form).arg(copy)};
    const auto fonts = formFonts();
    if (!fonts)
        return fonts.failure();
    return FormDocument(layout, *sheet, *fonts, options);
}

Result<int> FormDocument::paint(QPagedPaintDevice &device, const QList<FormData> &forms,
                                const PrintProgress &progress, PrintPart part)
{
    QPainter painter;
    if (!painter.begin(&device))
        return Failure{Failure::Kind::Storage, u"the paint device did not begin"_s};
    const qreal across = device.logicalDpiX() / 25.4 / unitsPerMm;
    const qreal down = device.logicalDpiY() / 25.4 / unitsPerMm;
    painter.scale(across, down);
    int painted = 0;
    // Annexes would run through pre-printed paper; they come last, when plain paper can be put in.
    const bool apart = part == PrintPart::Everything && m_options.dataOnly;
    for (const PrintPart one : apart ? QList{PrintPart::Forms, PrintPart::Annexes} : QList{part})
        if (const auto done = paintPart({device, painter, painted}, forms, progress, one); !done)
            return done.failure();
    if (!painter.end())
        return Failure{Failure::Kind::Storage, u"the paint device did not end"_s};
    return painted;
}

Result<> FormDocument::paintPart(const Running &running, const QList<FormData> &forms,
                                 const PrintProgress &progress, PrintPart part)
{
    for (qsizetype i = 0; i < forms.size(); ++i) {
        if (progress && !progress(i))
            return Failure{Failure::Kind::Cancelled, u"printing"_s};
        const QList<FormPage> pages = m_painter->pages(forms.at(i));
        for (const int copy : m_options.runs())
            for (const FormPage &page : pages) {
                if (part != PrintPart::Everything && page.isAnnex() != (part == PrintPart::Annexes))
                    continue;
                if (running.painted > 0 && !running.device.newPage())
                    return Failure{Failure::Kind::Storage, u"the device takes no more pages"_s};
                m_painter->paint(running.painter, forms.at(i), page, copy);
                ++running.painted;
            }
    }
    return {};
}

int FormDocument::annexCount(const QList<FormData> &forms)
{
    qsizetype annexes = 0;
    for (const FormData &form : forms)
        for (const FormPage &page : m_painter->pages(form))
            annexes += page.isAnnex() ? m_options.runs().size() : 0;
    return int(annexes);
}

QString FormDocument::title(const QList<FormData> &forms) const
{
    return forms.size() == 1 ? u"%1 %2"_s.arg(m_title, forms.first().mark.number) : m_title;
}

Result<int> FormDocument::writePdf(QIODevice &out, const QList<FormData> &forms,
                                   const PrintProgress &progress)
{
    PdfText searchable(out, m_fonts);
    QPdfWriter writer(&searchable);
    writer.setTitle(title(forms));
    writer.setCreator(u"Stationkeeper"_s);
    writer.setPageLayout(pageLayoutOf(m_painter->paper()));
    return paint(writer, forms, progress);
}

Result<int> FormDocument::savePdf(const QString &path, const QList<FormData> &forms,
                                  const PrintProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{Failure::Kind::ReadOnly, file.errorString()};
    const auto pages = writePdf(file, forms, progress);
    if (!pages)
        return pages;
    if (!file.commit())
        return Failure{Failure::Kind::Storage, file.errorString()};
    return pages;
}

int FormDocument::pageCount(const FormData &form)
{
    return int(m_painter->pages(form).size());
}

QImage FormDocument::picture(const FormData &form, int page, int copy, qreal dotsPerInch)
{
    const qreal dotsPerMm = dotsPerInch / 25.4;
    QImage image((paper().size * dotsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    const QList<FormPage> pages = m_painter->pages(form);
    if (page < 0 || page >= pages.size())
        return image;
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerMm / unitsPerMm, dotsPerMm / unitsPerMm);
    m_painter->paint(painter, form, pages.at(page), copy);
    return image;
}

} // namespace sk
