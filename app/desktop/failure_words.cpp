// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"

#include <QCoreApplication>

namespace sk {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FailureWords)
};
} // namespace

QString sentenceOf(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Offline:
        return Words::tr(
            "The centre does not answer. Nothing is lost: it is sent as soon as there is a line again.");
    case Failure::Kind::Refused:
        return Words::tr("The centre refused it. Look at the sync screen for the reason.");
    case Failure::Kind::Conflict:
        return Words::tr("Somebody else changed it first. Look at it again before you save.");
    case Failure::Kind::Storage:
        return Words::tr("It could not be written to this computer's disk. Check the disk, then try again.");
    case Failure::Kind::Full:
        return Words::tr("The disk is full. Make room and try again; what was there is untouched.");
    case Failure::Kind::ReadOnly:
        return Words::tr(
            "The folder or file may not be written. Choose another place or change its permissions.");
    case Failure::Kind::Busy:
        return Words::tr("Another program holds the file. Close it there and try again.");
    case Failure::Kind::Corrupt:
        return Words::tr("The file is damaged or not what it claims to be.");
    case Failure::Kind::TooNew:
        return Words::tr("It was written by a newer version of this program. Update this one.");
    case Failure::Kind::TooLarge:
        return Words::tr("It is larger than this program takes. Split it into parts.");
    case Failure::Kind::Missing:
        return Words::tr("It is not there any more.");
    case Failure::Kind::Invalid:
        return Words::tr("It cannot be done as it stands. Check what you typed.");
    case Failure::Kind::Cancelled:
        return Words::tr("Stopped; nothing was changed.");
    case Failure::Kind::Settled:
        return Words::tr(
            "This vehicle is accepted, and signed work is not edited. Correct its acceptance to “to "
            "be mended” and say why; then change the form and accept it again.");
    case Failure::Kind::LettersLost:
        return Words::tr(
            "No number can be given: these records were restored or copied, and another computer "
            "may be giving the same numbers. Ask the centre for a new one-time code and enter it "
            "in the settings under “This computer”.");
    }
    return {};
}

} // namespace sk
