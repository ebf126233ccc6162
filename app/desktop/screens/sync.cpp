// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/exporting.h"
#include "app/desktop/screens/screens.h"
#include "app/desktop/syncing.h"
#include "app/naming/record_names.h"
#include "app/naming/refusal_words.h"
#include "models/items/field_words.h"
#include "models/store/registration_window.h"
#include "models/store/seat.h"
#include "views/shell/sync_page.h"

#include <span>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! What a clash and a refused change look like, made up of records that are here.
void showExamples(SyncPage &page, const Desk &desk)
{
    constexpr size_t needed = 3;
    const RegistrationCatalogue *catalogue = desk.catalogue.catalogue();
    const auto rows = catalogue ? catalogue->rows({}, RegistrationOrder::Arrival, Qt::DescendingOrder)
                                : std::vector<quint32>();
    const auto lines
        = registrationLines(desk.session(), std::span(rows).first(std::min(rows.size(), needed)));
    if (!lines || lines->size() < qsizetype(needed))
        return;
    const auto target = [&](int i) { return Target{u"registration"_s, lines->at(i).registration.id.value}; };
    const auto name = [&](int i) { return recordName(desk.session(), target(i).kind, target(i).id); };
    const QDateTime now = desk.clock()();
    page.setConflicts({{1, target(0), name(0), nameOfField(u"registration", u"phone"), u"139 0394 1208"_s,
                        u"138 0394 1208"_s, u"韩卫东"_s, now.addSecs(-3600), true},
                       {2, target(1), name(1), nameOfField(u"registration", u"position"),
                        u"驾驶室仪表台下方"_s, u"副驾驶座椅后"_s, u"刘海燕"_s, now.addSecs(-7200)}});
    page.setQuarantine(
        {{target(2), name(2), refusalSentence(u"too_large"_s, nameOfField(u"registration", u"note")),
          now.addSecs(-5400)}});
}

} // namespace

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
    QObject::connect(page, &SyncPage::exportRequested, page,
                     [page, desk](const ShownList &list, const QList<int> &confidential) {
                         const auto seat = seatOf(desk.session());
                         exportList(
                             desk, list, [confidential](int column) { return confidential.contains(column); },
                             seat ? seat->role : Role::Partner, page);
                     });
    refresh();
    page->addScene({u"conflicts"_s, [page, desk] { showExamples(*page, desk); }, refresh});
    return page;
}

} // namespace sk
