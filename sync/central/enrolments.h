// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/audit_log.h"
#include "sync/central/caller.h"
#include "sync/courier/courier_keys.h"
#include "sync/protocol/devices.h"

#include <chrono>

namespace sk::central {

//! For whom a one-time code is.
struct Invitation {
    QString centre; //!< headOffice() for head office
    DepotId depot; //!< null for the whole centre
    wire::DeviceRole role = wire::DeviceRole::Centre;
    std::chrono::seconds valid = std::chrono::minutes(30);
};

//! A device as its centre's list shows it.
struct DeviceEntry {
    QString id;
    QString centreNumber;
    QString depot;
    QString role;
    QString letters;
    QString name;
    QDateTime enrolledAt;
    QDateTime seenAt;
    bool revoked = false;
};

//! One-time codes, the devices they made, and the tokens these show.
class Enrolments {
public:
    Enrolments(Sql &sql, AuditLog &audit, Clock now, IdSource &ids)
        : m_sql(sql), m_audit(audit), m_now(std::move(now)), m_ids(ids)
    {
    }

    //! The code to be typed at the new desktop; only its hash is kept.
    Result<QString> invite(const Invitation &invitation, const Doer &doer = {});
    //! Refused when the code is wrong, used or too old.
    Result<wire::EnrolmentAnswer> enrol(const wire::EnrolmentRequest &request);
    //! Refused when no device has this token or the device was revoked (wasRevoked()).
    Result<Caller> callerWith(const QString &token);
    //! The same device once more, as it is now: a call that lasts asks again before it tells more.
    Result<Caller> again(const Caller &caller);
    //! Who a device is, by its id, and the open half of its courier keys (empty when it has none). Refused
    //! when there is no such device or it was revoked.
    struct CourierDevice {
        Caller caller;
        QByteArray key;
        QDateTime revokedAt; //!< not valid while the device is trusted
    };
    enum class Revoked { Refused, Told };
    Result<CourierDevice> courierDevice(const QString &device, Revoked revoked = Revoked::Refused);
    //! The service's own courier keys, the same for all centres; made when they are asked for first.
    Result<courier::Keys> courierKeys();
    Result<QList<DeviceEntry>> devices();
    //! Those of one centre, in the order of their letters.
    Result<QList<wire::KnownDevice>> devicesOf(const QString &centre);
    //! Missing when the centre has no such device; its entries stay, its token is worth nothing any more.
    Result<> revoke(const QString &centreNumber, const QString &letters);
    //! The same by the device's id; one that is revoked already stays so.
    Result<> revoke(const QString &centre, QUuid device, const Doer &doer);
    //! Why callerWith() or again() refused: the device is one of ours and is trusted no longer.
    static bool wasRevoked(const Failure &failure);

private:
    qint64 now() const { return m_now().toMSecsSinceEpoch(); }
    QString nextLetters(const QString &centre);
    courier::Keys keptCourierKeys();
    void noteSeen(const QString &device);

    void noteRevoked(const QString &centre, const QString &device, const QString &letters, const Doer &doer);

    Sql &m_sql;
    AuditLog &m_audit;
    Clock m_now;
    IdSource &m_ids;
};

} // namespace sk::central
