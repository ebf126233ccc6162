// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/record_names.h"
#include "app/desktop/screens/settings_topics.h"
#include "sync/protocol/enrolment.h"
#include "views/settings/computer_topic.h"

#include <QDir>

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

} // namespace

Topic *makeComputerTopic(const Desk &desk)
{
    auto *topic = new ComputerTopic;
    const auto refresh = [topic, desk] { topic->setComputer(computerOf(desk)); };
    QObject::connect(topic, &Topic::refreshRequested, topic, refresh);
    refresh();
    return topic;
}

} // namespace sk
