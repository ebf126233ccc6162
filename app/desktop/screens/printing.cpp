// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/registration_work.h"
#include "app/paperwork/paperwork.h"
#include "models/domain/standing.h"
#include "views/printing/print_dialog.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>

namespace sk {

namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

//! One way to put the chosen vehicles on paper.
struct Way {
    QString words;
    std::function<Result<FilledForms>(Paperwork &paperwork)> fill;
};

//! What the acceptances that stand for the chosen vehicles have in common.
struct Tests {
    bool any = false; //!< one was tested at all
    bool all = true; //!< every one was tested
    bool passed = false; //!< one was passed
    QString batch; //!< that all were accepted in; empty when there is no such one
};

Tests testsOf(RegistrationOffice &office, const QList<RegistrationId> &ids)
{
    Tests tests;
    QStringList batches;
    for (const RegistrationId &id : ids) {
        const auto acceptances = office.acceptancesOf(id);
        const Acceptance *last = acceptances ? lastStanding(*acceptances) : nullptr;
        tests.any |= !acceptances || last; // what cannot be read is not signed again
        tests.all &= last != nullptr;
        tests.passed |= !acceptances || (last && last->conclusion == Conclusion::Passed);
        batches.append(last ? last->batch : QString());
    }
    batches.removeDuplicates();
    if (batches.size() == 1)
        tests.batch = batches.first();
    return tests;
}

QList<Way> waysFor(RegistrationOffice &office, const QList<RegistrationId> &ids)
{
    QList<Way> ways{{PrintWords::tr("Installation registration"),
                     [ids](Paperwork &paperwork) { return paperwork.registrations(ids); }},
                    {PrintWords::tr("Acceptance form"),
                     [ids](Paperwork &paperwork) { return paperwork.acceptances(ids); }}};
    // The paper is signed before the desk records the acceptance (A09, B09); so is that of a second test.
    const Tests tests = testsOf(office, ids);
    if (tests.any && !tests.passed)
        ways.append({PrintWords::tr("Acceptance form to sign"),
                     [ids](Paperwork &paperwork) { return paperwork.sheetsToSign(ids); }});
    if (ids.size() > 1 && !tests.passed)
        ways.append({PrintWords::tr("Batch summary to sign"),
                     [ids](Paperwork &paperwork) { return paperwork.batchToSign(ids); }});
    if (!tests.batch.isEmpty())
        ways.append({PrintWords::tr("Batch summary"),
                     [batch = tests.batch](Paperwork &paperwork) { return paperwork.batch(batch); }});
    if (tests.all)
        ways.append(
            {PrintWords::tr("Warranty card"), [ids](Paperwork &paperwork) { return paperwork.cards(ids); }});
    return ways;
}

//! Long batches go to the worker, which the window shows like any other long work.
Background backgroundOf(Worker &worker)
{
    return [&worker](const PaperJob &job) {
        const auto pages = std::make_shared<Result<int>>(0);
        return worker.start(
            job.what,
            [job, pages](Session & /*session*/, Progress &progress) -> Result<> {
                *pages = job.work([&](qsizetype done) { return progress.report(done, job.forms); });
                return *pages ? Result<>() : Result<>(pages->failure());
            },
            [job, pages](const Result<> &outcome) {
                job.done(outcome || !*pages ? *pages : Result<int>(outcome.failure()));
            });
    };
}

} // namespace

void printRegistrations(const RegistrationWork &work, const QList<RegistrationId> &ids)
{
    const QList<Way> ways = waysFor(work.office, ids);
    QStringList words;
    for (const Way &way : ways)
        words.append(way.words);
    const auto chosen = work.desk.prompter.choose(
        PrintWords::tr("Print"),
        PrintWords::tr("What of the %n chosen vehicle(s)?", nullptr, int(ids.size())), words);
    if (!chosen)
        return;
    Paperwork paperwork(work.desk.session());
    const auto filled = ways.at(*chosen).fill(paperwork);
    if (!filled)
        return work.complain(PrintWords::tr("This cannot be printed"), filled.failure());
    printForms(work, *filled, words.at(*chosen));
}

void printForms(const RegistrationWork &work, const FilledForms &forms, const QString &name)
{
    const auto layout = shippedLayout(forms.form);
    if (!layout)
        return work.complain(PrintWords::tr("This cannot be printed"), layout.failure());
    static SystemPrinters printers;
    auto *dialog = new PrintDialog(
        *layout, forms.sheets, name,
        {printers, work.desk.prompter, work.desk.view, backgroundOf(work.desk.worker)}, work.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sk
