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

struct Title {
    QStringView kind;
    QStringView name; //!< that photoKinds() understands
};

constexpr std::array titles{Title{u"together", u"人车合影"}, Title{u"position", u"安装位置"},
                            Title{u"aerial", u"天线"}, Title{u"plate", u"终端铭牌"},
                            Title{u"online", u"平台上线截图"}};

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

QStringList missingPhotoKinds(const QStringList &names)
{
    const QStringList shown = photoKinds(names);
    QStringList missing;
    for (const Title &title : titles)
        if (!shown.contains(title.kind))
            missing.append(title.kind.toString());
    return missing;
}

QString photoName(const QString &kind, const QString &fileName, const QStringList &taken)
{
    const auto title = std::ranges::find(titles, QStringView(kind), &Title::kind);
    if (title == titles.end())
        return fileName;
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? fileName.mid(dot).toLower() : QString();
    QString name = title->name.toString() + suffix;
    for (int nth = 2; taken.contains(name); ++nth)
        name = u"%1 %2%3"_s.arg(title->name, QString::number(nth), suffix);
    return name;
}

} // namespace sk
