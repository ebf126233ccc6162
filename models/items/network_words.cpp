// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/network_words.h"

#include <QCoreApplication>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NetworkWords)
};

} // namespace

QString nameOf(DepotKind kind)
{
    switch (kind) {
    case DepotKind::Own:
        return Words::tr("Own");
    case DepotKind::Appointed:
        return Words::tr("Appointed");
    case DepotKind::Peer:
        return Words::tr("Peer");
    case DepotKind::Maker:
        return Words::tr("Maker");
    }
    return {};
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::Installer:
        return Words::tr("Installer");
    case Role::Operator:
        return Words::tr("Operator");
    case Role::Dispatcher:
        return Words::tr("Dispatcher");
    case Role::DepotManager:
        return Words::tr("Depot manager");
    case Role::Partner:
        return Words::tr("Partner");
    case Role::Supervisor:
        return Words::tr("Supervisor");
    case Role::Finance:
        return Words::tr("Finance");
    case Role::HeadOffice:
        return Words::tr("Head office");
    case Role::Administrator:
        return Words::tr("Administrator");
    }
    return {};
}

QString sentenceOf(const CertificateStanding &standing)
{
    switch (standing.state) {
    case CertificateState::None:
        return {};
    case CertificateState::Valid:
        return standing.until.isValid()
            ? Words::tr("valid until %1").arg(standing.until.toString(Qt::ISODate))
            : Words::tr("valid");
    case CertificateState::Ending:
        return standing.daysLeft == 0 ? Words::tr("ends today")
                                      : Words::tr("ends in %n day(s)", nullptr, int(standing.daysLeft));
    case CertificateState::Expired:
        return Words::tr("expired %n day(s) ago", nullptr, int(-standing.daysLeft));
    }
    return {};
}

} // namespace sk
