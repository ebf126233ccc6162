// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trouble_words.h"

#include <QCoreApplication>

namespace sk {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Troubles)
};
} // namespace

QString sentenceOf(SyncTrouble::Kind trouble)
{
    switch (trouble) {
    case SyncTrouble::Kind::None:
    case SyncTrouble::Kind::Offline:
    case SyncTrouble::Kind::NotEnrolled:
        return {};
    case SyncTrouble::Kind::Untrusted:
        return Words::tr("Whoever answers cannot prove to be the centre. Nothing is sent. Tell the centre's "
                         "administrator; never type a password for it.");
    case SyncTrouble::Kind::Revoked:
        return Words::tr(
            "The centre does not know this computer any more. Ask for a new one-time code and enter it in "
            "the settings; nothing is lost meanwhile.");
    case SyncTrouble::Kind::Dismissed:
        return Words::tr("The centre revoked this computer: it is not let in any more.");
    case SyncTrouble::Kind::WrongCode:
        return Words::tr("The one-time code is wrong, used or too old. Ask the centre for a new one.");
    case SyncTrouble::Kind::Busy:
        return Words::tr("The centre is busy and is asked again by itself.");
    case SyncTrouble::Kind::CentreBehind:
        return Words::tr(
            "The centre was restored from a backup and is behind this computer. Tell its administrator "
            "before you go on.");
    case SyncTrouble::Kind::Rejected:
        return Words::tr("The centre does not accept what this program sends. Update the program.");
    case SyncTrouble::Kind::NotUnderstood:
        return Words::tr(
            "The answer is not the centre's. Check the address, the proxy and whether this program is up to "
            "date.");
    case SyncTrouble::Kind::Differs:
        return Words::tr(
            "The records here and at the centre differ and could not be brought together. Make a backup and "
            "tell the administrator.");
    case SyncTrouble::Kind::Storage:
        return Words::tr("This computer could not write what the centre sent. Check its disk.");
    case SyncTrouble::Kind::DiskFull:
        return Words::tr("The disk of this computer is full. Make room; it goes on by itself.");
    case SyncTrouble::Kind::NoToken:
        return Words::tr(
            "The keychain does not give this computer's key. Unlock the keychain, or enter a new one-time "
            "code in the settings.");
    case SyncTrouble::Kind::BadAddress:
        return Words::tr(
            "The address of the centre is not an https address, or its certificate cannot be read. Check it "
            "in the settings.");
    case SyncTrouble::Kind::OtherCentre:
        return Words::tr(
            "These records belong to another centre and stay with it. Use another folder for a new centre.");
    case SyncTrouble::Kind::PersonRefused:
        return Words::tr("The centre does not let this person do that.");
    }
    return {};
}

} // namespace sk
