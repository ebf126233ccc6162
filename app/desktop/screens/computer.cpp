// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/leaving_centre.h"
#include "app/desktop/screens/settings_topics.h"
#include "app/desktop/trouble_words.h"
#include "app/naming/record_names.h"
#include "models/items/right_words.h"
#include "sync/protocol/enrolment.h"
#include "sync/transport/enrolling.h"
#include "sync/transport/syncer.h"
#include "views/settings/computer_topic.h"
#include "views/settings/enrol_form.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

namespace sk {

namespace {

QString nameOf(wire::DeviceRole role)
{
    switch (role) {
    case wire::DeviceRole::Centre:
        return ComputerTopic::tr("Sees everything of its centre");
    case wire::DeviceRole::Depot:
        return ComputerTopic::tr("Sees the records of its depot");
    case wire::DeviceRole::Partner:
        return ComputerTopic::tr("Sees the records of its depot, confidential content partly hidden");
    case wire::DeviceRole::HeadOffice:
        return ComputerTopic::tr("Keeps the policies of every centre");
    }
    return {};
}

ThisComputer computerOf(const Desk &desk)
{
    ThisComputer computer{.folder = QDir::toNativeSeparators(desk.store.folder())};
    const auto enrolment = enrolmentOf(desk.session().database());
    if (!enrolment || !enrolment->isEnrolled())
        return computer;
    wire::DeviceRole role{};
    if (!enrolment->centre.isNull())
        computer.centre = recordName(desk.session(), QStringLiteral("centre"), enrolment->centre);
    computer.centreNumber = enrolment->centreNumber;
    if (!enrolment->depot.isNull())
        computer.depot = recordName(desk.session(), QStringLiteral("depot"), enrolment->depot);
    computer.role = fromValue(enrolment->role, role) ? nameOf(role) : enrolment->role;
    computer.letters = enrolment->letters;
    computer.address = enrolment->url;
    computer.hasOwnAuthority = !enrolment->authority.isEmpty();
    return computer;
}

//! A certificate is some kilobytes; whatever is larger is another file.
constexpr qint64 largestCertificate = 1024 * 1024;

void wireEnrolment(ComputerTopic *topic, const Desk &desk, const std::function<void()> &refresh)
{
    auto *enrolling = new Enrolling(desk.session(), desk.secrets, topic);
    EnrolForm *form = &topic->form();
    QObject::connect(form, &EnrolForm::enrolRequested, enrolling, [form, enrolling](const EnrolWish &wish) {
        Enrolling::Wish asked{{wish.address, {}}, wish.code, wish.computerName};
        QFile file(wish.certificateFile);
        if (!wish.certificateFile.isEmpty()) {
            if (!file.open(QIODevice::ReadOnly)) {
                form->showTrouble(sentenceOf(SyncTrouble::Kind::BadAddress));
                return;
            }
            asked.address.authority = file.read(largestCertificate);
        }
        form->showWaiting();
        enrolling->start(asked);
    });
    QObject::connect(enrolling, &Enrolling::failed, form,
                     [form](const SyncTrouble &trouble) { form->showTrouble(sentenceOf(trouble.kind)); });
    QObject::connect(enrolling, &Enrolling::enrolled, form, [form, refresh, &syncer = desk.syncer] {
        form->finish();
        refresh();
        syncer.start();
    });
}

} // namespace

Topic *makeComputerTopic(const Desk &desk)
{
    auto *topic = new ComputerTopic(desk.prompter, QSysInfo::machineHostName());
    const auto refresh = [topic, desk] { topic->setComputer(computerOf(desk)); };
    QObject::connect(topic, &Topic::refreshRequested, topic, refresh);
    wireEnrolment(topic, desk, refresh);
    if (const Rights rights = desk.rights(); rights.areLimited())
        topic->setWhyNotLeave(whyNot(rights, Ability::Administer));
    if (desk.leaving)
        QObject::connect(topic, &ComputerTopic::leaveRequested, desk.leaving,
                         [leaving = desk.leaving] { leaving->leave(Farewell::Why::Wished); });
    refresh();
    return topic;
}

} // namespace sk
