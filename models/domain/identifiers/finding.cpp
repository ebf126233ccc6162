// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/finding.h"

#include <algorithm>

namespace sk {

std::span<const std::string_view> wordsOf(Reason)
{
    static constexpr std::array<std::string_view, size_t(Reason::Capitals) + 1> words{
        "empty",
        "too_long",
        "length",
        "character",
        "letter_not_used",
        "masked",
        "scientific",
        "rounded",
        "check_digit",
        "no_check_digit",
        "placeholder",
        "no_province",
        "prefix_letter",
        "new_energy_shape",
        "cross_border",
        "no_plate",
        "temporary_plate",
        "old_trailer",
        "farm_plate",
        "test_plate",
        "colour_suffix",
        "colour_mismatch",
        "maker_code",
        "model_year",
        "serial_digits",
        "issuer",
        "foreign_card",
        "last_digit_missing",
        "unusual_number",
        "birth_day",
        "born_later",
        "very_old",
        "division",
        "other_province",
        "retired_15",
        "authority",
        "organisation_check",
        "local_length",
        "local_start",
        "number_start",
        "no_area_code",
        "retired_area_code",
        "short_number",
        "machine_number",
        "several_numbers",
        "foreign_number",
        "decimals",
        "grouping",
        "out_of_range",
        "capitals",
    };
    static_assert(!words.back().empty());
    return words;
}

Verdict heaviest(const QList<Remark> &remarks)
{
    Verdict verdict = Verdict::Fine;
    for (const Remark &remark : remarks)
        verdict = std::max(verdict, remark.weight);
    return verdict;
}

Verdict Finding::verdict() const
{
    return heaviest(remarks);
}

bool Finding::has(Reason reason) const
{
    return std::any_of(remarks.begin(), remarks.end(), [&](const Remark &r) { return r.reason == reason; });
}

void Finding::add(Reason reason, Verdict weight, const QString &detail)
{
    remarks.append({reason, weight, detail});
}

} // namespace sk
