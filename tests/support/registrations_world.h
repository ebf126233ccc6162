// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demonstration.h"
#include "app/desktop/store_office.h"
#include "models/domain/completeness.h"
#include "tests/support/agreed_truck.h"
#include "tests/support/memory_of_views.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/scratch_store.h"
#include "tests/support/small_drafts.h"
#include "tests/support/typing.h"
#include "views/registrations/registrations_page.h"
#include "views/widgets/field_row.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace sk::testing {

//! The page on the demonstration's registrations, answered from the store as in the program.
class RegistrationsWorld {
public:
    //! The noon at which the demonstration is looked at.
    static const QDateTime &moment()
    {
        static const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
        return noon;
    }

    RegistrationsWorld()
    {
        if (const auto filled = fillDemonstration(scratch.session(), 411624, moment()); !filled)
            throw std::runtime_error(filled.failure().detail.toStdString());
        scratch.advance(moment().toSecsSinceEpoch() - scratch.session().now().toSecsSinceEpoch());
        QSignalSpy done(&live, &LiveCatalogue::loaded);
        live.load();
        if (done.isEmpty() && !done.wait())
            throw std::runtime_error("the catalogue was not loaded");
        sit(Role::Operator);
        page->restoreState(MemoryOfViews());
    }

    explicit RegistrationsWorld(Role viewer) : RegistrationsWorld() { sit(viewer); }
    //! Somebody of a role opens the page anew.
    void sit(Role viewer)
    {
        page = std::make_unique<RegistrationsPage>(
            window, live,
            RegistrationNeeds{office, prompter, drafts, reference, policies, scratch.clock(), viewer});
        QObject::connect(&scratch.store(), &Store::changed, page.get(), [this](const ChangeNotice &notice) {
            if (notice.kind == u"registration")
                page->follow(notice.ids);
        });
    }
    void edit(const RegistrationId &id)
    {
        QVERIFY(page->open({QStringLiteral("registration"), id.value}));
        click(QStringLiteral("edit"));
    }
    //! A page of the centre arrives with other values of some fields.
    void hear(const RegistrationId &id, const QStringList &columns, const Row &values)
    {
        const RowBlock rows = central(id.value, 1'000'000, columns, values);
        QVERIFY(bool(take(scratch.session().ledger(), {rows}, {{}, QStringLiteral("9")})));
    }

    void show()
    {
        page->resize(1366, 700);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get())); // else keys reach nobody
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        for (Widget *widget : page->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->clear();
        testing::type(edit, text);
    }
    //! The sentence under a field of the form.
    QString problem(const QString &field)
    {
        return qobject_cast<FieldRow *>(find<QWidget>(field)->parentWidget())->problem();
    }
    RegistrationLine firstInstalled()
    {
        int row = 0;
        while (!window.lineAt(row).registration.installedAt.isValid())
            ++row;
        return window.lineAt(row);
    }
    Registration registered(const QString &plate)
    {
        return scratch.session().table<Registration>().where(&Registration::plate, plate)->value(0);
    }

    ScratchStore scratch;
    PreparedPrompter prompter;
    SmallDrafts drafts;
    Reference reference = *readReference(QStringLiteral(":/reference"));
    PolicyBook policies{*readPolicies(QStringLiteral(":/reference"))};
    LiveCatalogue live{scratch.store(), [this](const Registration &registration) {
                           return missingIn(registration, {reference, QDate(2026, 11, 23)}).isEmpty();
                       }};
    RegistrationWindow window{scratch.store(), live, policies};
    StoreOffice office{scratch.session(), reference, [](const Failure &failure) { return failure.detail; }};
    std::unique_ptr<RegistrationsPage> page;
};

} // namespace sk::testing
