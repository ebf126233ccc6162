// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/administration.h"
#include "app/desktop/screens/settings_topics.h"
#include "app/naming/sign_in_words.h"
#include "models/domain/depot.h"
#include "models/items/when.h"
#include "views/settings/devices_topic.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QString sightOf(wire::DeviceRole role)
{
    switch (role) {
    case wire::DeviceRole::Centre:
        return DevicesTopic::tr("Everything of the centre");
    case wire::DeviceRole::Depot:
        return DevicesTopic::tr("Its depot");
    case wire::DeviceRole::Partner:
        return DevicesTopic::tr("Its depot, partly hidden");
    case wire::DeviceRole::HeadOffice:
        return DevicesTopic::tr("Policies of every centre");
    }
    return {};
}

wire::DeviceRole roleFor(DeviceView view)
{
    switch (view) {
    case DeviceView::Centre:
        break;
    case DeviceView::Depot:
        return wire::DeviceRole::Depot;
    case DeviceView::Partner:
        return wire::DeviceRole::Partner;
    }
    return wire::DeviceRole::Centre;
}

QList<DeviceLine> linesFrom(const Desk &desk, const QList<wire::KnownDevice> &devices)
{
    const auto enrolment = enrolmentOf(desk.session().database());
    const QUuid own = enrolment ? enrolment->device : QUuid();
    QList<DeviceLine> lines;
    for (const wire::KnownDevice &known : devices)
        lines.append({known.device, known.name, known.letters, placeOf(desk, known.depot),
                      sightOf(known.role), known.enrolledAt, known.seenAt, known.revokedAt,
                      known.device == own});
    std::stable_sort(lines.begin(), lines.end(), [](const DeviceLine &a, const DeviceLine &b) {
        return std::pair(a.revokedAt.isValid(), a.letters) < std::pair(b.revokedAt.isValid(), b.letters);
    });
    return lines;
}

} // namespace

Topic *makeDevicesTopic(const Desk &desk)
{
    auto *topic = new DevicesTopic(desk.prompter);
    auto *office = new Administration(desk, topic);
    const auto refused = [topic](const SyncTrouble &trouble) { topic->showTrouble(peopleSentence(trouble)); };
    const auto refresh = [topic, desk, office, refused] {
        if (const auto barred = office->whyNot())
            return topic->showWhyNot(barred->title, barred->sentence);
        if (const auto depots = desk.session().table<Depot>().all())
            topic->offerDepots(*depots);
        topic->showWaiting();
        office->ask([=](PeopleCalls &line) {
            line.devices(answered<wire::DeviceList>(
                topic,
                [=](const wire::DeviceList &list) { topic->setDevices(linesFrom(desk, list.devices)); },
                refused));
        });
    };
    QObject::connect(topic, &Topic::refreshRequested, topic, refresh);
    QObject::connect(topic, &DevicesTopic::revokeRequested, topic, [=](const QUuid &device) {
        topic->showWaiting();
        office->ask([=](PeopleCalls &line) {
            line.revoke(device,
                        answered<wire::Done>(
                            topic, [=](const wire::Done &) { refresh(); }, refused));
        });
    });
    QObject::connect(topic, &DevicesTopic::codeRequested, topic, [=](const DepotId &depot, DeviceView view) {
        topic->showWaiting();
        office->ask([=](PeopleCalls &line) {
            line.invite({depot, roleFor(view)},
                        answered<wire::InvitationAnswer>(
                            topic,
                            [=](const wire::InvitationAnswer &answer) {
                                topic->showCode(placeOf(desk, depot), answer.code,
                                                when::shown(answer.expiresAt));
                            },
                            refused));
        });
    });
    if (const auto barred = office->whyNot())
        topic->showWhyNot(barred->title, barred->sentence);
    return topic;
}

} // namespace sk
