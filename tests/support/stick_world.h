// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"
#include "sync/central/courier_office.h"
#include "sync/courier/courier_desk.h"
#include "tests/support/scratch_store.h"

#include <QBuffer>
#include <QFile>

namespace sk::testing {

using namespace Qt::StringLiterals;

//! A centre without a service, reached by files only.
class StickCentre {
public:
    StickCentre()
    {
        open(true);
        if (!m_store->addCentre({id, u"411624"_s, u"沈丘中心"_s, 0}))
            throw std::runtime_error("no centre");
    }

    central::CentralStore &store() { return *m_store; }
    //! A backup, and what happens when it is restored.
    void keep()
    {
        if (!m_store->backUpTo(m_folder.filePath(u"kept"_s)))
            throw std::runtime_error("no backup");
    }
    void restore()
    {
        m_store.reset();
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(m_folder.filePath(u"central.sqlite"_s + end));
        QFile::rename(m_folder.filePath(u"kept"_s), m_folder.filePath(u"central.sqlite"_s));
        open(false);
    }
    //! Takes a file and hands its answer back.
    central::CourierTaken take(QByteArray file, QByteArray *answer)
    {
        QBuffer from(&file);
        QBuffer to(answer);
        answer->clear();
        from.open(QIODevice::ReadOnly);
        to.open(QIODevice::WriteOnly);
        return central::takeCourier(*m_store, from, to);
    }
    //! Takes the last file of a revoked desk.
    central::CourierTaken takeLast(QByteArray file)
    {
        QBuffer from(&file);
        from.open(QIODevice::ReadOnly);
        return central::takeLastCourier(*m_store, from);
    }

    QString folder() const { return m_folder.path(); }

    const QString id = u"01980000-0000-7000-8000-000000000600"_s;

private:
    void open(bool create)
    {
        auto opened = central::CentralStore::open(central::DatabaseAddress(m_folder.path()), m_clocks.clock(),
                                                  create);
        if (!opened)
            throw std::runtime_error("no centre");
        m_store = *std::move(opened);
    }

    QTemporaryDir m_folder;
    ScratchStore m_clocks;
    std::unique_ptr<central::CentralStore> m_store;
};

//! A desk that never had a line but for its enrolment.
class StickDesk {
public:
    explicit StickDesk(StickCentre &centre, wire::DeviceRole role = wire::DeviceRole::Centre,
                       DepotId depot = {})
    {
        const courier::Keys own = courier::newKeys();
        const auto code = centre.store().enrolments.invite({centre.id, depot, role});
        const auto enrolled = centre.store().enrolments.enrol({*code, u"desk"_s, courier::textOf(own.open)});
        keys = {own, *courier::keyFrom(enrolled->courierKey)};
        Enrolment enrolment;
        enrolment.device = enrolled->device;
        enrolment.letters = enrolled->letters;
        enrolment.centre = enrolled->centre.value;
        enrolment.depot = enrolled->depot.value;
        if (!setEnrolment(db(), enrolment))
            throw std::runtime_error("not enrolled");
    }

    Database &db() { return store.session().database(); }
    QByteArray written()
    {
        QByteArray file;
        QBuffer to(&file);
        to.open(QIODevice::WriteOnly);
        const auto written = courier::writeForCentre(store.session(), keys, to, goOn);
        if (written.trouble != courier::Trouble::None)
            throw std::runtime_error("not written");
        return file;
    }
    courier::Brought read(QByteArray file)
    {
        QBuffer from(&file);
        from.open(QIODevice::ReadOnly);
        return courier::readFromCentre(store.session(), keys, from, goOn);
    }
    Registration saved(const QString &note)
    {
        Registration registration;
        registration.note = note;
        return store.saved(registration);
    }
    //! What the centre holds for this desk.
    QList<wire::KindDigest> digestThere(StickCentre &centre)
    {
        return centre.store().pages.digest(callerAt(centre))->kinds;
    }
    central::Caller callerAt(StickCentre &centre)
    {
        return centre.store()
            .enrolments.courierDevice(enrolmentOf(db())->device.toString(QUuid::WithoutBraces))
            ->caller;
    }
    QList<Registration> registrations() { return *store.session().table<Registration>().all(); }

    ScratchStore store;
    courier::DeskKeys keys;

private:
    static bool goOn(qint64, qint64) { return true; }
};

} // namespace sk::testing
