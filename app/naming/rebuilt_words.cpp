// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/naming/rebuilt_words.h"

#include <QCoreApplication>
#include <QDir>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rebuilding)
};

} // namespace

QStringList rebuiltSentences(const Store::Rebuilt &rebuilt)
{
    QStringList sentences{rebuilt.unreadable == 0
                              ? Words::tr("Everything could be read.")
                              : Words::tr("%n row(s) could not be read.", nullptr, int(rebuilt.unreadable))};
    if (rebuilt.fromBackup > 0)
        sentences.append(
            Words::tr("%n missing record(s) came from the last backup.", nullptr, int(rebuilt.fromBackup)));
    if (rebuilt.unsentLost > 0)
        sentences.append(Words::tr("%n change(s) that were not sent can no longer be read: look through what "
                                   "was written since the last sync.",
                                   nullptr, int(rebuilt.unsentLost)));
    if (rebuilt.isEnrolled)
        sentences.append(Words::tr("The next sync compares everything with the centre and brings the rest."));
    if (rebuilt.areLettersLost)
        sentences.append(
            Words::tr("Before numbers can be given again, enter a new one-time code of the centre "
                      "in the settings."));
    sentences.append(
        Words::tr("The damaged file is kept as %1.").arg(QDir::toNativeSeparators(rebuilt.kept)));
    return sentences;
}

} // namespace sk
