// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"

#include <QDateTime>

namespace sk {

//! When the sums of both sides are compared, and what follows from it.
class EndCheck {
public:
    enum class Verdict {
        Equal,
        NotComparable, //!< one side moved on meanwhile: ask for what is new and compare again
        Repair,
        StillDiffers, //!< after a repair; nothing more is done by itself
    };

    bool isDue(const QDateTime &now) const { return !m_again.isValid() || now >= m_again; }
    //! Ahead: our rows may be newer than our cursor.
    Verdict compare(Digest here, Digest there, bool ahead, const QDateTime &now);
    //! A repair is done: compare at once.
    void repaired();

private:
    static constexpr qint64 everySeconds = 3600;
    static constexpr qint64 postponedSeconds = 600;
    static constexpr int mostTries = 4;

    QDateTime m_again; //!< invalid: now
    int m_tries = 0;
    bool m_wasRepaired = false;
};

} // namespace sk
