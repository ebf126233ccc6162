// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/courier.h"

#include "app/central/opening.h"
#include "sync/central/courier_office.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

QString sentenceOf(const CourierTaken &taken)
{
    using courier::Trouble;
    switch (taken.trouble) {
    case Trouble::NoCourierFile:
        return u"This is no courier file."_s;
    case Trouble::Newer:
        return u"The file was written by a newer program. Update the service, then take it again."_s;
    case Trouble::Damaged:
        return u"The file is cut short, was changed on the way, or was not sealed by the desktop it names. "
               u"Nothing was taken; have it written again."_s;
    case Trouble::TooLarge:
        return u"The file is larger than a courier file may be."_s;
    case Trouble::OtherDevice:
        return u"No desktop enrolled here wrote this file, or that desktop was revoked; \"device list\" "
               u"tells them. --from-revoked takes what a revoked one wrote before."_s;
    case Trouble::OtherCentre:
        return u"The file is for another centre than the one its desktop is enrolled at."_s;
    case Trouble::WrongWay:
        return u"This is an answer on its way to a desktop. Take the file the desktop wrote."_s;
    case Trouble::NoKeys:
        return u"That desktop was enrolled without courier keys. Enrol it again."_s;
    case Trouble::CannotWrite:
        return u"The answer cannot be written. Take the file again once there is room."_s;
    default:
        return u"The database said no (%1). Take the file again."_s.arg(taken.detail);
    }
}

QString told(const CourierTaken &taken)
{
    return u"File %1 of device %2: %3 changes, %4 accepted, %5 clashes, %6 refused%7.\n"_s
        .arg(taken.header.sequence)
        .arg(taken.header.device.toString(QUuid::WithoutBraces))
        .arg(taken.changes)
        .arg(taken.accepted)
        .arg(taken.clashes)
        .arg(taken.refused)
        .arg(taken.changes > 0 && !taken.isNew ? u"; nothing in it was new"_s : QString());
}

int takeFromRevoked(CentralStore &store, QFile &file, Console &console)
{
    const CourierTaken taken = takeLastCourier(store, file);
    if (taken.trouble == courier::Trouble::OtherDevice)
        return console.failed(
            u"No revoked desktop of a centre here wrote this file; \"device list\" tells them."_s);
    if (taken.trouble != courier::Trouble::None)
        return console.failed(sentenceOf(taken));
    console.out << told(taken)
                << u"Nothing goes back to a revoked desktop. What clashed or was refused is in the file "
                   "alone: keep it."_s
                << Qt::endl;
    return Done;
}

int take(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const bool fromRevoked = parser.isSet(u"from-revoked"_s);
    if (arguments.size() != 1 || parser.value(u"answer"_s).isEmpty() != fromRevoked)
        return console.misused(
            u"One file is asked for, and --answer OUT for the file that goes back, or --from-revoked."_s);
    QFile file(arguments.first());
    if (!file.open(QIODevice::ReadOnly))
        return console.failed(u"%1 cannot be read."_s.arg(file.fileName()));
    const auto store = openStore(parser, console);
    if (!store)
        return console.failed(sentence(store.failure()));
    if (fromRevoked)
        return takeFromRevoked(**store, file, console);
    // Whole or not at all, and never in the place of the file that is read.
    QSaveFile answer(parser.value(u"answer"_s));
    if (QFileInfo(answer.fileName()) == QFileInfo(file.fileName()))
        return console.misused(u"The answer is another file than the one that is taken."_s);
    if (!answer.open(QIODevice::WriteOnly))
        return console.failed(u"%1 cannot be written."_s.arg(answer.fileName()));
    const CourierTaken taken = takeCourier(**store, file, answer);
    if (taken.trouble != courier::Trouble::None)
        return console.failed(sentenceOf(taken));
    if (!answer.commit())
        return console.failed(
            u"%1 cannot be written. Take the file again once there is room."_s.arg(answer.fileName()));
    console.out << told(taken) << u"The answer for the same desktop is in "_s << answer.fileName()
                << Qt::endl;
    return Done;
}

} // namespace

Command courierTakeCommand()
{
    return {
        u"courier take"_s,
        u"FILE (--answer OUT | --from-revoked)"_s,
        u"Takes a desktop's file from a stick and writes the one that goes back. Works while the service runs."_s,
        {{u"answer"_s, u"The file to be carried back to the same desktop."_s, u"OUT"_s},
         {u"from-revoked"_s,
          u"The last file of a desktop that was revoked: what it wrote before that is taken, nothing goes back."_s}},
        take,
        1};
}

} // namespace sk::central
