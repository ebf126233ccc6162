// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/exporting.h"
#include "app/desktop/screens/screens.h"
#include "app/naming/record_names.h"
#include "app/naming/told_history.h"
#include "models/store/seat.h"
#include "models/store/value_writing.h"
#include "views/history/history_dialog.h"
#include "views/widgets/dialog_memory.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

void putBack(const Desk &desk, const QString &kind, const QUuid &id, qsizetype place)
{
    const auto history = desk.session().historyOf(id);
    if (!history || place >= history->size())
        return;
    const ChangeLine &line = history->at(place);
    const auto done = writeValue(desk.session(), kind, id, line.field, line.before);
    if (done)
        return;
    const bool isSigned = done.failure().kind == Failure::Kind::Refused;
    desk.prompter.tell(Words::tr("The value was not put back"),
                       isSigned ? Words::tr("The work was accepted and signed. Correct its acceptance first; "
                                            "then the form is open again.")
                                : sentenceOf(done.failure()));
}

} // namespace

void showHistory(const Desk &desk, const QString &kind, const QUuid &id, QWidget *over)
{
    const auto seat = seatOf(desk.session());
    const Role viewer = seat ? seat->role : Role::Partner;
    HistoryDialog dialog(recordName(desk.session(), kind, id), desk.prompter, over);
    const auto refresh = [&] {
        if (const auto told = toldHistory(desk.session(), kind, id, {viewer, Occasion::Form}))
            dialog.setHistory(*told);
    };
    refresh();
    QObject::connect(&dialog, &HistoryDialog::putBackRequested, &dialog, [&](qsizetype place) {
        putBack(desk, kind, id, place);
        refresh();
    });
    QObject::connect(&dialog, &HistoryDialog::printRequested, &dialog,
                     [&](const ShownList &list) { printList(desk, list, &dialog); });
    QObject::connect(&dialog, &HistoryDialog::exportRequested, &dialog,
                     [&](const ShownList &list, const QList<int> &confidential) {
                         exportList(desk, list, confidential, &dialog);
                     });
    rememberDialog(dialog, desk.view, u"history"_s);
    dialog.exec();
}

} // namespace sk
