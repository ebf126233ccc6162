// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "app/desktop/application.h"
#include "models/domain/standing.h"
#include "models/store/acceptance_desk.h"
#include "tests/support/prepared_prompter.h"
#include "views/registrations/registrations_page.h"
#include "views/shell/main_window.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

//! The whole program on a demonstration store, asked what of a vehicle may be printed.
struct World {
    World() : theme(*qApp)
    {
        auto opened = Store::open(folder.filePath(u"store"_s), [] { return noon; });
        if (!opened || !fillDemonstration((*opened)->session(), 411624, noon))
            qFatal("no demonstration store");
        store = opened->get();
        application = std::make_unique<Application>(*std::move(opened), Options{.language = u"en"_s}, theme,
                                                    program, prompter);
        application->start();
    }

    QStringList printable(const QList<RegistrationId> &ids)
    {
        prompter.offered.clear();
        Q_EMIT application->window().findChild<RegistrationsPage *>()->printRequested(ids);
        return prompter.offered;
    }
    //! A vehicle whose standing acceptance has that conclusion and was answered by nobody.
    Acceptance accepted(Conclusion conclusion) const
    {
        const auto all = *store->session().table<Acceptance>().all();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Acceptance &one) {
            return one.conclusion == conclusion && one.corrects.isNull() && !isAnswered(one, all);
        });
        if (found == all.end())
            qFatal("the demonstration has no such acceptance");
        return *found;
    }

    QTemporaryDir folder;
    Theme theme;
    Language program;
    PreparedPrompter prompter;
    Store *store = nullptr;
    std::unique_ptr<Application> application;
};

} // namespace

//! What may be printed of a vehicle.
class DesktopPrinting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBePrintedFollowsTheAcceptanceThatStands()
    {
        World world;
        const Acceptance passed = world.accepted(Conclusion::Passed);
        const QList ids{passed.registration};
        QVERIFY(world.printable(ids).contains(u"Warranty card"_s));
        QVERIFY(!world.printable(ids).contains(u"Acceptance form to sign"_s));

        const auto reference = readReference(u":/reference"_s);
        AcceptanceDesk desk(world.store->session(), *reference);
        Acceptance sheet = passed;
        sheet.conclusion = Conclusion::ToMend;
        sheet.mend = u"天线重新固定,三日内"_s;
        sheet.reason = u"复查时天线松动"_s;
        const auto corrected = desk.correct(passed.id, sheet);
        QVERIFY(corrected && corrected->done());
        QVERIFY(world.printable(ids).contains(u"Acceptance form to sign"_s)); // it is tested again

        Acceptance right = corrected->entries.first();
        right.conclusion = Conclusion::Passed;
        right.mend.clear();
        right.reason = u"看错了车"_s;
        const auto back = desk.correct(right.id, right);
        QVERIFY(back && back->done());
        QVERIFY(!world.printable(ids).contains(u"Acceptance form to sign"_s));
    }

    void aWarrantyCardIsOfferedOnlyWhereEveryVehicleWasTested()
    {
        World world;
        const RegistrationId tested = world.accepted(Conclusion::Passed).registration;
        const auto all = *world.store->session().table<Registration>().all();
        const auto fresh = std::find_if(all.begin(), all.end(),
                                        [](const Registration &one) { return !one.installedAt.isValid(); });
        QVERIFY(fresh != all.end());
        QVERIFY(!world.printable({fresh->id}).contains(u"Warranty card"_s));
        QVERIFY(!world.printable({tested, fresh->id}).contains(u"Warranty card"_s));
    }
};

QTEST_MAIN(DesktopPrinting)
#include "tst_desktop_printing.moc"
