// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/form_page.h"

#include <algorithm>

namespace sk {

namespace {

constexpr qsizetype leastBesideSignatures = 3;

}

QList<FormPage> listPages(const FormTable *table, qsizetype rows)
{
    if (!table)
        return {FormPage{}};
    const qsizetype kept = std::min<qsizetype>(leastBesideSignatures, table->rowsOnLast());
    QList<FormPage> pages;
    qsizetype from = 0;
    while (rows - from > table->rowsOnLast()) {
        const qsizetype take = std::min<qsizetype>(table->rowsPerPage(), rows - from - kept);
        pages.append({1, 1, from, take, false, {}});
        from += take;
    }
    pages.append({1, 1, from, rows - from, true, {}});
    return pages;
}

} // namespace sk
