// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/printing_run.h"

#include "views/widgets/prompter.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProgressDialog>

#include <atomic>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype fewForms = 20; // written before anybody notices

// A document of the thread that paints it: fonts belong to a thread.
Result<int> writtenPdf(const PrintOrder &order, const QString &path, const PrintProgress &progress)
{
    auto document = FormDocument::make(order.layout, order.choices.paper, order.choices.options);
    return document ? document->savePdf(path, order.forms, progress) : Result<int>(document.failure());
}

} // namespace

PrintingRun::PrintingRun(PrintSurroundings surroundings, QWidget *over)
    : QObject(over), m_with(std::move(surroundings)), m_over(over)
{
}

QProgressDialog *PrintingRun::makeBar(qsizetype forms)
{
    auto *bar = new QProgressDialog(tr("Forms done"), tr("Cancel"), 0, int(forms), m_over);
    bar->setWindowModality(Qt::WindowModal);
    bar->setMinimumDuration(500);
    bar->setAttribute(Qt::WA_DeleteOnClose);
    return bar;
}

Result<int> PrintingRun::atOnce(qsizetype forms, const Work &work)
{
    QProgressDialog bar(tr("Forms done"), tr("Cancel"), 0, int(forms), m_over);
    bar.setWindowModality(Qt::WindowModal);
    bar.setMinimumDuration(500);
    return work([&](qsizetype done) {
        bar.setValue(int(done)); // lets the window breathe, and Cancel be heard
        return !bar.wasCanceled();
    });
}

void PrintingRun::print(const PrintOrder &order, FormDocument &document)
{
    const auto send = [&](PrintPart part) {
        return atOnce(order.forms.size(), [&](const PrintProgress &progress) {
            return m_with.printers.print(order.choices.printer, document, order.forms, part, progress);
        });
    };
    const QString sentence = tr("Sent to %1.").arg(order.choices.printer);
    const int annexes = order.choices.options.dataOnly ? document.annexCount(order.forms) : 0;
    if (annexes == 0)
        return tell(send(PrintPart::Everything), sentence);
    const auto forms = send(PrintPart::Forms);
    if (!forms)
        return tell(forms, sentence);
    if (!m_with.prompter.confirm(
            {tr("Put plain paper in"),
             tr("%n annex page(s) follow. They must not run through the pre-printed paper.", nullptr,
                annexes),
             tr("Print the annex")}))
        return tell(forms, tr("The annex was not printed."));
    const auto rest = send(PrintPart::Annexes);
    tell(rest ? Result(*forms + *rest) : rest, sentence);
}

void PrintingRun::savePdf(const PrintOrder &order, FormDocument &document)
{
    const QString path
        = m_with.prompter.saveFile(tr("Save as PDF"), order.name + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty() || inBackground(order, path))
        return;
    tell(atOnce(order.forms.size(),
                [&](const PrintProgress &progress) { return document.savePdf(path, order.forms, progress); }),
         tr("Saved as %1.").arg(path));
}

bool PrintingRun::inBackground(const PrintOrder &order, const QString &path)
{
    if (!m_with.background || order.forms.size() <= fewForms)
        return false;
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    const QPointer<QProgressDialog> bar = makeBar(order.forms.size());
    connect(bar, &QProgressDialog::canceled, this, [cancelled] { *cancelled = true; });
    // Whoever closes the dialog does not want the file any more.
    connect(this, &QObject::destroyed, bar, [cancelled] { *cancelled = true; });
    const auto work = [order, path, cancelled, bar](const PrintProgress &progress) {
        return writtenPdf(order, path, [&](qsizetype done) {
            QMetaObject::invokeMethod(qApp, [bar, done] {
                if (bar)
                    bar->setValue(int(done));
            });
            return !*cancelled && (!progress || progress(done));
        });
    };
    const auto done = [run = QPointer(this), bar, path](const Result<int> &pages) {
        if (bar)
            bar->deleteLater();
        if (!run)
            return;
        Q_EMIT run->busyChanged(false);
        run->tell(pages, tr("Saved as %1.").arg(path));
    };
    if (!m_with.background({tr("Saving forms"), order.forms.size(), work, done})) {
        delete bar;
        return false;
    }
    Q_EMIT busyChanged(true);
    return true;
}

void PrintingRun::tell(const Result<int> &pages, const QString &sentence)
{
    if (!pages) {
        Q_EMIT said(sentenceOf(pages.failure(), true));
        return;
    }
    Q_EMIT said(sentence + u" "_s + tr("%n page(s).", nullptr, *pages));
    Q_EMIT printed(*pages);
}

QString PrintingRun::sentenceOf(const Failure &failure, bool hasDocument)
{
    switch (failure.kind) {
    case Failure::Kind::Missing:
        return hasDocument ? tr("The printer is not there any more. Choose another one.")
                           : tr("No font that writes Chinese is installed. On Debian, install the package "
                                "fonts-noto-cjk and start again.");
    case Failure::Kind::Cancelled:
        return tr("Stopped. Pages that were already sent may still come out of the printer.");
    case Failure::Kind::ReadOnly:
        return tr("This place cannot be written to. Choose another folder.");
    case Failure::Kind::Full:
        return tr("The disk is full. Make room or choose another place.");
    case Failure::Kind::Offline:
    case Failure::Kind::Refused:
    case Failure::Kind::Conflict:
    case Failure::Kind::Storage:
    case Failure::Kind::Busy:
    case Failure::Kind::Corrupt:
    case Failure::Kind::TooNew:
    case Failure::Kind::TooLarge:
    case Failure::Kind::Invalid:
    case Failure::Kind::Settled:
    case Failure::Kind::LettersLost:
        break;
    }
    return tr("Printing did not work. Look whether the printer is on and has paper, then try again.");
}

} // namespace sk
