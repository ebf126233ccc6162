// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/reference_topic.h"

#include "models/domain/reference.h"
#include "views/widgets/fact_list.h"
#include "views/widgets/typography.h"

#include <QLabel>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! The table as people call it; its own name when a newer release brings another one.
QString nameOfTable(const QString &name)
{
    struct Table {
        QStringView name;
        QString words;
    };
    const Table tables[] = {
        {u"divisions", ReferenceTopic::tr("Administrative divisions of Henan")},
        {u"provinces", ReferenceTopic::tr("Provinces and first characters of plates")},
        {u"carriers", ReferenceTopic::tr("Mobile operators and their numbers")},
        {u"plate_colours", ReferenceTopic::tr("Plate colours")},
        {u"vehicle_types", ReferenceTopic::tr("Vehicle types")},
        {u"policies", ReferenceTopic::tr("Policies")},
    };
    for (const Table &table : tables) {
        if (table.name == name)
            return table.words;
    }
    return name;
}

} // namespace

ReferenceTopic::ReferenceTopic(const QList<Edition> &editions, QWidget *parent)
    : Topic(u"reference"_s, u"info"_s, parent)
{
    setWords(
        tr("Reference data"),
        tr("The tables that plates, numbers and codes are checked against. They change with the program: "
           "a newer version brings newer ones."));
    for (const Edition &edition : editions) {
        auto *heading = new QLabel(nameOfTable(edition.name), this);
        heading->setFont(fontFor(Type::Strong));
        add(heading);
        auto *facts = new FactList(this);
        facts->setFacts({{tr("State of"), edition.version}, {tr("Sources"), edition.sources.join(u'\n')}});
        add(facts);
    }
    addStretch();
}

// Every part is bounded, but the layout asks each for its height at all the width there is.
int ReferenceTopic::heightForWidth(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    int widest = 0;
    for (const auto *facts : findChildren<FactList *>())
        widest = std::max(widest, facts->maximumWidth() + margins.left() + margins.right());
    return Topic::heightForWidth(widest > 0 ? std::min(width, widest) : width);
}

} // namespace sk
