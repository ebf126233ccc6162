// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sign_in/farewell_page.h"

#include "views/widgets/fact_list.h"
#include "views/widgets/icons.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

FarewellPage::FarewellPage(const FarewellStory &story, QWidget *parent)
    : GateCard(u"farewellPage"_s, u"computer"_s, story.isRevoked ? Tone::Attention : Tone::Accent, parent)
{
    const QString gone = tr("Its records are no longer on this computer; they are at the centre.");
    setWords(story.isRevoked ? tr("The centre took this computer out") : tr("This computer left its centre"),
             story.unsent > 0
                 ? tr("%n change(s) had not reached the centre. They are sealed in a file that only the "
                      "centre can read: take it there.",
                      nullptr, int(story.unsent))
                     + u'\n' + gone
                 : gone);
    auto *facts = new FactList(this);
    facts->setObjectName(u"farewellFacts"_s);
    facts->setFacts(
        {{tr("Monitoring centre"), story.centre}, {tr("Since"), story.at}, {tr("File"), story.file}});
    addWidget(facts);
    connect(addAction(u"enrol"_s, tr("Enrol with a new code…"), u"link"_s), &QPushButton::clicked, this,
            &FarewellPage::enrolRequested);
    if (story.file.isEmpty())
        return;
    QPushButton *folder = addWayOn(u"showFile"_s, tr("Show the file in its folder"));
    folder->setIcon(lineIcon(u"folder"_s));
    connect(folder, &QPushButton::clicked, this, &FarewellPage::folderRequested);
}

} // namespace sk
