// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/certificate_words.h"

#include <QCoreApplication>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

} // namespace

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
