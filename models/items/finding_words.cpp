// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/finding_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace sk {

namespace {

struct Words {
    Reason reason;
    const char *text;
    std::optional<Identifier> kind = {};
};

using Kind = Identifier;

// A row with a kind stands before the row for all kinds. %1 is the remark's detail.
constexpr std::array table{
    Words{Reason::Empty, QT_TRANSLATE_NOOP("Findings", "Nothing is written here: fill it in.")},
    Words{Reason::TooLong,
          QT_TRANSLATE_NOOP("Findings", "%1 characters are too many: write only the number itself.")},
    Words{Reason::Length,
          QT_TRANSLATE_NOOP("Findings",
                            "A plate has 7 characters, a new-energy plate 8; this one has %1. Compare it "
                            "with the vehicle licence."),
          Kind::Plate},
    Words{Reason::Length,
          QT_TRANSLATE_NOOP("Findings",
                            "A VIN has 17 characters, this one has %1. Compare it with the vehicle licence."),
          Kind::Vin},
    Words{Reason::Length,
          QT_TRANSLATE_NOOP("Findings",
                            "The number on a SIM card has 19 or 20 characters, this one has %1. Read it from "
                            "the card again."),
          Kind::Iccid},
    Words{Reason::Length,
          QT_TRANSLATE_NOOP(
              "Findings",
              "A SIM number has 7 to 20 digits, usually 11 or 13; this one has %1. Ask the carrier for it."),
          Kind::Sim},
    Words{Reason::Length,
          QT_TRANSLATE_NOOP(
              "Findings",
              "An IMEI has 15 digits, this one has %1. Read it from the label of the terminal again."),
          Kind::Imei},
    Words{Reason::Length,
          QT_TRANSLATE_NOOP(
              "Findings",
              "An identity number has 18 characters, this one has %1. Compare it with the identity card."),
          Kind::Identity},
    Words{Reason::Length,
          QT_TRANSLATE_NOOP(
              "Findings",
              "A credit code has 18 characters, this one has %1. Compare it with the business licence."),
          Kind::Credit},
    Words{Reason::Length,
          QT_TRANSLATE_NOOP("Findings",
                            "A mobile number has 11 digits, a landline an area code and 7 or 8 digits; this "
                            "one has %1. Ask the customer for it."),
          Kind::Phone},
    Words{Reason::Length,
          QT_TRANSLATE_NOOP("Findings", "%1 characters are too few or too many: compare it with the paper.")},
    Words{Reason::Character,
          QT_TRANSLATE_NOOP("Findings",
                            "“%1” cannot stand in this place: remove it or type the right character.")},
    Words{Reason::LetterNotUsed,
          QT_TRANSLATE_NOOP("Findings",
                            "The letter %1 is never used, because it looks like a digit or another letter: "
                            "compare with the paper (1 or 0?).")},
    Words{Reason::Masked,
          QT_TRANSLATE_NOOP("Findings", "Part of it is hidden behind stars: type the whole number.")},
    Words{Reason::Scientific,
          QT_TRANSLATE_NOOP("Findings",
                            "A spreadsheet has shortened the number and lost digits: format the column as "
                            "text and type the number again.")},
    Words{Reason::Rounded,
          QT_TRANSLATE_NOOP("Findings",
                            "The last digits look lost in a number cell of a spreadsheet: format the column "
                            "as text and type the number again.")},
    Words{Reason::CheckDigit,
          QT_TRANSLATE_NOOP("Findings",
                            "Character 9 should be %1: compare all 17 with the vehicle licence. If they "
                            "agree, keep the VIN and give the reason."),
          Kind::Vin},
    Words{Reason::CheckDigit,
          QT_TRANSLATE_NOOP("Findings",
                            "By the standard the last digit would be %1, but many Chinese cards do not "
                            "follow it: compare with the card."),
          Kind::Iccid},
    Words{Reason::CheckDigit,
          QT_TRANSLATE_NOOP(
              "Findings", "The last digit should be %1: read the IMEI from the label of the terminal again."),
          Kind::Imei},
    Words{Reason::CheckDigit,
          QT_TRANSLATE_NOOP("Findings",
                            "The last character should be %1: compare the number with the identity card."),
          Kind::Identity},
    Words{Reason::CheckDigit,
          QT_TRANSLATE_NOOP("Findings",
                            "The last character should be %1: compare the code with the business licence."),
          Kind::Credit},
    Words{Reason::CheckDigit,
          QT_TRANSLATE_NOOP("Findings", "The check digit should be %1: compare it with the paper.")},
    Words{Reason::NoCheckDigit,
          QT_TRANSLATE_NOOP("Findings", "Without a check digit a slip would not be noticed: look twice.")},
    Words{Reason::Placeholder,
          QT_TRANSLATE_NOOP("Findings",
                            "The same digit over and over is a placeholder: type the real number.")},
    Words{Reason::NoProvince,
          QT_TRANSLATE_NOOP("Findings",
                            "A plate begins with the character of its province, such as 豫: add it.")},
    Words{Reason::PrefixLetter,
          QT_TRANSLATE_NOOP(
              "Findings",
              "“%1” does not follow the province on any plate: compare it with the vehicle licence.")},
    Words{Reason::NewEnergyShape,
          QT_TRANSLATE_NOOP("Findings",
                            "8 characters are a new-energy plate, with one of the letters A to K before or "
                            "behind five digits: compare it with the vehicle licence.")},
    Words{Reason::CrossBorder,
          QT_TRANSLATE_NOOP("Findings",
                            "Only plates of 粤Z end in 港 or 澳: compare it with the vehicle licence.")},
    Words{Reason::NoPlate,
          QT_TRANSLATE_NOOP("Findings",
                            "A vehicle without a plate is known by its VIN: fill in the VIN and choose the "
                            "colour “no plate”.")},
    Words{Reason::TemporaryPlate,
          QT_TRANSLATE_NOOP(
              "Findings",
              "A temporary plate will be replaced: note the VIN, and the final plate when it comes.")},
    Words{Reason::OldTrailer,
          QT_TRANSLATE_NOOP(
              "Findings",
              "This trailer plate is of the style used until 2003: look at the plate on the vehicle.")},
    Words{Reason::FarmPlate,
          QT_TRANSLATE_NOOP(
              "Findings", "This looks like the plate of a farm vehicle: look at it and choose its colour.")},
    Words{
        Reason::TestPlate,
        QT_TRANSLATE_NOOP(
            "Findings", "Plates with 测 are for trying out terminals: use a real plate for a real vehicle.")},
    Words{Reason::ColourSuffix,
          QT_TRANSLATE_NOOP(
              "Findings",
              "The ending -%1 stands for the colour in some lists (0 blue, 1 yellow): choose the colour.")},
    Words{Reason::ColourMismatch,
          QT_TRANSLATE_NOOP("Findings", "Plates of this shape have another colour: look at the plate.")},
    Words{Reason::MakerCode,
          QT_TRANSLATE_NOOP(
              "Findings", "No maker has the code %1 at the beginning: compare it with the vehicle licence.")},
    Words{Reason::ModelYear,
          QT_TRANSLATE_NOOP("Findings",
                            "“%1” in position 10 is no model year: compare it with the vehicle licence.")},
    Words{Reason::SerialDigits,
          QT_TRANSLATE_NOOP(
              "Findings",
              "The last four characters are digits, not “%1”: compare it with the vehicle licence.")},
    Words{Reason::Issuer,
          QT_TRANSLATE_NOOP("Findings",
                            "The number of a SIM card begins with 89, not %1: read it from the card again.")},
    Words{Reason::ForeignCard,
          QT_TRANSLATE_NOOP("Findings",
                            "Chinese cards begin with 8986, this one with %1: is it the right card?")},
    Words{Reason::LastDigitMissing,
          QT_TRANSLATE_NOOP(
              "Findings",
              "Chinese cards have 20 characters: the last one seems to be missing. Read it from the card.")},
    Words{Reason::UnusualNumber,
          QT_TRANSLATE_NOOP("Findings",
                            "SIM numbers usually have 11 digits, 13 (14… or 1064…) or are an IMEI; this one "
                            "has %1 digits or begins otherwise. Compare it with the carrier's list.")},
    Words{Reason::BirthDay,
          QT_TRANSLATE_NOOP(
              "Findings", "The day of birth %1 does not exist: compare the number with the identity card.")},
    Words{
        Reason::BornLater,
        QT_TRANSLATE_NOOP(
            "Findings", "The day of birth %1 is still to come: compare the number with the identity card.")},
    Words{Reason::VeryOld,
          QT_TRANSLATE_NOOP("Findings", "Born in %1? Compare the number with the identity card.")},
    Words{
        Reason::Division,
        QT_TRANSLATE_NOOP(
            "Findings",
            "No place in Henan has or had the division code %1: compare the code with the business licence."),
        Kind::Credit},
    Words{Reason::Division,
          QT_TRANSLATE_NOOP("Findings",
                            "No place has or had the division code %1 at the beginning: compare the number "
                            "with the identity card.")},
    Words{Reason::OtherProvince,
          QT_TRANSLATE_NOOP("Findings",
                            "Issued in %1, whose places are not checked here: compare the first six digits "
                            "with the identity card.")},
    Words{Reason::Retired15,
          QT_TRANSLATE_NOOP("Findings",
                            "15 digits have not been in use since 2013: the number shown has 18. Compare it "
                            "with the new identity card.")},
    Words{
        Reason::Authority,
        QT_TRANSLATE_NOOP(
            "Findings", "Credit codes rarely begin with “%1”: compare the code with the business licence.")},
    Words{Reason::OrganisationCheck,
          QT_TRANSLATE_NOOP("Findings",
                            "Character 17 should be %1: compare the code with the business licence.")},
    Words{Reason::LocalLength,
          QT_TRANSLATE_NOOP(
              "Findings",
              "Numbers of this place have %1 digits behind the area code: ask the customer for the number.")},
    Words{
        Reason::LocalStart,
        QT_TRANSLATE_NOOP(
            "Findings", "No number behind this area code begins with %1: ask the customer for the number.")},
    Words{Reason::NumberStart,
          QT_TRANSLATE_NOOP("Findings", "No mobile number begins with %1: ask the customer for the number.")},
    Words{Reason::NoAreaCode,
          QT_TRANSLATE_NOOP(
              "Findings",
              "Without an area code it can only be dialled from the same place: add the area code.")},
    Words{Reason::RetiredAreaCode,
          QT_TRANSLATE_NOOP("Findings",
                            "This area code was replaced by %1 and the number behind it changed as well: ask "
                            "the customer for the number.")},
    Words{Reason::ShortNumber,
          QT_TRANSLATE_NOOP("Findings", "This is a service number: write the number of the person to call.")},
    Words{Reason::MachineNumber,
          QT_TRANSLATE_NOOP("Findings",
                            "This is the number of a SIM card that nobody answers: write it into the SIM "
                            "number field and a person's number here.")},
    Words{Reason::SeveralNumbers,
          QT_TRANSLATE_NOOP("Findings",
                            "These are several numbers: keep one and write the others into the note.")},
    Words{Reason::ForeignNumber,
          QT_TRANSLATE_NOOP(
              "Findings", "A number outside the mainland: make sure that it can be dialled from the desk.")},
    Words{Reason::Decimals,
          QT_TRANSLATE_NOOP("Findings", "Money has two digits behind the point: round the amount yourself.")},
    Words{Reason::Grouping,
          QT_TRANSLATE_NOOP(
              "Findings",
              "A comma stands before every third digit or nowhere: type the amount without commas.")},
    Words{Reason::OutOfRange,
          QT_TRANSLATE_NOOP(
              "Findings", "The amount is larger than any the forms can carry: check the number of digits.")},
    Words{Reason::Capitals,
          QT_TRANSLATE_NOOP("Findings",
                            "The capitals make no amount from “%1” on: compare it with the figure.")},
};

QString spoken(const char *text)
{
    return QCoreApplication::translate("Findings", text);
}

} // namespace

