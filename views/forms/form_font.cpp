// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/form_font.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QString firstOf(const QStringList &wanted, const QStringList &installed)
{
    for (const QString &family : wanted)
        if (installed.contains(family, Qt::CaseInsensitive))
            return family;
    return {};
}

} // namespace

QFont FormFonts::font(const TextStyle &style, qreal points) const
{
    QFont font(style.face == Face::Serif ? serif : sans);
    font.setPixelSize(std::max(1, qRound(points * unitsPerPoint)));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

Result<FormFonts> formFonts()
{
    const QStringList installed = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    FormFonts fonts;
    fonts.sans = firstOf({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Source Han Sans CN"_s,
                          u"Microsoft YaHei"_s, u"SimHei"_s, u"PingFang SC"_s, u"WenQuanYi Micro Hei"_s,
                          u"WenQuanYi Zen Hei"_s},
                         installed);
    if (fonts.sans.isEmpty() && !installed.isEmpty())
        fonts.sans = installed.first();
    if (fonts.sans.isEmpty())
        return Failure{Failure::Kind::Missing, u"no font that writes Chinese"_s};
    fonts.serif = firstOf({u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"Source Han Serif CN"_s,
                           u"SimSun"_s, u"Songti SC"_s},
                          installed);
    if (fonts.serif.isEmpty())
        fonts.serif = fonts.sans;
    return fonts;
}

} // namespace sk
