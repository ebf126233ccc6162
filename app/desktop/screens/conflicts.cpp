// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/double_watch.h"
#include "app/desktop/doubling.h"
#include "app/desktop/screens/exporting.h"
#include "app/desktop/screens/screens.h"
#include "app/desktop/settling.h"
#include "app/desktop/syncing.h"
#include "app/naming/record_names.h"
#include "app/naming/refusal_words.h"
#include "models/items/field_words.h"
#include "models/items/right_words.h"
#include "models/store/registration_window.h"
#include "views/conflicts/conflicts_page.h"

#include <span>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! What a clash and a refused change look like, made up of records that are here.
void showExamples(ConflictsPage &page, const Desk &desk)
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
    const auto ago = [now = desk.clock()()](int hours) { return now.addSecs(-3600 * hours); };
    const auto field = [](QStringView called) { return nameOfField(u"registration", called); };
    page.setConflicts({{.key = 1,
                        .record = target(0),
                        .recordName = name(0),
                        .field = field(u"position"),
                        .here = {u"驾驶室仪表台下方"_s, u"韩卫东"_s, {}, ago(5)},
                        .there = {u"副驾驶座椅后"_s, u"刘海燕"_s, u"中心值班台"_s, ago(3)},
                        .before = u"驾驶室"_s,
                        .takesText = true,
                        .found = ago(1)},
                       {.key = 2,
                        .record = target(0),
                        .recordName = name(0),
                        .field = field(u"phone"),
                        .here = {u"139****1208"_s, u"韩卫东"_s, {}, ago(5)},
                        .there = {u"138****1208"_s, u"刘海燕"_s, u"中心值班台"_s, ago(3)},
                        .takesText = true,
                        .found = ago(1),
                        .confidential = true}});
    page.setRefusals({{.record = target(2),
                       .recordName = name(2),
                       .reason = refusalSentence(u"too_large"_s, field(u"note")),
                       .at = ago(2),
                       .canBeGivenUp = true}});
}

//! Two forms of one vehicle as two desks might have entered them.
void showDoubles(ConflictsPage &page, const Desk &desk)
{
    const RegistrationCatalogue *catalogue = desk.catalogue.catalogue();
    const auto rows = catalogue ? catalogue->rows({}, RegistrationOrder::Arrival, Qt::DescendingOrder)
                                : std::vector<quint32>();
    const auto lines
        = registrationLines(desk.session(), std::span(rows).first(std::min(rows.size(), size_t(1))));
    if (!lines || lines->isEmpty())
        return;
    Registration staying = lines->first().registration;
    staying.engineNumber.clear();
    Registration going = staying;
    going.id = {QUuid::createUuidV5(staying.id.value, QByteArray("twin"))};
    going.number.replace(u"-00-"_s, u"-07-"_s);
    going.registeredAt = staying.registeredAt.addSecs(7200);
    going.phone = u"13937001234"_s;
    going.address = u"周口市川汇区七一路中段 118 号院内 3 号楼"_s;
    going.position = u"驾驶室仪表台下方"_s;
    going.engineNumber = u"WP10H375E50"_s;
    going.charge = {staying.charge.value + 20'000};
    page.setDoubles({lineOf(desk.session(), {staying, going}, {u"plate"_s, u"vin"_s})});
    page.open({u"double"_s, {}});
}

Settlement settlementOf(ConflictsPage::Side side)
{
    return side == ConflictsPage::Side::Here ? Settlement::Ours : Settlement::Theirs;
}

void listenTo(ConflictsPage *page, const Doubling &doubling, DoubleWatch *watch)
{
    const auto then = [watch](const auto &done) {
        done();
        watch->look();
    };
    QObject::connect(page, &ConflictsPage::mergeRequested, page,
                     [=](const JoinedPair &seen, const JoinChoices &choices) {
                         then([&] { doubling.merge(seen, choices); });
                     });
    QObject::connect(page, &ConflictsPage::apartRequested, page,
                     [=](const JoinedPair &seen) { then([&] { doubling.keepApart(seen); }); });
    QObject::connect(page, &ConflictsPage::takeBackRequested, page,
                     [=](const Comparison &joining) { then([&] { doubling.takeBack(joining); }); });
    QObject::connect(page, &ConflictsPage::bothGoneRequested, page,
                     [=](const Comparison &joining) { then([&] { doubling.leaveBothGone(joining); }); });
    QObject::connect(watch, &DoubleWatch::found, page, &ConflictsPage::setDoubles);
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
    QObject::connect(page, &ConflictsPage::historyRequested, page,
                     [page, desk](const Target &record) { showHistory(desk, record.kind, record.id, page); });
    QObject::connect(page, &ConflictsPage::exportRequested, page,
                     [page, desk](const ShownList &list, const QList<int> &confidential) {
                         exportList(desk, list, confidential, page);
                     });
}

} // namespace

Page *makeConflictsScreen(const Desk &desk, Syncing &syncing)
{
    auto *page = new ConflictsPage(desk.prompter);
    if (const Rights rights = desk.rights(); rights.areLimited())
        page->setWhyNotSettle(whyNot(rights, Ability::Settle));
    const Settling settling(desk);
    const auto refresh = [page, settling] {
        page->setConflicts(settling.conflicts());
        page->setRefusals(settling.refusals());
        page->setSettled(settling.settled());
    };
    listenTo(page, desk, settling);
    auto *watch = new DoubleWatch(desk.store, page);
    listenTo(page, Doubling(desk), watch);
    const auto looked = std::make_shared<bool>(false);
    // Every save is told of here: hidden, the screen needs no more than to count what waits.
    const auto follow = [page, refresh, watch, looked](const SyncState &state) {
        // What other desks entered without a line meets here first.
        if (state.reach == SyncState::Reach::Online && !std::exchange(*looked, true))
            watch->look();
        if (page->isVisible() || state.conflicts + state.quarantined != page->badge())
            refresh();
    };
    QObject::connect(&syncing, &Syncing::stateChanged, page, follow);
    QObject::connect(&desk.store, &Store::changed, page, [page, refresh] {
        if (page->isVisible()) // how many there are, syncing tells
            refresh();
    });
    QObject::connect(page, &ConflictsPage::refreshRequested, page, refresh);
    QObject::connect(page, &ConflictsPage::refreshRequested, watch, &DoubleWatch::look);
    follow(syncing.state());
    page->addScene({u"examples"_s, [page, desk] { showExamples(*page, desk); }, refresh});
    page->addScene({u"doubles"_s, [page, desk] { showDoubles(*page, desk); },
                    [page, watch] {
                        page->open({u"conflict"_s, {}});
                        watch->look();
                    }});
    return page;
}

} // namespace sk
