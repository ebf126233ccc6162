// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/identifiers/judge.h"
#include "models/exchange/row_problem.h"
#include "models/exchange/workbook.h"

namespace sk {

//! Turns cells into the values of one kind of record's fields and notes what is wrong with them. Colours of
//! plates are left to PlateColours, since they need two columns.
class CellValues {
public:
    //! The bench must outlive it.
    CellValues(const KindInfo &info, DateSystem dates, const Bench &bench);

    //! Nothing when the cell is empty or says nothing usable; then `problems` has grown unless it is empty.
    Value read(const Cell &cell, qsizetype field, RowProblems &problems) const;

private:
    //! What is asked of a field again and again, found out once.
    struct FieldRule {
        QString name;
        bool isJudged; //!< a rule of identifiers concerns it,
        std::optional<Identifier> identifier; //!< and this one alone
        FieldType type;
        bool isRemark; //!< may be long and have several lines
        bool isName; //!< made of digits, perhaps with zeros in front, and no rule knows how many
    };

    std::optional<Finding> judged(const QString &text, const FieldRule &field) const;
    Value readText(const QString &text, const FieldRule &field, RowProblems &problems) const;
    Value readDayValue(const Cell &cell, const FieldRule &field, RowProblems &problems) const;
    //! False when the day cannot be: such a value is not kept.
    bool isDayPlausible(const Cell &cell, QDate day, const FieldRule &field, RowProblems &problems) const;
    static Value readNumber(const QString &text, const QString &field, RowProblems &problems);
    static Value readMoney(const QString &text, const QString &field, RowProblems &problems);

    QList<FieldRule> m_fields; // in the order of the description
    DateSystem m_dates;
    const Bench &m_bench;
};

//! The text of a cell as people mean it: one line, ends trimmed, no invisible characters, no apostrophe that
//! was meant for Excel.
QString meantText(const Cell &cell, bool severalLines = false);

} // namespace sk
