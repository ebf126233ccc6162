// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/exporting.h"
#include "app/desktop/screens/screens.h"
#include "models/domain/china_day.h"
#include "models/items/clash_words.h"
#include "models/store/network_figures.h"
#include "models/store/saved_edit.h"
#include "models/store/seat.h"
#include "views/network/network_page.h"

#include <QCoreApplication>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NetworkScreen)
};

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

//! What a person says about a record that was changed here and elsewhere: the edit to save instead, against
//! what stands; nothing when they want to look again.
template<typename Record>
std::optional<Record> settled(const Desk &desk, const Record &opened, const Record &edited,
                              const Edited<Record> &standing, Role viewer)
{
    const QString kind = QString::fromLatin1(Description<Record>::kind);
    const auto way = desk.prompter.choose(
        Words::tr("Changed elsewhere meanwhile"), sentencesOf(kind, standing.clashes, viewer),
        {Words::tr("Keep what is typed here"), Words::tr("Take what came from elsewhere")});
    if (!way)
        return std::nullopt;
    const Rebased now = rebased(toRow(opened), toRow(edited), toRow(standing.record));
    Record record = *way == 0 ? fromRow<Record>(now.edited) : standing.record;
    record.id = edited.id;
    return record;
}

//! Saves what was changed of a record, asking where it was changed elsewhere too. Nothing when the person
//! wants to look again.
template<typename Record>
Result<std::optional<Record>> saved(const Desk &desk, Record edited, Record opened)
{
    const auto seat = seatOf(desk.session());
    for (;;) {
        const auto done = saveEdit(desk.session(), opened, edited);
        if (!done)
            return done.failure();
        if (done->clashes.isEmpty())
            return std::optional(done->record);
        const auto next = settled(desk, opened, edited, *done, seat ? seat->role : Role::Partner);
        if (!next)
            return std::optional<Record>();
        edited = *next;
        opened = done->record;
    }
}

} // namespace

Page *makeNetworkScreen(const Desk &desk)
{
    auto *model = new NetworkModel;
    auto *page = new NetworkPage(
        *model, {desk.prompter, desk.drafts, desk.reference, desk.policies, desk.clock(), desk.rights()});
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
        if (!done)
            complain(done.failure());
        else if (*done)
            page->confirmSaved(placeOf(**done));
    };
    QObject::connect(page, &NetworkPage::saveDepotRequested, page,
                     [desk, answer](const Depot &depot, const Depot &opened) {
                         answer(saved(desk, depot, opened), [](const Depot &kept) { return kept.id.value; });
                     });
    QObject::connect(page, &NetworkPage::saveCentreRequested, page,
                     [desk, answer](const Centre &centre, const Centre &opened) {
                         answer(saved(desk, centre, opened),
                                [](const Centre &kept) { return kept.id.value; });
                     });
    QObject::connect(page, &NetworkPage::savePersonRequested, page,
                     [desk, answer](const Person &person, const Person &opened) {
                         answer(saved(desk, person, opened), [](const Person &kept) {
                             return kept.depot.isNull() ? kept.centre.value : kept.depot.value;
                         });
                     });
    QObject::connect(page, &NetworkPage::historyRequested, page,
                     [page, desk](const Target &record) { showHistory(desk, record.kind, record.id, page); });
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
