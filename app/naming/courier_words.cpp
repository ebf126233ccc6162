// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/naming/courier_words.h"

#include <QCoreApplication>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Courier)
};

} // namespace

QString sentenceOf(courier::Trouble trouble)
{
    using courier::Trouble;
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::CannotOpen:
        return Words::tr("The file cannot be read. Is the stick still there?");
    case Trouble::CannotWrite:
        return Words::tr("The file cannot be written. Is there room on the stick, and may it be written to?");
    case Trouble::NoCourierFile:
        return Words::tr("This is no courier file. Choose the one the centre gave back.");
    case Trouble::Newer:
        return Words::tr("The file comes from a newer program. Update this one, then read it again.");
    case Trouble::Damaged:
        return Words::tr(
            "The file is damaged or was not sealed by your centre. Nothing of it was taken; copy "
            "it again, or have a new one made.");
    case Trouble::TooLarge:
        return Words::tr("The file is larger than a courier file may be.");
    case Trouble::OtherDevice:
        return Words::tr("The file is for another computer. Read it there.");
    case Trouble::OtherCentre:
        return Words::tr("The file comes from another centre than this computer's.");
    case Trouble::WrongWay:
        return Words::tr("This is a file for the centre. Read here the one that comes back from there.");
    case Trouble::NoKeys:
        return Words::tr(
            "This computer has no courier keys here. Unlock the keychain; if it was connected by "
            "an older program, connect it to the centre once more.");
    case Trouble::Storage:
        return Words::tr(
            "The store could not be read or written. Try again; the file can be read as often as "
            "you like.");
    }
    return {};
}

QString sentenceOf(const courier::Written &written)
{
    if (written.trouble != courier::Trouble::None)
        return sentenceOf(written.trouble);
    return Words::tr("%n change(s) written. Take the file to the centre and bring its answer back.", nullptr,
                     int(written.changes));
}

QString sentenceOf(const courier::Brought &brought)
{
    if (brought.trouble != courier::Trouble::None)
        return sentenceOf(brought.trouble);
    if (brought.anew)
        return Words::tr(
            "The centre was restored from a backup. Write another file: with its answer everything "
            "is compared again.");
    if (brought.differs())
        return brought.sums == courier::Brought::Sums::Differ
            ? Words::tr("What is here and what the centre holds is not the same. Write another file: with "
                        "its answer everything is compared again.")
            : Words::tr("What is here and what the centre holds is still not the same after everything was "
                        "compared. Tell whoever looks after the centre.");
    if (brought.isNothingNew() && brought.sums == courier::Brought::Sums::Equal)
        return Words::tr("Nothing in the file is new. The centre holds what is here, record for record.");
    if (brought.isNothingNew())
        return Words::tr("Nothing in the file is new: it was read before, or the line was quicker.");
    QStringList parts;
    if (brought.accepted > 0)
        parts.append(Words::tr("%n change(s) of yours are at the centre.", nullptr, int(brought.accepted)));
    if (brought.rows > 0)
        parts.append(Words::tr("%n record(s) came from there.", nullptr, int(brought.rows)));
    if (brought.refused > 0)
        parts.append(Words::tr("%n change(s) were refused and wait for you.", nullptr, int(brought.refused)));
    if (brought.sums == courier::Brought::Sums::Equal)
        parts.append(Words::tr("The centre holds what is here, record for record."));
    if (brought.apart)
        parts.append(
            Words::tr("The centre's records in it do not follow on what is here and were passed over. "
                      "Write a new file for the centre."));
    return parts.join(QLatin1Char(' '));
}

} // namespace sk
