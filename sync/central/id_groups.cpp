// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/id_groups.h"

using namespace Qt::StringLiterals;

namespace sk::central {

QString groupMarks()
{
    static const QString marks = QStringList(idsInGroup, u"?"_s).join(u", "_s);
    return marks;
}

} // namespace sk::central
