// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/screens.h"
#include "app/desktop/syncing.h"
#include "views/shell/sync_page.h"

namespace sk {

Page *makeSyncScreen(const Desk &desk, Syncing &syncing)
{
    auto *page = new SyncPage(desk.clock(), desk.prompter);
    const auto refresh = [page, &syncing] {
        page->setState(syncing.state());
        page->setConflicts(syncing.conflicts());
        page->setQuarantine(syncing.quarantine());
    };
    QObject::connect(&syncing, &Syncing::stateChanged, page, refresh);
    QObject::connect(page, &SyncPage::refreshRequested, page, refresh);
    QObject::connect(page, &SyncPage::settled, &syncing, &Syncing::settle);
    QObject::connect(page, &SyncPage::syncRequested, &syncing, &Syncing::syncNow);
    refresh();
    return page;
}

} // namespace sk
