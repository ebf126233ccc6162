// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace sk {

//! What a store remembers of itself and of the people before it, by name. Never a secret: those are in the
//! keychain.
class Settings {
public:
    explicit Settings(Database &db) : m_db(db) { }

    //! Empty when never set.
    Result<QString> value(const QString &name) const;
    Result<> set(const QString &name, const QString &value);
    Result<> remove(const QString &name);
    //! Names that begin with a prefix, e.g. "import.layout.".
    Result<QStringList> names(const QString &prefix) const;

private:
    Database &m_db;
};

//! Who this store is at the centre. Everything empty before enrolment.
struct Enrolment {
    QString url; //!< of the central service
    QUuid device;
    QString letters; //!< two characters for numbers for people
    QUuid centre;
    QString centreNumber; //!< division code
    QUuid depot; //!< null when the device belongs to the centre itself
    QString role;
    QString authority; //!< PEM of the certificate authority pinned at enrolment; empty: the system's

    bool isEnrolled() const { return !device.isNull(); }
    bool operator==(const Enrolment &) const = default;
};

Result<Enrolment> enrolmentOf(Database &db);
//! A device that was another before brings new letters for numbers with it.
Result<> setEnrolment(Database &db, const Enrolment &enrolment);

} // namespace sk
