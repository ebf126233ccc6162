// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/conflicts.h"
#include "tests/simulation/storm_desk.h"

#include <set>

namespace sk::testing {

//! Desks, a centre, and everything that can go wrong between and inside them, drawn from a seed.
class Storm {
public:
    enum class Weather {
        Usual,
        CentreRestored, //!< the centre is put back to an older state, and forgets
        DesksRestored, //!< desks are
    };
    Storm(quint32 seed, Weather weather);

    void rage(int turns);
    //! Nothing goes wrong any more, everybody syncs and people decide what waits for them.
    void calm();
    //! Mixes something into the sum that two runs of one seed have in common.
    void trace(QStringView what);

    FakeCentre centre;
    std::vector<std::unique_ptr<StormDesk>> desks;
    QStringList complaints; //!< what was seen on the way that may never be
    int repairs = 0; //!< that desks needed; only a restored centre is a reason
    int pushesOfTheCalm = 0; //!< of the last round, when nobody has anything to say
    quint64 traced = 14695981039346656037ull;

private:
    void turn();
    // The line and the machine: storm.cpp.
    void stop(StormDesk &desk);
    void ask(StormDesk &desk);
    void arrive(StormDesk &desk);
    void hearSomething(StormDesk &desk);
    void hear(StormDesk &desk, const Reply &reply);
    void lose(StormDesk &desk);
    void failAStatement(StormDesk &desk);
    void moveClocks(StormDesk &desk);
    void mishap(StormDesk &desk);
    void putBack(StormDesk &desk);
    void syncOnce(StormDesk &desk);
    //! What stands after a conflict was found is what the rules say.
    void lookAtConflicts(StormDesk &desk);
    void lookAt(StormDesk &desk, const Conflict &conflict);
    // The people: storm_people.cpp.
    void edit(StormDesk &desk);
    void create(StormDesk &desk);
    void change(StormDesk &desk, Registration registration);
    void enterJournal(StormDesk &desk);
    void compare(StormDesk &desk);
    void joinTwo(StormDesk &desk, const RegistrationId &one, const RegistrationId &other);
    void decide(StormDesk &desk);
    void settleOne(StormDesk &desk, const Conflict &conflict);
    void decideRefused(StormDesk &desk);
    void giveUpOrSendAgain(StormDesk &desk);
    std::optional<Registration> anyRegistration(StormDesk &desk);

    int dice(int sides) { return int(m_random() % quint32(sides)); }
    StormDesk &anyDesk() { return *desks.at(size_t(dice(int(desks.size())))); }
    void complain(const StormDesk &desk, const QString &what);

    std::minstd_rand m_random;
    IdSource m_ids; // from the seed, as everything here
    Weather m_weather;
    bool m_isStrict = true; // the centre refuses what bears the mark
    int m_letters = 0;
    std::set<QString> m_numbers;
    std::optional<FakeCentre> m_backup;
};

} // namespace sk::testing
