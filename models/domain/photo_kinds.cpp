// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/photo_kinds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Sign {
    QStringView part; //!< of the name
    QStringView kind;
};

constexpr std::array signs{Sign{u"合影", u"together"}, Sign{u"位置", u"position"},
                           Sign{u"天线", u"aerial"},   Sign{u"终端铭牌", u"plate"},
                           Sign{u"上线", u"online"},   Sign{u"平台截图", u"online"}};

} // namespace

QStringList photoKinds(const QStringList &names)
{
    QStringList kinds;
    for (const Sign &sign : signs)
        if (std::ranges::any_of(names, [&](const QString &name) { return name.contains(sign.part); }))
            kinds.append(sign.kind.toString());
    kinds.removeDuplicates();
    return kinds;
}

} // namespace sk
