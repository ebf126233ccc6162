// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/exporting.h"
#include "app/desktop/screens/screens.h"
#include "app/desktop/settling.h"
#include "app/desktop/syncing.h"
#include "models/store/seat.h"
#include "views/conflicts/conflicts_page.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Settlement settlementOf(ConflictsPage::Side side)
{
    return side == ConflictsPage::Side::Here ? Settlement::Ours : Settlement::Theirs;
}

void listenTo(ConflictsPage *page, const Desk &desk, const Settling &settling)
{
    using Side = ConflictsPage::Side;
    QObject::connect(page, &ConflictsPage::settled, page,
                     [settling](qint64 key, Side side) { settling.settle(key, settlementOf(side)); });
    QObject::connect(page, &ConflictsPage::settledOtherwise, page,
                     [settling](qint64 key, const QString &typed) { settling.settleAs(key, typed); });
    QObject::connect(page, &ConflictsPage::wholeSettled, page, [settling](const Target &record, Side side) {
        settling.settleWhole(record, settlementOf(side));
    });
    QObject::connect(page, &ConflictsPage::putBack, page,
                     [settling](qint64 key, Side side) { settling.putBack(key, settlementOf(side)); });
    QObject::connect(page, &ConflictsPage::sendAgainRequested, page,
                     [settling](const Target &record) { settling.sendAgain(record); });
    QObject::connect(page, &ConflictsPage::asideRequested, page,
                     [settling](const Target &record, bool aside) { settling.setAside(record, aside); });
    QObject::connect(page, &ConflictsPage::giveUpRequested, page,
                     [settling](const Target &record) { settling.giveUp(record); });
    // The values in it are masked already for whoever may not read them.
    QObject::connect(page, &ConflictsPage::exportRequested, page, [page, desk](const ShownList &list) {
        const auto seat = seatOf(desk.session());
        exportList(desk, list, [](int) { return false; }, seat ? seat->role : Role::Partner, page);
    });
}

} // namespace

Page *makeConflictsScreen(const Desk &desk, Syncing &syncing)
{
    auto *page = new ConflictsPage(desk.prompter);
    const Settling settling(desk);
    const auto refresh = [page, settling] {
        page->setConflicts(settling.conflicts());
        page->setRefusals(settling.refusals());
        page->setSettled(settling.settled());
    };
    listenTo(page, desk, settling);
    QObject::connect(&syncing, &Syncing::stateChanged, page, refresh);
    QObject::connect(&desk.store, &Store::changed, page, refresh);
    QObject::connect(page, &ConflictsPage::refreshRequested, page, refresh);
    refresh();
    return page;
}

} // namespace sk
