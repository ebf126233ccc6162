// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/registrations/registration_needs.h"

namespace sk {

//! A field that follows from another one that was just filled in.
struct Filling {
    QString field;
    Value value;
    bool fromRegister = false; //!< nobody here typed it: hidden from those who may not read it
};

//! What a sticker with several numbers that was scanned into a field says, the field itself first and
//! emptied; empty for any other text.
QList<Filling> stickerIn(const Registration &registration, const QString &field);

//! What the registers know beside a field, and the carrier a card's number tells; only empty fields change.
QList<Filling> fillingsAfter(const Registration &registration, const QString &field,
                             const RegistrationNeeds &needs);

//! The next vehicle of the same yard: customer, depot, installer, model and place of the one before.
Registration nextAfter(const Registration &before);

} // namespace sk
