// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/plate_colours.h"

#include "models/domain/identifiers/plate.h"
#include "models/exchange/cell_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const auto field = QStringLiteral("plate_colour");

void note(RowProblems &problems, RowProblem::What what, const QString &argument,
          RowProblem::Weight weight = RowProblem::Weight::Blocks)
{
    problems.append({what, weight, field, argument.left(60), {}, {}});
}

bool isBareDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

std::optional<PlateColour> ofDigits(const QString &text, ColourDigits digits, const Reference &reference)
{
    switch (digits) {
    case ColourDigits::Jtt:
        return reference.colourOfJttCode(text.toInt());
    case ColourDigits::Etc:
        return reference.colourOfEtcCode(text.toInt());
    case ColourDigits::Unknown:
        break;
    }
    return {};
}

std::optional<PlateColour> unsaid(const QString &plate, const ColourRule &rule, RowProblems &problems)
{
    if (plate.isEmpty())
        return PlateColour::None; // identified by its VIN
    const QList<PlateColour> possible = coloursOfPlate(plate);
    if (possible.size() == 1) {
        note(problems, RowProblem::What::ColourAssumed, {}, RowProblem::Weight::Check);
        return possible.first();
    }
    if (rule.unsaid && (possible.isEmpty() || possible.contains(*rule.unsaid)))
        return rule.unsaid;
    note(problems, RowProblem::What::ColourMissing, {});
    return {};
}

} // namespace

std::optional<PlateColour> colourOf(const Cell &cell, const QString &plate, const ColourRule &rule,
                                    const Reference &reference, RowProblems &problems)
{
    constexpr qsizetype longestColour = 60; // what is longer names none
    const QString text = meantText({cell.text.left(longestColour), cell.kind, cell.fromFormula});
    if (text.isEmpty())
        return unsaid(plate, rule, problems);
    if (isBareDigits(text) && rule.digits == ColourDigits::Unknown) {
        note(problems, RowProblem::What::ColourDigits, text);
        return {};
    }
    const auto colour
        = isBareDigits(text) ? ofDigits(text, rule.digits, reference) : reference.colourNamed(text);
    if (!colour) {
        note(problems, RowProblem::What::UnknownColour, text);
        return {};
    }
    const QList<PlateColour> possible = coloursOfPlate(plate);
    if (!possible.isEmpty() && !possible.contains(*colour))
        problems.append({RowProblem::What::Identifier, RowProblem::Weight::Check, field, text,
                         Identifier::Plate, Remark{Reason::ColourMismatch, Verdict::Check, {}}});
    return colour;
}

} // namespace sk
