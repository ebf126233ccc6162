// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"
#include "tests/support/fake_station.h"

#include <random>

namespace sk::testing {

using namespace Qt::StringLiterals;

//! What a person at one desk wrote into one field.
struct Written {
    QString kind;
    QUuid record;
    QString field;
    QString value;
    bool isGivenUp = false; //!< by a person, after the centre refused it: it stands in the history
};

//! One desk in the storm: its store, its machine, the calls it has on the way, and what people wrote there.
class StormDesk {
public:
    //! `depot` is null for a desk of the centre.
    StormDesk(int number, const DepotId &depot);

    void crash();
    //! No room left for anything that is written, for so many turns.
    void fillDisk(int turns);
    //! One turn has passed.
    void passTurn();
    void makeRoom();
    bool isFull() const { return m_fullFor > 0; }
    //! How many changes it sends at once: few, so that the next ones are made ready meanwhile.
    int batch() const { return m_number % 3 == 2 ? 1000 : 1 + m_number % 3; }

    void backUp();
    bool hasBackup() const { return m_backup.has_value(); }
    enum class Way { Restored, CopiedByHand };
    //! The store is as it was at the backup; what was written since is gone with it. Answers what is wrong
    //! with its letters, or nothing.
    QString putBackupBack(Way way);
    //! New letters for numbers, as enrolling again gives them.
    void enrol(const QString &letters);

    QString newValue() { return u"%1-%2"_s.arg(m_number).arg(++m_values); }
    bool wroteThis(const QString &value) const { return value.startsWith(u"%1-"_s.arg(m_number)); }
    void wrote(const Written &now) { written.append(now); }
    //! Of each field the last word that was not given up.
    QList<Written> lastWords() const;

    Session &session() { return store.session(); }
    Database &db() { return store.session().database(); }

    //! A call on its way there, or its answer on the way back. Calls the desk gave up may still arrive.
    struct OnTheWay {
        SyncStep step;
        std::optional<Reply> reply;
        bool givenUp = false;
    };

    ScratchStore store;
    const Authorship knownAs; //!< to the centre and by it to others
    std::unique_ptr<SyncRun> run;
    QList<OnTheWay> calls;
    QList<Written> written; //!< everything, oldest first
    qint64 lastConflict = 0; //!< the last one that was looked at
    bool wasPutBack = false;

private:
    struct Backup {
        QString path;
        QList<Written> written;
        qint64 lastConflict = 0;
    };
    void begin();
    void giveUpCalls();

    int m_number;
    int m_values = 0;
    int m_fullFor = 0;
    std::optional<Backup> m_backup;
    std::minstd_rand m_random;
};

} // namespace sk::testing
