// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Acceptance forms into one PDF, every page another vehicle, against QPainter drawing the same texts and
//! rules without a layout, without fitting and without looking anything up.

#include "tests/benchmarks/measure.h"
#include "tests/forms/sample_records.h"
#include "views/forms/form_document.h"
#include "views/forms/layouts.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::benchmark;

namespace {

QList<FormData> forms(qint64 pages)
{
    QList<FormData> forms;
    for (qint64 i = 0; i < pages; ++i)
        forms.append(formDataOf(sampleVehicle(int(i) + 1), sampleNames()));
    return forms;
}

double ours(const FormLayout &layout, const QList<FormData> &forms)
{
    auto document = FormDocument::make(layout, u"a4", {});
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    return milliseconds([&] {
        if (!(*document).writePdf(pdf, forms))
            qFatal("the PDF was not written");
    });
}

struct BareText {
    QPointF at;
    QString text;
    QString field; //!< empty for a text that is the same on every page
};

QList<BareText> bareTexts(const FormSheet &sheet)
{
    QList<BareText> texts;
    for (const FormCell &cell : sheet.cells) {
        const QPointF at = cell.box.center();
        if (!cell.label.chinese.isEmpty())
            texts.append({at, cell.label.chinese, {}});
        for (const Option &option : cell.kind == FormCellKind::Checks ? cell.options : QList<Option>())
            texts.append({at, option.label.chinese, {}});
        if (cell.kind == FormCellKind::Field)
            texts.append({at, {}, cell.field});
    }
    return texts;
}

double bare(const FormSheet &sheet, const QList<FormData> &forms)
{
    const QList<BareText> texts = bareTexts(sheet);
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    return milliseconds([&] {
        QPdfWriter writer(&pdf);
        writer.setPageLayout(pageLayoutOf(sheet.paper));
        QPainter painter(&writer);
        const qreal dots = writer.logicalDpiX() / 25.4;
        painter.setFont(QFont(formFonts()->sans, 9));
        for (const FormData &form : forms) {
            if (&form != &forms.first())
                writer.newPage();
            for (const Rule &rule : sheet.rules)
                painter.drawLine(QLineF(rule.line.p1() * dots, rule.line.p2() * dots));
            for (const BareText &text : texts)
                painter.drawText(text.at * dots,
                                 text.field.isEmpty() ? text.text : form.values.value(text.field));
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const qint64 pages = argument("--pages", 2000, argc, argv);
    const auto layout = shippedLayout(Form::Acceptance);
    const QList<FormData> filled = forms(pages);
    ours(*layout, filled.first(10)); // fonts are found and read once per program
    const double our = double(pages) / ours(*layout, filled) * 1000;
    const double peer = double(pages) / bare(*layout->sheetOn(u"a4"), filled) * 1000;
    tell({u"acceptance_forms_as_pdf"_s, our, u"pages/s"_s, u"bare QPainter drawing the same texts"_s, peer,
          u">= 400 pages/s"_s});
}
