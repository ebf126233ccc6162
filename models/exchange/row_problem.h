// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"

#include <QList>
#include <QString>

#include <optional>

namespace sk {

//! One thing that is the matter with one row. Words for it are chosen in problem_words.h.
struct RowProblem {
    enum class What {
        Identifier, //!< a rule's remark on an identifier
        DigitsLost, //!< a spreadsheet kept a long number as a number and dropped its last digits
        ErrorCell, //!< argument: what the cell shows, #VALUE! …
        NeverComputed, //!< a formula whose result was never saved
        NotADate, //!< argument: what is written
        ImpossibleDate, //!< argument: what is written
        FutureDate, //!< argument: what is written; a work that is yet to come cannot be registered
        LongAgo, //!< argument: what is written; before there were terminals
        NotANumber, //!< argument: what is written; the value is left out
        TooLight, //!< argument: what is written; tonnes where kilograms belong, left out
        Rounded, //!< argument: what is written; a fraction of a kilogram
        NotAnAmount, //!< argument: what is written
        NegativeAmount, //!< argument: what is written
        NumberCell, //!< argument: what is left; a name made of digits in a number cell, zeros in front are
                    //!< lost
        TooLong, //!< argument: the limit in characters
        UnknownColour, //!< argument: what is written
        ColourDigits, //!< argument: the digits; JT/T and toll systems number colours differently, somebody
                      //!< must say
        ColourMissing, //!< no colour is said and the plate allows several
        ColourAssumed, //!< no colour is said, the plate allows only one
        Missing, //!< field: what is needed, alternatives joined by "|"
        RepeatedInFile, //!< argument: the row (counted from 1) that has the same value
        SameAsRow, //!< argument: the row that says exactly the same; adds nothing
        KnownElsewhere, //!< argument: the number of the record in the store that has the same value
        OtherInRegister, //!< argument: what the register calls it; a register holds each item once
        AlreadyThere, //!< argument: the number of the record in the store that this row would repeat
        CutShort, //!< the file ends in the middle of this row
    };
    //! Blocks keeps the row out; Check asks for a second look and stops nobody; Skips says that the row adds
    //! nothing and is left out without harm.
    enum class Weight { Check, Blocks, Skips };

    What what = What::Identifier;
    Weight weight = Weight::Blocks;
    QString field; //!< empty when it concerns the row as a whole
    QString argument;
    std::optional<Identifier> identifier = {}; //!< with remark
    std::optional<Remark> remark = {};

    //! True when a person may accept the row all the same, giving a reason that is kept: a rule's "wrong", or
    //! another installation of a vehicle, terminal or card the store knows; never lost digits.
    bool canBeOverridden() const;

    bool operator==(const RowProblem &) const = default;
};

using RowProblems = QList<RowProblem>;

} // namespace sk
