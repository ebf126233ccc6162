// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/registration_work.h"
#include "models/domain/china_day.h"
#include "models/domain/kinds.h"
#include "models/domain/terminal.h"
#include "views/registrations/registrations_page.h"
#include "views/widgets/dialog_memory.h"
#include "views/widgets/prompter.h"
#include "views/yard/yard_dialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Yarding)
};

template<typename Record>
QList<NamedId> named(const Result<QList<Record>> &records)
{
    QList<NamedId> names;
    if (records)
        for (const Record &record : *records)
            names.append({record.id.value, record.name});
    return names;
}

//! The number of another registration that has a text in a field already.
QString numberOfTwin(RegistrationOffice &office, const QString &field, const QString &text)
{
    Row row = toRow(Registration{});
    const qsizetype at = kindNamed(u"registration")->indexOf(field);
    if (at < 0)
        return {};
    row[at] = toValue(text);
    const auto twins = office.twinsOf(fromRow<Registration>(row));
    return twins && !twins->isEmpty() ? twins->first().number : QString();
}

//! What was installed before on the day of these values, at their depot, by their installer (A12).
qint64 installedEarlier(const LiveCatalogue &catalogue, const Registration &common)
{
    const QDate day = dayInChina(common.installedAt);
    if (!day.isValid() || !catalogue.catalogue())
        return 0;
    qint64 vehicles = 0;
    for (const InstalledCount &count : catalogue.catalogue()->installedBetween(day, day)) {
        const bool here = common.depot.isNull() || count.depot == common.depot;
        const bool theirs = common.installerName.isEmpty() || count.installer == common.installerName;
        vehicles += here && theirs ? count.vehicles : 0;
    }
    return vehicles;
}

YardSetting settingOf(const RegistrationWork &work)
{
    const QDate today = dayInChina(work.desk.session().now());
    const auto begun = work.office.begun();
    YardSetting setting{
        CommonNeeds{named(work.office.depots()),
                    named(work.office.people()),
                    {work.desk.reference, today},
                    work.desk.clock(),
                    work.desk.prompter,
                    work.viewer,
                    begun ? *begun : Registration(),
                    [&office = work.office](const Registration &vehicle, const QString &field) {
                        const auto filled = office.filled(vehicle, field);
                        return filled ? *filled : vehicle;
                    }},
        work.desk.policies.amount(PolicyKey::InstallsPerDay, today).value_or(0),
        {},
        {}};
    setting.installedEarlier = [&catalogue = work.desk.catalogue](const Registration &common) {
        return installedEarlier(catalogue, common);
    };
    setting.isTerminal = [desk = work.desk](const QString &number) {
        const auto known = desk.session().table<Terminal>().where(&Terminal::number, number);
        return known && !known->isEmpty();
    };
    return setting;
}

} // namespace

void registerYard(const RegistrationWork &work)
{
    const YardSetting setting = settingOf(work);
    auto model = std::make_unique<YardModel>(
        setting.common.bench,
        YardRegisters{[&office = work.office](const QString &field, const QString &text) {
                          return numberOfTwin(office, field, text);
                      },
                      setting.common.fill, work.viewer});
    auto *dialog = new YardDialog(*model, setting, work.desk.drafts, work.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    model.release()->setParent(dialog);
    QObject::connect(dialog, &YardDialog::enterRequested, dialog,
                     [work, dialog](const QList<Registration> &registrations) {
                         const auto entered = work.office.enter(registrations);
                         if (!entered)
                             return dialog->showTrouble(sentenceOf(entered.failure()));
                         dialog->finish();
                         QList<RegistrationId> ids;
                         for (const Registration &each : *entered)
                             ids.append(each.id);
                         if (auto *page = qobject_cast<RegistrationsPage *>(work.over))
                             page->choose(ids);
                         work.desk.prompter.tell(
                             Words::tr("%n vehicle(s) registered", nullptr, int(entered->size())),
                             Words::tr("They are chosen in the list, ready to be finished and accepted."));
                     });
    rememberDialog(*dialog, work.desk.view, u"yard"_s);
    dialog->open();
}

} // namespace sk
