// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/typography.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

int pixelsOf(Type type)
{
    switch (type) {
    case Type::Small:
        return 12;
    case Type::Body:
    case Type::Strong:
        return 14;
    case Type::Large:
        return 16;
    case Type::Title:
        return 20;
    case Type::Figure:
        return 28;
    }
    return 14;
}

QFont sized(QFont font, Type type)
{
    font.setPixelSize(pixelsOf(type));
    if (type == Type::Strong || type == Type::Large || type == Type::Title)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QFont fontFor(Type type)
{
    static const QStringList families{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s,
                                      u"PingFang SC"_s,      u"Segoe UI"_s,           u"sans-serif"_s};
    QFont font;
    font.setFamilies(families);
    return sized(font, type);
}

QFont fixedWidthFont(Type type)
{
    static const QStringList families{
        u"Noto Sans Mono CJK SC"_s, u"Cascadia Mono"_s, u"Consolas"_s, u"SF Mono"_s,
        u"DejaVu Sans Mono"_s,      u"monospace"_s};
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::Monospace);
    return sized(font, type);
}

} // namespace sk
