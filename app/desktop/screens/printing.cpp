// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/registration_work.h"
#include "app/paperwork/paperwork.h"
#include "views/printing/print_dialog.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>

#include <algorithm>

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

//! The batch that all the vehicles were accepted in; empty when there is no such one.
QString commonBatch(RegistrationOffice &office, const QList<RegistrationId> &ids)
{
    QString batch;
    for (const RegistrationId &id : ids) {
        const auto acceptances = office.acceptancesOf(id);
        const QString own = acceptances && !acceptances->isEmpty() ? acceptances->last().batch : QString();
        if (own.isEmpty() || (!batch.isEmpty() && own != batch))
            return {};
        batch = own;
    }
    return batch;
}

bool allAccepted(RegistrationOffice &office, const QList<RegistrationId> &ids)
{
    return std::all_of(ids.begin(), ids.end(), [&](const RegistrationId &id) {
        const auto acceptances = office.acceptancesOf(id);
        return acceptances && !acceptances->isEmpty();
    });
}

QList<Way> waysFor(RegistrationOffice &office, const QList<RegistrationId> &ids)
{
    QList<Way> ways{{PrintWords::tr("Installation registration"),
                     [ids](Paperwork &paperwork) { return paperwork.registrations(ids); }},
                    {PrintWords::tr("Acceptance form"),
                     [ids](Paperwork &paperwork) { return paperwork.acceptances(ids); }}};
    if (const QString batch = commonBatch(office, ids); !batch.isEmpty())
        ways.append({PrintWords::tr("Batch summary"),
                     [batch](Paperwork &paperwork) { return paperwork.batch(batch); }});
    if (allAccepted(office, ids))
        ways.append(
            {PrintWords::tr("Warranty card"), [ids](Paperwork &paperwork) { return paperwork.cards(ids); }});
    return ways;
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
    auto *dialog = new PrintDialog(*layout, forms.sheets, name,
                                   {printers, work.desk.prompter, work.desk.view}, work.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sk
