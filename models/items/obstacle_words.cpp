// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/obstacle_words.h"

#include "models/items/field_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sk {

namespace {

struct Words {
    Hindrance hindrance;
    QStringView field; //!< empty for all fields
    const char *text;
};

// A row for one field stands before the row for all. %1 is the field's name.
constexpr std::array table{
    Words{Hindrance::Missing, u"materials",
          QT_TRANSLATE_NOOP("Obstacles", "Materials: list what was used, or write “none”.")},
    Words{Hindrance::Missing, u"suggestion",
          QT_TRANSLATE_NOOP("Obstacles", "Suggestions: ask the customer and write them down, or “none”.")},
    Words{Hindrance::Missing, u"evaluation",
          QT_TRANSLATE_NOOP("Obstacles", "Service evaluation: ask the customer to evaluate the service.")},
    Words{Hindrance::Missing, u"mend",
          QT_TRANSLATE_NOOP("Obstacles", "To be mended: write what is to be put right and until when.")},
    Words{Hindrance::Missing, u"reason",
          QT_TRANSLATE_NOOP("Obstacles", "Reason: write why the earlier entry is corrected.")},
    Words{Hindrance::NotDone, u"signature",
          QT_TRANSLATE_NOOP("Obstacles", "Customer's signature: have the customer sign before you leave.")},
    Words{Hindrance::NotDone, u"filed",
          QT_TRANSLATE_NOOP("Obstacles", "File the sheet with the company before you leave.")},
    Words{Hindrance::NotDone, u"wiring_check",
          QT_TRANSLATE_NOOP(
              "Obstacles",
              "Electrical check: check the wiring for safety and leakage, then enter the result.")},
    Words{Hindrance::NotDone, u"trial_run",
          QT_TRANSLATE_NOOP("Obstacles", "Trial run: run it and look at every part, then enter the result.")},
    Words{Hindrance::OutOfOrder, u"signed_at",
          QT_TRANSLATE_NOOP("Obstacles",
                            "The last test of a vehicle was signed later than this: enter when this one was "
                            "signed.")},
    Words{Hindrance::Missing, u"", QT_TRANSLATE_NOOP("Obstacles", "%1: fill it in.")},
    Words{Hindrance::Wrong, u"",
          QT_TRANSLATE_NOOP("Obstacles", "%1 is wrong: mend it, or keep it and give the reason.")},
    Words{Hindrance::NotDone, u"", QT_TRANSLATE_NOOP("Obstacles", "%1: not done yet. Do it, then tick it.")},
    Words{Hindrance::Failed, u"",
          QT_TRANSLATE_NOOP("Obstacles",
                            "%1 was not passed: put it right and run it again until all is normal.")},
    Words{Hindrance::OutOfOrder, u"",
          QT_TRANSLATE_NOOP("Obstacles", "%1 is earlier than the step before it: compare the times.")},
    Words{Hindrance::InFuture, u"",
          QT_TRANSLATE_NOOP("Obstacles", "%1 lies in the future: correct the time.")},
    Words{Hindrance::NoConsent, u"",
          QT_TRANSLATE_NOOP("Obstacles",
                            "The supply was changed: ask for the customer's consent and tick it.")},
    Words{Hindrance::NoCertificate, u"",
          QT_TRANSLATE_NOOP("Obstacles",
                            "The supply was changed: enter the certificate of the electrician who did it.")},
    Words{Hindrance::UnknownCertificate, u"",
          QT_TRANSLATE_NOOP("Obstacles",
                            "Nobody of the roster holds this electrician certificate: compare the number, or "
                            "add it to the roster.")},
    Words{Hindrance::ExpiredCertificate, u"",
          QT_TRANSLATE_NOOP("Obstacles",
                            "The electrician certificate was not valid on the day of installation: enter "
                            "that of another electrician.")},
    Words{Hindrance::OutOfRange, u"",
          QT_TRANSLATE_NOOP("Obstacles", "%1 is out of range: choose one of the values offered.")},
    Words{Hindrance::SeveralCustomers, u"",
          QT_TRANSLATE_NOOP("Obstacles",
                            "These vehicles belong to several customers: accept them customer by customer, "
                            "each on a sheet of its own.")},
};

} // namespace

QString sentenceOf(QStringView record, const Obstacle &obstacle)
{
    const auto *const row = std::find_if(table.begin(), table.end(), [&](const Words &words) {
        return words.hindrance == obstacle.hindrance
            && (words.field.isEmpty() || words.field == obstacle.field);
    });
    if (row == table.end())
        return {};
    const QString text = QCoreApplication::translate("Obstacles", row->text);
    return text.contains(u"%1") ? text.arg(nameOfField(record, obstacle.field)) : text;
}

QString sentenceOf(CustodyRefusal refusal)
{
    switch (refusal) {
    case CustodyRefusal::NoItem:
        return QCoreApplication::translate("Custody", "Choose one terminal or one SIM card.");
    case CustodyRefusal::NoHolder:
        return QCoreApplication::translate("Custody",
                                           "Say who has it afterwards, as this movement needs it.");
    case CustodyRefusal::NotReceived:
        return QCoreApplication::translate("Custody", "It never came into stock: receive it first.");
    case CustodyRefusal::AlreadyHere:
        return QCoreApplication::translate("Custody", "It is in stock already: look at its history.");
    case CustodyRefusal::NotIssued:
        return QCoreApplication::translate(
            "Custody",
            "It is still in the stock of the centre: issue it to the depot or the installer first.");
    case CustodyRefusal::WithPerson:
        return QCoreApplication::translate("Custody",
                                           "It is already issued to somebody: have it returned first.");
    case CustodyRefusal::InVehicle:
        return QCoreApplication::translate("Custody",
                                           "It is in a vehicle: take it out first (swap or return).");
    case CustodyRefusal::NotInVehicle:
        return QCoreApplication::translate("Custody", "It is in no vehicle: nothing can be swapped.");
    case CustodyRefusal::NotOut:
        return QCoreApplication::translate("Custody",
                                           "It is in the stock of the centre: there is nothing to return.");
    case CustodyRefusal::Lost:
        return QCoreApplication::translate("Custody",
                                           "It was reported lost: receive it again when it was found.");
    case CustodyRefusal::BeforeLast:
        return QCoreApplication::translate("Custody",
                                           "The time is earlier than its last movement: correct the time.");
    case CustodyRefusal::NothingToCorrect:
        return QCoreApplication::translate("Custody", "Choose the entry that is to be corrected.");
    }
    return {};
}

} // namespace sk
