// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/exporting.h"
#include "app/desktop/screens/screens.h"
#include "app/desktop/trouble_words.h"
#include "app/naming/earlier_history.h"
#include "app/naming/record_names.h"
#include "app/naming/told_history.h"
#include "models/domain/kinds.h"
#include "models/store/seat.h"
#include "models/store/value_writing.h"
#include "sync/secrets/secrets.h"
#include "sync/transport/history_fetch.h"
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

//! What the dialog knows: the store's own lines behind what the centre added.
struct Shown {
    QString kind;
    QUuid id;
    QList<ChangeLine> earlier;
};

void putBack(const Desk &desk, const Shown &shown, qsizetype place)
{
    const auto history = desk.session().historyOf(shown.id);
    const QList<ChangeLine> all = shown.earlier + (history ? *history : QList<ChangeLine>());
    if (place < 0 || place >= all.size())
        return;
    const ChangeLine &line = all.at(place);
    const auto done = writeValue(desk.session(), shown.kind, shown.id, line.field, line.before);
    if (done)
        return;
    const bool isSigned = done.failure().kind == Failure::Kind::Refused;
    desk.prompter.tell(Words::tr("The value was not put back"),
                       isSigned ? Words::tr("The work was accepted and signed. Correct its acceptance first; "
                                            "then the form is open again.")
                                : sentenceOf(done.failure()));
}

bool mayBeMoreAtCentre(const Desk &desk, const QUuid &id)
{
    const auto enrolment = enrolmentOf(desk.session().database());
    const auto own = desk.session().historyOf(id);
    return enrolment && enrolment->isEnrolled() && own && beginsLate(*own);
}

//! Asks the centre and adds what it tells; whatever comes of it is said in the dialog.
void fetchEarlier(const Desk &desk, Shown &shown, HistoryDialog &dialog, const std::function<void()> &refresh)
{
    const auto enrolment = enrolmentOf(desk.session().database());
    const KindInfo *info = kindNamed(shown.kind);
    if (!enrolment || !info)
        return;
    dialog.setEarlier(HistoryDialog::Earlier::Asking);
    const auto fail = [&dialog](SyncTrouble::Kind trouble) {
        dialog.setEarlier(HistoryDialog::Earlier::Failed, sentenceOf(trouble));
    };
    const CentralAddress address{enrolment->url, enrolment->authority.toUtf8()};
    desk.secrets.read(
        enrolment->device.toString(QUuid::WithoutBraces), &dialog,
        [&, info, address, fail, refresh](const Result<QString> &token) {
            if (!token)
                return fail(SyncTrouble::Kind::NoToken);
            auto *fetch = new HistoryFetch(std::make_unique<CentralLine>(address, *token), &dialog);
            fetch->start(
                shown.kind, shown.id,
                [&, info, fail, refresh, fetch](const std::variant<wire::History, SyncTrouble> &told) {
                    fetch->deleteLater();
                    if (const auto *trouble = std::get_if<SyncTrouble>(&told))
                        return fail(trouble->kind);
                    if (const auto own = desk.session().historyOf(shown.id))
                        shown.earlier
                            = earlierLines(desk.session(), *info, std::get<wire::History>(told), *own);
                    dialog.setEarlier(HistoryDialog::Earlier::None);
                    refresh();
                });
        });
}

} // namespace

void showHistory(const Desk &desk, const QString &kind, const QUuid &id, QWidget *over)
{
    const auto seat = seatOf(desk.session());
    const Role viewer = seat ? seat->role : Role::Partner;
    Shown shown{kind, id, {}};
    HistoryDialog dialog(recordName(desk.session(), kind, id), desk.prompter, over);
    const auto refresh = [&] {
        if (const auto told = toldHistory(desk.session(), kind, id, {viewer, Occasion::Form}, shown.earlier))
            dialog.setHistory(*told);
    };
    refresh();
    if (mayBeMoreAtCentre(desk, id))
        dialog.setEarlier(HistoryDialog::Earlier::AtCentre);
    QObject::connect(&dialog, &HistoryDialog::earlierRequested, &dialog,
                     [&] { fetchEarlier(desk, shown, dialog, refresh); });
    QObject::connect(&dialog, &HistoryDialog::putBackRequested, &dialog, [&](qsizetype place) {
        putBack(desk, shown, place);
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
