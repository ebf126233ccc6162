// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace sk {

//! One line of a record's history as a person reads it.
struct ToldChange {
    qsizetype place = 0; //!< in the history, oldest first, from 0; negative for what is no change of a field
    QDateTime at; //!< UTC
    QString who; //!< empty when nobody knows
    QString where; //!< this desk, another by its name, the centre
    QString fieldName; //!< as the store knows it; empty for the creation
    QString field; //!< as people call it
    QString before; //!< masked where the viewer may not read it; empty for nothing
    QString after;
    bool confidential = false; //!< the values are (A58–A60)
    bool canPutBack = false; //!< a value stood there before that can be written again

    bool operator==(const ToldChange &) const = default;
};

} // namespace sk
