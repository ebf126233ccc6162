// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/list_preview.h"

#include "views/printing/list_paper.h"

#include <QPrinter>
#include <QPrintPreviewDialog>

namespace sk {

QDialog *makeListPreview(const ListPaper &paper, QWidget *over)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    constexpr qreal margin = 12;
    printer->setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    auto *dialog = new QPrintPreviewDialog(printer.get(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(1000, 700);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [paper, printer](QPrinter *device) { paper.paint(*device); });
    return dialog;
}

} // namespace sk
