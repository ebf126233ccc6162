// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/registration_words.h"

#include <QCoreApplication>

namespace sk {

QString nameOf(RegistrationStage stage)
{
    switch (stage) {
    case RegistrationStage::Draft:
        return QCoreApplication::translate("RegistrationStage", "To install");
    case RegistrationStage::Incomplete:
        return QCoreApplication::translate("RegistrationStage", "Incomplete");
    case RegistrationStage::Complete:
        return QCoreApplication::translate("RegistrationStage", "Complete");
    case RegistrationStage::ToMend:
        return QCoreApplication::translate("RegistrationStage", "To mend");
    case RegistrationStage::Provisional:
        return QCoreApplication::translate("RegistrationStage", "Provisional");
    case RegistrationStage::Accepted:
        return QCoreApplication::translate("RegistrationStage", "Accepted");
    }
    return {};
}

QString sentenceOf(RegistrationStage stage)
{
    switch (stage) {
    case RegistrationStage::Draft:
        return QCoreApplication::translate("RegistrationStage",
                                           "Registered; the terminal is not installed yet.");
    case RegistrationStage::Incomplete:
        return QCoreApplication::translate("RegistrationStage",
                                           "Installed, but the form still lacks something.");
    case RegistrationStage::Complete:
        return QCoreApplication::translate("RegistrationStage",
                                           "The form is complete. Next comes the acceptance.");
    case RegistrationStage::ToMend:
        return QCoreApplication::translate(
            "RegistrationStage", "The acceptance found something to put right. Mend it, then accept again.");
    case RegistrationStage::Provisional:
        return QCoreApplication::translate(
            "RegistrationStage",
            "Accepted here. It counts once the centre has it: sync when the line is up.");
    case RegistrationStage::Accepted:
        return QCoreApplication::translate("RegistrationStage", "Accepted, and the centre has it.");
    }
    return {};
}

} // namespace sk