QString nameOf(Identifier kind)
{
    switch (kind) {
    case Identifier::Plate:
        return QCoreApplication::translate("Findings", "Plate");
    case Identifier::Vin:
        return QCoreApplication::translate("Findings", "VIN");
    case Identifier::Iccid:
        return QCoreApplication::translate("Findings", "ICCID");
    case Identifier::Sim:
        return QCoreApplication::translate("Findings", "SIM number");
    case Identifier::Imei:
        return QCoreApplication::translate("Findings", "IMEI");
    case Identifier::Identity:
        return QCoreApplication::translate("Findings", "Identity number");
    case Identifier::Credit:
        return QCoreApplication::translate("Findings", "Credit code");
    case Identifier::Phone:
        return QCoreApplication::translate("Findings", "Phone");
    }
    return {};
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fine:
        return QCoreApplication::translate("Findings", "Fine");
    case Verdict::Check:
        return QCoreApplication::translate("Findings", "Please check");
    case Verdict::Wrong:
        return QCoreApplication::translate("Findings", "Wrong");
    }
    return {};
}

QString sentenceOf(std::optional<Identifier> kind, const Remark &remark)
{
    const auto *const row = std::find_if(table.begin(), table.end(), [&](const Words &words) {
        return words.reason == remark.reason && (!words.kind || words.kind == kind);
    });
    const QString text = row == table.end() ? QString() : spoken(row->text);
    return text.contains(u"%1") ? text.arg(remark.detail) : text;
}

QStringList sentencesOf(const Finding &finding)
{
    QList<Remark> remarks = finding.remarks;
    std::stable_sort(remarks.begin(), remarks.end(),
                     [](const Remark &a, const Remark &b) { return a.weight > b.weight; });
    QStringList sentences;
    for (const Remark &remark : remarks)
        sentences.append(sentenceOf(finding.kind, remark));
    return sentences;
}

QStringList sentencesOf(const AmountFinding &finding)
{
    QStringList sentences;
    for (const Remark &remark : finding.remarks)
        sentences.append(sentenceOf(std::nullopt, remark));
    return sentences;
}

} // namespace sk
