// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/registration.h"

namespace sk::benchmark {

//! Makes registrations as a province has them: plates mostly of one city, 8 % green, names of two and three
//! characters, a tenth firms, valid check digits. The same seed gives the same rows, byte for byte.
class Generator {
public:
    explicit Generator(quint64 seed);

    Registration registration();
    QList<Registration> registrations(int count);
    //! Signed on the evening of the installation.
    Acceptance acceptanceOf(const Registration &registration);

private:
    quint64 next();
    int below(int limit) { return int(next() % quint64(limit)); }
    QString digits(int count);
    QString name();
    QString vin();

    quint64 m_state;
    qint64 m_made = 0;
    IdSource m_ids;
    QList<DepotId> m_depots;
    QList<PersonId> m_people;
    CentreId m_centre;
};

} // namespace sk::benchmark
