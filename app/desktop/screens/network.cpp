// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/exporting.h"
#include "app/desktop/screens/screens.h"
#include "models/domain/china_day.h"
#include "models/store/network_figures.h"
#include "models/store/seat.h"
#include "views/network/network_page.h"

namespace sk {

namespace {

Result<Network> networkOf(Session &session)
{
    const auto centres = session.table<Centre>().all();
    const auto depots = session.table<Depot>().all();
    const auto people = session.table<Person>().all();
    const auto figures = depotFigures(session, dayInChina(session.now()));
    for (const Failure *failure :
         {centres ? nullptr : &centres.failure(), depots ? nullptr : &depots.failure(),
          people ? nullptr : &people.failure(), figures ? nullptr : &figures.failure()}) {
        if (failure)
            return *failure;
    }
    return Network{*centres, *depots, *people, *figures};
}

//! Saves a record, giving a new one its id.
template<typename Record>
Result<Record> saved(Session &session, Record record)
{
    if (record.id.isNull())
        session.giveId(record.id);
    const auto done = session.table<Record>().save(record);
    return done ? Result(record) : Result<Record>(done.failure());
}

} // namespace

Page *makeNetworkScreen(const Desk &desk)
{
    auto *model = new NetworkModel;
    auto *page
        = new NetworkPage(*model, {desk.prompter, desk.drafts, desk.reference, desk.policies, desk.clock()});
    model->setParent(page);
    const auto complain = [page, desk](const Failure &failure) {
        desk.prompter.tell(NetworkPage::tr("That did not work"), sentenceOf(failure));
    };
    const auto refresh = [page, model, desk, complain] {
        const auto network = networkOf(desk.session());
        const auto seat = seatOf(desk.session());
        if (!network || !seat)
            return complain(network ? seat.failure() : network.failure());
        page->setViewer(seat->role);
        model->setNetwork(*network);
    };
    QObject::connect(&desk.store, &Store::changed, page, [page, refresh](const ChangeNotice &notice) {
        const QStringView kind = notice.kind;
        const bool place = kind == u"centre" || kind == u"depot" || kind == u"person";
        // Figures change with every vehicle; they can wait until somebody looks.
        if (place || (kind == u"registration" && page->isVisible()))
            refresh();
    });
    QObject::connect(page, &NetworkPage::refreshRequested, page, refresh);
    const auto answer = [page, complain](const auto &done, const auto &placeOf) {
        if (done)
            page->confirmSaved(placeOf(*done));
        else
            complain(done.failure());
    };
    QObject::connect(page, &NetworkPage::saveDepotRequested, page, [desk, answer](const Depot &depot) {
        answer(saved(desk.session(), depot), [](const Depot &kept) { return kept.id.value; });
    });
    QObject::connect(page, &NetworkPage::saveCentreRequested, page, [desk, answer](const Centre &centre) {
        answer(saved(desk.session(), centre), [](const Centre &kept) { return kept.id.value; });
    });
    QObject::connect(page, &NetworkPage::savePersonRequested, page, [desk, answer](const Person &person) {
        answer(saved(desk.session(), person),
               [](const Person &kept) { return kept.depot.isNull() ? kept.centre.value : kept.depot.value; });
    });
    QObject::connect(page, &NetworkPage::exportRequested, page, [page, desk](const ShownList &list) {
        const auto seat = seatOf(desk.session());
        exportList(
            desk, list, [](int column) { return column == NetworkModel::Phone; },
            seat ? seat->role : Role::Partner, page);
    });
    refresh();
    return page;
}

} // namespace sk
