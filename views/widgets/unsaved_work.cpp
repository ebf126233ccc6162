// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/unsaved_work.h"

#include "views/widgets/prompter.h"

#include <QCoreApplication>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UnsavedWork)
};

} // namespace

std::optional<Leaving> askAboutUnsaved(Prompter &prompter, const QString &title, const QString &sentence,
                                       Saving saving)
{
    QStringList ways{Words::tr("Keep as a draft"), Words::tr("Throw away")};
    const bool offered = saving == Saving::Offered;
    if (offered)
        ways.prepend(Words::tr("Save"));
    const auto way = prompter.choose(title, sentence, ways);
    if (!way)
        return std::nullopt;
    return Leaving(*way + (offered ? 0 : int(Leaving::Keep)));
}

} // namespace sk
