// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/kept_values.h"
#include "tests/support/stick_world.h"

#include <random>

namespace sk::testing {

//! Desks that agree by sticks, which get lost, come twice, late, in another order or broken, and now and then
//! over a line that breaks; stores that crash and disks that fill up meanwhile. All drawn from a seed.
class StickStorm {
public:
    explicit StickStorm(quint32 seed);

    void rage(int turns);
    //! Nothing goes wrong any more: one stick after another goes there and comes back. The first trouble is
    //! told.
    QString calm();
    //! What is wrong after the calm; empty when all hold the same and no value anyone wrote is lost.
    QString aftermath();

    int broken = 0;
    int full = 0; //!< files that were read on a full disk
    int lines = 0; //!< syncs over the line

private:
    struct Desk : StickDesk {
        using StickDesk::StickDesk;
        LastNotes lastNotes;
    };
    struct Stick {
        Desk *desk;
        QByteArray file;
    };

    int dice(int sides) { return int(m_random() % quint32(sides)); }
    void turn(Desk &desk);
    void edit(Desk &desk);
    void crash(Desk &desk);
    void useLine(Desk &desk);
    std::optional<Stick> drawn(QList<Stick> &heap);
    QByteArray brokenOf(QByteArray file);
    void carry();
    void bring();
    //! Reads a file while statements fail from a point on.
    void readOnFullDisk(Desk &desk, const QByteArray &file);
    bool isLost(Desk &desk, QUuid record, const QString &note, const KeptValues &kept);

    StickCentre m_centre;
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::minstd_rand m_random;
    QList<Stick> m_toCentre;
    QList<Stick> m_toDesk;
    int m_notes = 0;
    int m_brokenTaken = 0; //!< broken files of which something was taken all the same
};

} // namespace sk::testing
