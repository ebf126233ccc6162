// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sk {

//! What a scanned or typed text is for: which field of a registration it fills.
struct Scanned {
    QString field; //!< plate, vin, iccid, sim_number, imei or terminal_number
    QString text; //!< tidied: no spaces, half-width, upper case

    bool operator==(const Scanned &) const = default;
};

//! Recognises by its shape what a wedge scanner sent, in whatever order the labels came: an ICCID begins with
//! 89, a plate with the character of its province, a VIN has 17 characters, an IMEI 15 digits, a SIM number
//! 11 or 13. The sticker of a T-BOX carries several, parted by stars (…*ICCID*IMEI*). What is nothing of
//! these is a terminal's number. Empty for an empty text; over 200 characters nothing is recognised, since
//! somebody scanned another thing.
QList<Scanned> recognise(const QString &scan);

//! Whether a text has the shape of a terminal's id, seven letters and digits (JT/T 808-2011). Terminals of a
//! later standard have others; those want a second look, since anything may have been scanned.
bool looksLikeTerminal(const QString &text);

} // namespace sk
