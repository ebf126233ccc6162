// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/kept_form.h"

#include "models/domain/identifiers/judge.h"

namespace sk {

QString keptForm(QStringView field, const QString &text)
{
    // The tables decide what a rule thinks of a text, not how the text is kept.
    static const Reference withoutTables;
    const auto finding = judgeField(field, text, {withoutTables, {}});
    if (!finding || finding->has(Reason::TooLong) || finding->normalised.isEmpty())
        return text.trimmed();
    return finding->normalised;
}

} // namespace sk
