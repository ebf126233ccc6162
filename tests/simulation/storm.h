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
    RegistrationId record;
    QString field;
    QString value;
};

//! One desk in the storm: its store, its machine, the calls it has on the way.
class StormDesk {
public:
    explicit StormDesk(int number);

    ScratchStore store;
    Authorship knownAs; //!< to the centre and by it to others
    std::unique_ptr<SyncRun> run;
    //! A call on its way there, or its answer on the way back. Calls the desk gave up may still arrive.
    struct OnTheWay {
        SyncStep step;
        std::optional<Reply> reply;
        bool givenUp = false;
    };
    QList<OnTheWay> calls;
    QList<Written> written; //!< the last of each field only

    void crash()
    {
        for (OnTheWay &call : calls)
            call.givenUp = true;
        store.close();
        store.reopen();
        begin();
    }
    QString newValue() { return u"%1-%2"_s.arg(m_number).arg(++m_values); }
    bool wroteThis(const QString &value) const { return value.startsWith(u"%1-"_s.arg(m_number)); }

private:
    void begin()
    {
        run = std::make_unique<SyncRun>(store.session(), SyncRun::Mode::Live,
                                        [this] { return quint64(m_random()); });
    }

    int m_number;
    int m_values = 0;
    std::minstd_rand m_random;
};

//! Desks, a centre, and everything that can go wrong between and inside them, drawn from a seed.
class Storm {
public:
    Storm(quint32 seed, bool withRestoredCentre);

    void rage(int turns);
    //! Nothing goes wrong any more and everybody syncs.
    void calm();

    FakeCentre centre;
    std::vector<std::unique_ptr<StormDesk>> desks;
    int repairs = 0; //!< that desks needed; only a restored centre is a reason

private:
    void stop(StormDesk &desk);
    int dice(int sides) { return int(m_random() % quint32(sides)); }
    StormDesk &anyDesk() { return *desks.at(size_t(dice(int(desks.size())))); }
    void turn();
    void edit(StormDesk &desk);
    void change(StormDesk &desk, Registration registration);
    void ask(StormDesk &desk);
    void arrive(StormDesk &desk);
    void hearSomething(StormDesk &desk);
    void lose(StormDesk &desk);
    void failAStatement(StormDesk &desk);
    std::optional<Registration> anyRegistration(StormDesk &desk);

    std::minstd_rand m_random;
    IdSource m_ids; // from the seed, as everything here
    bool m_withRestoredCentre;
    std::optional<FakeCentre> m_backup;
};

} // namespace sk::testing
