// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/cursor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk::central {

QString Cursor::text() const
{
    return u"c%1.h%2"_s.arg(centre).arg(headOffice);
}

std::optional<Cursor> Cursor::fromText(const QString &text)
{
    if (text.isEmpty())
        return Cursor{};
    static const QRegularExpression shape(u"\\Ac([0-9]{1,18})\\.h([0-9]{1,18})\\z"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Cursor{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

} // namespace sk::central
