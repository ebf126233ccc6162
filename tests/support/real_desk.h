// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/secrets/file_secrets.h"
#include "sync/transport/enrolling.h"
#include "sync/transport/sync_driver.h"
#include "sync/transport/syncer.h"
#include "tests/support/real_centre.h"

#include <QDir>

namespace sk::testing {

//! A desktop with a store and a secrets file of its own.
class RealDesk {
public:
    RealDesk()
        : m_store(*Store::open(m_folder.path(), systemClock))
        , secrets(QDir(m_folder.path()).filePath(u"secrets.json"_s))
        , syncer(*m_store, secrets)
    {
    }
    //! Enrolled at once.
    explicit RealDesk(RealCentre &centre, wire::DeviceRole role = wire::DeviceRole::Centre,
                      DepotId depot = {})
        : RealDesk()
    {
        if (std::holds_alternative<SyncTrouble>(enrol(centre.address(), centre.code(role, depot))))
            qFatal("a desk was not enrolled");
    }

    std::variant<Enrolment, SyncTrouble> enrol(const CentralAddress &address, const QString &code)
    {
        return enrolNow(session(), secrets, {address, code, u"desk"_s});
    }
    Enrolment enrolment() { return *enrolmentOf(db()); }

    //! Once, and waits for the end.
    SyncStanding sync()
    {
        const Enrolment own = enrolment();
        const auto token
            = readNow(secrets, own.device.toString(QUuid::WithoutBraces), std::chrono::seconds(5));
        return syncOnce(
            session(),
            std::make_unique<CentralLine>(CentralAddress{own.url, own.authority.toUtf8()}, *token));
    }

    template<typename Record>
    Record saved(Record record)
    {
        if (record.id.isNull())
            session().giveId(record.id);
        if (!session().table<Record>().save(record))
            qFatal("a record was not saved");
        return record;
    }
    template<typename Record>
    QList<Record> all()
    {
        QList<Record> records = *session().table<Record>().all();
        std::sort(records.begin(), records.end(),
                  [](const Record &a, const Record &b) { return a.id < b.id; });
        return records;
    }
    Store &store() { return *m_store; }
    Session &session() { return m_store->session(); }
    Database &db() { return session().database(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

public:
    FileSecrets secrets;
    Syncer syncer;
};

} // namespace sk::testing
