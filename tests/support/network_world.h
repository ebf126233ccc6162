// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demonstration.h"
#include "models/store/saved_edit.h"
#include "tests/support/memory_of_views.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/scratch_store.h"
#include "tests/support/small_drafts.h"
#include "views/network/network_page.h"

#include <QPushButton>
#include <QTest>

namespace sk::testing {

inline Network networkOf(Session &session)
{
    Network network{
        *session.table<Centre>().all(), *session.table<Depot>().all(), *session.table<Person>().all(), {}};
    for (const Depot &depot : std::as_const(network.depots))
        network.figures.insert(depot.id, {depot.dailyCapacity / 2, depot.dailyCapacity * 7});
    return network;
}

//! A page on the demonstration's network, wired as the program does it.
class NetworkWorld {
public:
    //! The noon at which the demonstration is looked at.
    static const QDateTime &moment()
    {
        static const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
        return noon;
    }

    NetworkWorld() : page(model, {prompter, drafts, reference, policies, [] { return moment(); }})
    {
        const auto filled = fillDemonstration(scratch.session(), 411624, moment());
        Q_ASSERT(filled);
        model.setNetwork(networkOf(scratch.session()));
        page.restoreState(MemoryOfViews());
        QObject::connect(
            &page, &NetworkPage::saveDepotRequested, &page,
            [this](const Depot &depot, const Depot &opened) { save(depot, opened, depot.centre.value); });
        QObject::connect(
            &page, &NetworkPage::saveCentreRequested, &page,
            [this](const Centre &centre, const Centre &opened) { save(centre, opened, centre.id.value); });
        QObject::connect(
            &page, &NetworkPage::savePersonRequested, &page,
            [this](const Person &person, const Person &opened) { save(person, opened, person.depot.value); });
    }

    template<typename Record>
    void save(const Record &edited, const Record &opened, QUuid place)
    {
        const auto done = saveEdit(scratch.session(), opened, edited);
        QVERIFY(done && done->clashes.isEmpty());
        const Record record = done->record;
        if constexpr (std::is_same_v<Record, Depot>)
            place = record.id.value;
        model.setNetwork(networkOf(scratch.session()));
        page.confirmSaved(place);
    }

    void show()
    {
        page.resize(1200, 660);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page)); // else keys reach nobody
    }
    void choose(const QString &name)
    {
        const int row = model.indexOf([&](const PlaceLine &line) { return line.name() == name; });
        const bool opened
            = page.open({row == 0 ? QStringLiteral("centre") : QStringLiteral("depot"), model.at(row).id()});
        Q_ASSERT(opened);
    }
    const PlaceLine &line(const QString &name) const
    {
        return model.at(model.indexOf([&](const PlaceLine &one) { return one.name() == name; }));
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        for (Widget *widget : page.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    ScratchStore scratch;
    PreparedPrompter prompter;
    SmallDrafts drafts;
    Reference reference = *readReference(QStringLiteral(":/reference"));
    PolicyBook policies{*readPolicies(QStringLiteral(":/reference"))};
    NetworkModel model;
    NetworkPage page;
};

} // namespace sk::testing
