// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/courier.h"
#include "app/desktop/screens/exporting.h"
#include "app/desktop/screens/screens.h"
#include "app/desktop/syncing.h"
#include "models/domain/masking.h"
#include "views/shell/sync_page.h"
#include "views/shell/uploads_part.h"
#include "views/shell/waiting_model.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! A card is called by its number, which is confidential.
bool areNamesConfidential(const QList<WaitingLine> &lines)
{
    return std::ranges::any_of(
        lines, [](const WaitingLine &line) { return secretOf(line.record.kind, u"number").has_value(); });
}

} // namespace

Page *makeSyncScreen(const Desk &desk, Syncing &syncing)
{
    auto *page = new SyncPage(desk.clock());
    const auto refresh = [page, &syncing] {
        page->setState(syncing.state());
        page->setWaiting(syncing.waiting());
        page->setUploads(syncing.uploads());
        page->uploads()->setManner(syncing.manner());
    };
    QObject::connect(&syncing, &Syncing::stateChanged, page, [page, refresh](const SyncState &state) {
        if (page->isVisible())
            refresh();
        else // every save comes by here: the list can wait until somebody looks
            page->setState(state);
    });
    QObject::connect(page, &SyncPage::refreshRequested, page, refresh);
    QObject::connect(page, &SyncPage::syncRequested, &syncing, &Syncing::syncNow);
    QObject::connect(page, &SyncPage::settleRequested, page, [page] {
        Q_EMIT page->openRequested({u"conflict"_s, {}});
    });
    QObject::connect(page, &SyncPage::exportRequested, page, [page, desk, &syncing](const ShownList &list) {
        const bool confidential = areNamesConfidential(syncing.waiting());
        exportList(desk, list, confidential ? QList<int>{WaitingModel::Record} : QList<int>(), page);
    });
    QObject::connect(&syncing, &Syncing::uploadsChanged, page, [page, refresh] {
        if (page->isVisible())
            refresh();
    });
    const UploadsPart *uploads = page->uploads();
    QObject::connect(uploads, &UploadsPart::pauseRequested, &syncing, &Syncing::pauseUploads);
    QObject::connect(uploads, &UploadsPart::limitRequested, &syncing, &Syncing::limitUploads);
    QObject::connect(uploads, &UploadsPart::firstRequested, &syncing, &Syncing::sendFirst);
    carryByStick(desk, page->courier());
    page->setState(syncing.state());
    return page;
}

} // namespace sk
