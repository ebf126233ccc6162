// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/registration_stage.h"
#include "models/search/sort_key.h"
#include "models/search/text_index.h"

#include <QHash>

namespace sk {

//! What a list of registrations can be sorted by.
enum class RegistrationOrder {
    Arrival, //!< as they came into this store
    Stage,
    Number,
    Plate,
    Colour,
    Customer,
    Phone,
    Vin,
    Terminal,
    Sim,
    Iccid,
    Depot,
    Installer,
    Installed,
    Debugged,
    Started,
    Running,
    Signed, //!< the acceptance, and with it the end of the warranty
};

//! Which registrations a list shows; everything unset means all.
struct RegistrationFilter {
    QString text; //!< any part of any of the eight texts; several words must all stand somewhere
    quint32 stages = 0; //!< one bit a RegistrationStage; none means all
    DepotId depot;
    QString installer; //!< by name, as on the form
    QDate from; //!< first and last day in China of the installation,
    QDate until; //!< or of the registration while nothing is installed
    bool neverOnline = false; //!< only those installed whose terminal never reported (A02)

    bool isEmpty() const { return *this == RegistrationFilter(); }
    bool operator==(const RegistrationFilter &) const = default;
};

//! Vehicles that one installer installed at one depot on one day in China.
struct InstalledCount {
    QDate day;
    DepotId depot;
    QString installer; //!< by name, as on the form
    qint64 vehicles = 0;
    PersonId person; //!< who that is in the roster; null when it does not know

    bool operator==(const InstalledCount &) const = default;
};

//! Every registration of the store in memory as far as lists and searches need it: about 150 bytes each.
class RegistrationCatalogue {
public:
    RegistrationCatalogue();

    //! Takes in or renews one; a deleted one goes.
    void put(const PassingRegistration &passing, RegistrationStage stage);
    //! Names by which depots are sorted.
    void setDepotNames(const QHash<DepotId, QString> &names) { m_depotNames = names; }

    qsizetype size() const { return m_texts.size(); }
    bool holds(qint64 row) const { return m_texts.entryOf(row) >= 0; }
    //! Many changes leave holes behind: then a fresh load is worth while.
    bool isWorn() const { return m_texts.forgotten() > 20000 && m_texts.forgotten() > size() / 4; }
    qsizetype bytes() const;

    //! Rows that contain the text in the given fields, the newest first.
    QList<qint64> find(QStringView text, FieldMask fields, int limit) const;
    //! How many find() would answer without a limit.
    qsizetype count(QStringView text, FieldMask fields) const { return m_texts.count(text, fields); }
    //! Rows that pass the filter, in order; rows that are equal in it stand the newest first, rows without a
    //! value last.
    std::vector<quint32> rows(const RegistrationFilter &filter, RegistrationOrder by,
                              Qt::SortOrder order) const;
    bool passes(qint64 row, const RegistrationFilter &filter) const;
    //! Where a row that is held belongs among others that stand in order, as rows() would have put it.
    size_t placeOf(qint64 row, const std::vector<quint32> &among, RegistrationOrder by,
                   Qt::SortOrder order) const;
    //! How many are in each stage among those that pass a filter (whose own stages count for nothing).
    std::array<qsizetype, registrationStages> countByStage(const RegistrationFilter &filter) const;
    //! What was installed from one day to another, both included, in order of days.
    QList<InstalledCount> installedBetween(QDate from, QDate until) const;
    //! Names of installers, in no order.
    QStringList installers() const;

    static FieldMask maskOf(RegistrationText text) { return FieldMask(1) << int(text); }

private:
    //! What is kept of a registration beside its texts.
    struct Facts {
        std::array<quint32, 6> seconds{}; // since 1970; 0: not yet
        quint32 depot = 0; // place in m_depots
        quint32 installer = 0; // place in m_installers
        quint32 person = 0; // place in m_people
        RegistrationStage stage = RegistrationStage::Draft;
        PlateColour colour = PlateColour::None;
        bool wasOnline = false;
    };
    enum Moment { Registered, Installed, Debugged, Started, Running, Signed };
    struct Sieve;

    Sieve sieveOf(const RegistrationFilter &filter) const;
    std::vector<quint32> entriesOf(const RegistrationFilter &filter) const;
    std::vector<SortKey> keysOf(RegistrationOrder by) const;
    SortKey keyAt(qint64 row, RegistrationOrder by, const std::vector<quint32> &ranks) const;
    SortKey keyOf(const Facts &facts, RegistrationOrder by, const std::vector<quint32> &ranks) const;
    //! Place in the order of names, for each depot or installer held.
    std::vector<quint32> ranksOf(RegistrationOrder by) const;

    TextIndex m_texts;
    std::vector<Facts> m_facts; // by entry
    QList<DepotId> m_depots{DepotId()};
    QHash<DepotId, quint32> m_depotPlaces{{DepotId(), 0}};
    QHash<DepotId, QString> m_depotNames;
    QList<PersonId> m_people{PersonId()};
    QHash<PersonId, quint32> m_peoplePlaces{{PersonId(), 0}};
    QList<QByteArray> m_installers{QByteArray()};
    QHash<QByteArray, quint32> m_installerPlaces{{QByteArray(), 0}};
};

} // namespace sk
