// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trouble_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncTrouble)
};

} // namespace

QString sentence(SyncTrouble::Kind trouble)
{
    using Kind = SyncTrouble::Kind;
    switch (trouble) {
    case Kind::None:
        return {};
    case Kind::Offline:
        return Words::tr(
            "The central service does not answer. Check the line and try again; nothing is lost.");
    case Kind::Untrusted:
        return Words::tr("Whoever answers cannot prove to be the central service. Nothing was sent. Check "
                         "the address and the "
                         "certificate with your centre.");
    case Kind::Revoked:
        return Words::tr(
            "The centre does not know this device any more. Ask for a new code and enrol again.");
    case Kind::Dismissed:
        return Words::tr("The centre revoked this device: it is not let in any more.");
    case Kind::WrongCode:
        return Words::tr("The code is wrong, used or too old. Ask the centre for a new one.");
    case Kind::Busy:
        return Words::tr("The central service is busy. Try again in a minute.");
    case Kind::CentreBehind:
        return Words::tr("The centre knows less than this store: it was restored from a backup. Sync again.");
    case Kind::Rejected:
        return Words::tr("The central service refuses the request. Update this program or the service.");
    case Kind::NotUnderstood:
        return Words::tr("What answers is no central service of ours, or a newer one. Check the address.");
    case Kind::Differs:
        return Words::tr(
            "This store and the centre differ even after a repair. Keep a backup and tell the centre.");
    case Kind::Storage:
        return Words::tr("The store could not be read or written. Run “check”.");
    case Kind::DiskFull:
        return Words::tr("The disk is full. Make room and try again.");
    case Kind::NotEnrolled:
        return Words::tr("This store belongs to no centre yet. Use “enrol”.");
    case Kind::NoToken:
        return Words::tr("No keychain gives this device's token. Unlock it, or name the file of --secrets on "
                         "a machine without one.");
    case Kind::BadAddress:
        return Words::tr("The address must begin with https:// and the certificate must be a PEM file.");
    case Kind::OtherCentre:
        return Words::tr("This store belongs to another centre and stays with it. Use another folder.");
    case Kind::PersonRefused:
        return Words::tr("The centre does not let this person do that.");
    }
    return {};
}

QString wordOf(SyncTrouble::Kind trouble)
{
    using Kind = SyncTrouble::Kind;
    switch (trouble) {
    case Kind::None:
        return {};
    case Kind::Offline:
        return u"offline"_s;
    case Kind::Untrusted:
        return u"untrusted"_s;
    case Kind::Revoked:
        return u"revoked"_s;
    case Kind::Dismissed:
        return u"dismissed"_s;
    case Kind::WrongCode:
        return u"wrong_code"_s;
    case Kind::Busy:
        return u"busy"_s;
    case Kind::CentreBehind:
        return u"centre_behind"_s;
    case Kind::Rejected:
        return u"rejected"_s;
    case Kind::NotUnderstood:
        return u"not_understood"_s;
    case Kind::Differs:
        return u"differs"_s;
    case Kind::Storage:
        return u"storage"_s;
    case Kind::DiskFull:
        return u"disk_full"_s;
    case Kind::NotEnrolled:
        return u"not_enrolled"_s;
    case Kind::NoToken:
        return u"no_token"_s;
    case Kind::BadAddress:
        return u"bad_address"_s;
    case Kind::OtherCentre:
        return u"other_centre"_s;
    case Kind::PersonRefused:
        return u"person_refused"_s;
    }
    return {};
}

} // namespace sk::cli
