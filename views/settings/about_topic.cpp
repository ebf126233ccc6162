// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/about_topic.h"

#include "views/widgets/fact_list.h"
#include "views/widgets/typography.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Library {
    const char16_t *name;
    const char16_t *licence; //!< SPDX
};

//! What the three programs are linked with or bring along, as installer/packages names it.
constexpr Library libraries[] = {
    {u"Qt", u"LGPL-3.0-only; Qt Charts: GPL-3.0-only"},
    {u"QtKeychain", u"BSD-3-Clause"},
    {u"SQLite", u"blessing (public domain)"},
    {u"Boost (Asio, Beast)", u"BSL-1.0"},
    {u"OpenSSL", u"Apache-2.0"},
    {u"libsodium", u"ISC"},
    {u"Zstandard", u"BSD-3-Clause"},
    {u"zlib", u"Zlib"},
    {u"ICU", u"ICU"},
    {u"libzip", u"BSD-3-Clause"},
    {u"Expat", u"MIT"},
    {u"libxml2", u"MIT"},
    {u"FreeXL", u"MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later"},
    {u"libxlsxwriter", u"BSD-2-Clause"},
    {u"libqrencode", u"LGPL-2.1-or-later"},
    {u"zxing-cpp", u"Apache-2.0"},
    {u"Poppler", u"GPL-2.0-or-later"},
    {u"libexif", u"LGPL-2.1-or-later"},
    {u"Noto Sans CJK, Noto Serif CJK", u"OFL-1.1"},
};

} // namespace

AboutTopic::AboutTopic(const QString &version, QWidget *parent) : Topic(u"about"_s, u"info"_s, parent)
{
    setWords(tr("About"),
             tr("Stationkeeper is free software: you may use it, look at how it works, change it "
                "and pass it on under the terms of its licence."));
    auto *facts = new FactList(this);
    facts->setFacts({{tr("Version"), version},
                     {tr("Licence"), tr("GNU General Public License, version 3 or later (GPL-3.0-or-later)")},
                     {tr("Copyright"), tr("The Stationkeeper authors")}});
    add(facts);
    auto *heading = new QLabel(tr("Libraries and fonts it stands on"), this);
    heading->setFont(fontFor(Type::Strong));
    add(heading);
    QList<Fact> lines;
    for (const Library &library : libraries)
        lines.append({QString::fromUtf16(library.name), QString::fromUtf16(library.licence)});
    auto *list = new FactList(this);
    list->setObjectName(u"libraries"_s);
    list->setFacts(lines);
    add(list);
    addStretch();
}

} // namespace sk
