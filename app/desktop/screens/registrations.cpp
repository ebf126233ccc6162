// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/revealing.h"
#include "app/desktop/screens/registration_work.h"
#include "app/desktop/screens/screens.h"
#include "app/naming/record_names.h"
#include "models/store/seat.h"
#include "views/registrations/registrations_page.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! The list and the office a page stands on; they go when the page goes.
class RegistrationsScreen : public QObject {
public:
    explicit RegistrationsScreen(const Desk &desk)
        : office(desk.session(), desk.reference, [](const Failure &failure) { return sentenceOf(failure); })
        , window(desk.store, desk.catalogue, desk.policies)
    {
    }

    StoreOffice office;
    RegistrationWindow window;
};

} // namespace

void RegistrationWork::complain(const QString &title, const Failure &failure) const
{
    desk.prompter.tell(title, sentenceOf(failure));
}

Page *makeRegistrationsScreen(const Desk &desk, AttachmentOffice &attachments)
{
    auto screen = std::make_unique<RegistrationsScreen>(desk);
    const auto seat = seatOf(desk.session());
    const Role viewer = seat ? seat->role : Role::Partner;
    auto *page = new RegistrationsPage(screen->window, desk.catalogue,
                                       {screen->office, desk.prompter, desk.drafts, desk.reference,
                                        desk.policies, desk.clock(), viewer, &attachments, desk.rights()});
    const RegistrationWork work{desk, screen->office, screen->window, page, viewer};
    screen.release()->setParent(page);
    const auto on = [page, work](auto signal, auto job) {
        QObject::connect(page, signal, page, [work, job](const auto &...what) { job(work, what...); });
    };
    on(&RegistrationsPage::acceptRequested, acceptVehicles);
    on(&RegistrationsPage::correctRequested, correctAcceptance);
    on(&RegistrationsPage::historyRequested, [](const RegistrationWork &with, const RegistrationId &id) {
        showHistory(with.desk, u"registration"_s, id.value, with.over);
    });
    on(&RegistrationsPage::yardRequested, registerYard);
    on(&RegistrationsPage::importRequested, importRegistrationSheet);
    on(&RegistrationsPage::exportRequested, exportRegistrations);
    on(&RegistrationsPage::printRequested, printRegistrations);
    on(&RegistrationsPage::statisticsRequested, showInstallationStatistics);
    on(&RegistrationsPage::sheetCheckRequested,
       [](const RegistrationWork &with) { checkPrintedSheet(with, {}); });
    on(&RegistrationsPage::filingRequested, fileScans);
    on(&RegistrationsPage::revealRequested,
       [page](const RegistrationWork &with, const RegistrationId &id, const QString &field) {
           const QString kind = u"registration"_s;
           revealValue(with.desk, {kind, id.value, field, recordName(with.desk.session(), kind, id.value)},
                       page, [page, id, field](const QString &text) { page->reveal(id, field, text); });
       });
    addRegistrationScenes(work);
    QObject::connect(&work.window, &RegistrationWindow::failed, page, [work](const Failure &failure) {
        work.complain(RegistrationsPage::tr("The list cannot be read"), failure);
    });
    QObject::connect(&desk.store, &Store::changed, page, [page](const ChangeNotice &notice) {
        if (notice.kind == u"registration")
            page->follow(notice.ids);
    });
    return page;
}

} // namespace sk
