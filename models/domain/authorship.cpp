// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/authorship.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

const QStringList &authorshipColumns()
{
    static const QStringList names{u"written_by"_s, u"written_in"_s, u"written_for"_s, u"written_at"_s,
                                   u"written_over"_s};
    return names;
}

Row toRow(const Authorship &written)
{
    return {toValue(written.by), toValue(written.desk), toValue(written.depot), toValue(written.at),
            written.over};
}

AuthorshipPlaces::AuthorshipPlaces(const QStringList &columns)
{
    // Behind the fields: found at once in the usual case that there is none.
    std::ranges::transform(authorshipColumns(), m_places.begin(),
                           [&](const QString &name) { return columns.lastIndexOf(name); });
}

bool AuthorshipPlaces::contains(qsizetype column) const
{
    return std::ranges::find(m_places, column) != m_places.end();
}

Authorship AuthorshipPlaces::in(const Row &values) const
{
    Authorship written;
    const auto read = [&](size_t which, auto &member) {
        if (m_places[which] >= 0 && m_places[which] < values.size())
            fromValue(values.at(m_places[which]), member);
    };
    read(0, written.by);
    read(1, written.desk);
    read(2, written.depot);
    read(3, written.at);
    read(4, written.over);
    return written;
}

} // namespace sk
