// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/registration_work.h"
#include "models/domain/china_day.h"
#include "models/domain/kinds.h"
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

} // namespace

void registerYard(const RegistrationWork &work)
{
    const QDate today = dayInChina(work.desk.session().now());
    const YardSetting setting{named(work.office.depots()), named(work.office.people()),
                              work.desk.policies.amount(PolicyKey::InstallsPerDay, today).value_or(0),
                              work.desk.clock()};
    auto model
        = std::make_unique<YardModel>(Bench{work.desk.reference, today},
                                      [&office = work.office](const QString &field, const QString &text) {
                                          return numberOfTwin(office, field, text);
                                      });
    auto *dialog = new YardDialog(*model, setting, work.desk.drafts, work.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    model.release()->setParent(dialog);
    QObject::connect(
        dialog, &YardDialog::enterRequested, dialog,
        [work, dialog](const QList<Registration> &registrations) {
            const auto entered = work.office.enter(registrations);
            if (!entered)
                return dialog->showTrouble(sentenceOf(entered.failure()));
            dialog->finish();
            work.desk.prompter.tell(
                Words::tr("%n vehicle(s) registered", nullptr, int(entered->size())),
                Words::tr("They stand at the top of the list, ready to be finished and accepted."));
        });
    rememberDialog(*dialog, work.desk.view, u"yard"_s);
    dialog->open();
}

} // namespace sk
