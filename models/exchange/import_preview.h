// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"
#include "models/exchange/layout.h"
#include "models/exchange/row_problem.h"

#include <QMap>

namespace sk {

//! One row of a sheet on its way to become a record.
struct CheckedRow {
    enum class State {
        Good,
        ToCheck, //!< good, with something to look at
        Blocked,
        Skipped, //!< says nothing new
    };

    int row = 0; //!< of the sheet, from 0; people count from 1
    Row values; //!< in the order of ImportPreview::fields
    RowProblems problems;
    QMap<QString, QString> written; //!< by field, what the sheet says where a text is kept in another form
    QString acceptedBecause; //!< a person's reason for keeping what the rules call wrong

    State state() const;
    bool isImported() const { return state() == State::Good || state() == State::ToCheck; }
    //! True when only problems that a person may override keep it out, or would without the reason given.
    bool canBeAccepted() const;
    //! Keeps the row for a reason, or takes an empty one back; false, and nothing changed, when it may not.
    bool accept(const QString &reason);
};

//! Everything a person needs to decide: every row that holds anything, with all its problems. Nothing is kept
//! anywhere yet.
struct ImportPreview {
    struct Counts {
        int good = 0; //!< without any remark
        int toCheck = 0;
        int blocked = 0;
        int skipped = 0;

        int imported() const { return good + toCheck; }
        int all() const { return good + toCheck + blocked + skipped; }
        bool operator==(const Counts &) const = default;
    };

    Layout layout;
    QStringList fields; //!< of the values in every row: those the layout uses, and plate_colour
    QList<CheckedRow> rows;
    bool cutShort = false; //!< the file ends in the middle of its last row

    Counts counts() const;
    //! Nothing for a field that no column has.
    Value value(const CheckedRow &row, QStringView field) const;

    //! Takes over the reasons given before for rows whose problems are still the same.
    void carryReasons(const ImportPreview &before);
};

} // namespace sk
