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

QString wordsOf(const CertificateStanding &standing)
{
    switch (standing.state) {
    case CertificateState::None:
        return {};
    case CertificateState::Valid:
        return standing.until.isValid() ? standing.until.toString(Qt::ISODate) : Words::tr("Without end");
    case CertificateState::Ending:
        return standing.daysLeft == 0 ? Words::tr("Ends today")
                                      : Words::tr("%n day(s) left", nullptr, int(standing.daysLeft));
    case CertificateState::Expired:
        return Words::tr("Expired");
    }
    return {};
}

} // namespace sk
