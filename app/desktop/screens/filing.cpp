// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/registration_work.h"
#include "app/filing/filing_words.h"
#include "app/filing/scan_filing.h"
#include "views/attachments/filing_dialog.h"
#include "views/widgets/prompter.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

FilingLine::State stateOf(const FiledSheet &sheet)
{
    if (!sheet.isFiled())
        return FilingLine::State::ToAsk;
    return sheet.finding.state == MarkState::Changed ? FilingLine::State::ToCompare
                                                     : FilingLine::State::Filed;
}

FilingLine lineOf(const QString &path, const FiledSheet &sheet)
{
    return {0, path, sheet.number, stateOf(sheet), sentenceOf(sheet)};
}

QList<FilingLine> linesOf(const QString &path, const Result<QList<FiledSheet>> &filed)
{
    if (!filed)
        return {{0, path, {}, FilingLine::State::Failed, scanSentenceOf(filed.failure())}};
    QList<FilingLine> lines;
    for (const FiledSheet &sheet : *filed)
        lines.append(lineOf(path, sheet));
    return lines;
}

//! Scans in the order they came, looked at one after another by the worker.
class ScanWork : public QObject {
public:
    ScanWork(const Desk &desk, FilingDialog *dialog) : QObject(dialog), m_desk(desk), m_dialog(dialog)
    {
        QObject::connect(&desk.worker, &Worker::finished, this, [this] { next(); });
    }

    void take(const QStringList &paths)
    {
        m_paths.append(paths);
        m_total += paths.size();
        next();
    }

private:
    void next()
    {
        m_dialog->setProgress(int(m_total - m_paths.size()), int(m_total));
        if (m_paths.isEmpty()) {
            m_total = 0;
            return;
        }
        const QString path = m_paths.first();
        const auto filed = std::make_shared<Result<QList<FiledSheet>>>(Failure{Failure::Kind::Cancelled, {}});
        const auto work = [path, filed](Session &session, Progress &progress) -> Result<> {
            *filed
                = fileScan(session, path, [&](int page, int pages) { return progress.report(page, pages); });
            return {};
        };
        const auto done = [path, filed, dialog = QPointer(m_dialog)](const Result<> &) {
            if (dialog)
                dialog->show(path, linesOf(path, *filed));
        };
        // Busy with something else: it goes on when that is finished.
        if (m_desk.worker.start(FilingDialog::tr("Filing scans"), work, done))
            m_paths.removeFirst();
    }

    Desk m_desk;
    FilingDialog *m_dialog;
    QStringList m_paths;
    qsizetype m_total = 0;
};

QString saidSentence(const Failure &failure, const QString &said)
{
    switch (failure.kind) {
    case Failure::Kind::Missing:
        return FilingDialog::tr("“%1” is not known here: sync first, or say another number.").arg(said);
    case Failure::Kind::Invalid:
        return FilingDialog::tr("“%1” is neither a number nor a plate that is known here.").arg(said);
    case Failure::Kind::Conflict:
        return FilingDialog::tr("Several registrations have the plate “%1”: say the number.").arg(said);
    default:
        return fileSentenceOf(failure);
    }
}

} // namespace

void fileScans(const RegistrationWork &work, const QStringList &paths)
{
    auto *dialog = new FilingDialog(work.desk.prompter, work.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *scans = new ScanWork(work.desk, dialog);
    QObject::connect(dialog, &FilingDialog::scansTaken, scans,
                     [scans](const QStringList &taken) { scans->take(taken); });
    QObject::connect(
        dialog, &FilingDialog::numberGiven, dialog,
        [desk = work.desk, dialog](int key, const QString &path, const QString &number) {
            const auto filed = fileScanUnder(desk.session(), path, number);
            dialog->answer(
                key,
                filed ? lineOf(path, *filed)
                      : FilingLine{
                          key, path, {}, FilingLine::State::ToAsk, saidSentence(filed.failure(), number)});
        });
    if (!paths.isEmpty())
        dialog->take(paths);
    dialog->open();
}

} // namespace sk
