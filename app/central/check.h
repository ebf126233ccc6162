// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/command.h"

namespace sk::central {

//! What was found: complaints are wrong now, warnings will be or may be.
struct Findings {
    QStringList complaints;
    QStringList warnings;
};

//! Whether desktops will take the certificate in this file, now and in a month.
Findings findingsOnCertificate(const QString &file, const QDateTime &now);

Command checkCommand();

} // namespace sk::central
