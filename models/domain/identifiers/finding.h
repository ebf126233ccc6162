// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <span>
#include <string_view>

namespace sk {

//! What a text claims to be.
enum class Identifier { Plate, Vin, Iccid, Sim, Imei, Identity, Credit, Phone };

inline std::span<const std::string_view> wordsOf(Identifier)
{
    static constexpr std::array<std::string_view, 8> words{"plate", "vin",      "iccid",  "sim",
                                                           "imei",  "identity", "credit", "phone"};
    return words;
}

//! What a rule answers. *Wrong* can be overridden by a person who gives a reason, *check* asks for a second
//! look and stops nobody.
enum class Verdict { Fine, Check, Wrong };

inline std::span<const std::string_view> wordsOf(Verdict)
{
    static constexpr std::array<std::string_view, 3> words{"fine", "check", "wrong"};
    return words;
}

//! Why a text was not simply fine. The words are stable: scripts read them.
enum class Reason {
    // any identifier
    Empty,
    TooLong, //!< longer than anything that could be meant
    Length, //!< detail: how many characters there are
    Character, //!< detail: the first character that cannot stand here
    LetterNotUsed, //!< I, O or Q where the standard leaves them out; detail: the letter
    Masked, //!< stars instead of digits
    Scientific, //!< a number as a spreadsheet shortened it, 8.98604E+19
    Rounded, //!< the last digits were lost in a spreadsheet's number cell
    CheckDigit, //!< detail: the digit expected
    NoCheckDigit, //!< complete, but nothing protects it against a slip of the pen
    Placeholder, //!< the same digit over and over
    // plates
    NoProvince,
    PrefixLetter, //!< detail: the letter that the province does not give out
    NewEnergyShape,
    CrossBorder, //!< 港 and 澳 only end plates of 粤Z
    NoPlate, //!< 无牌: identified by its VIN
    TemporaryPlate,
    OldTrailer, //!< 豫挂…, out of use since 2003
    FarmPlate,
    TestPlate,
    ColourSuffix, //!< detail: 0 blue, 1 yellow
    ColourMismatch,
    // VIN
    MakerCode,
    ModelYear, //!< detail: the character in position 10
    SerialDigits, //!< the last four are digits
    // SIM cards
    Issuer, //!< a card number begins with 89
    ForeignCard,
    LastDigitMissing,
    UnusualNumber,
    // citizen numbers and credit codes
    BirthDay, //!< no such day
    BornLater, //!< after today
    VeryOld,
    Division, //!< the division code never was; detail: the code
    OtherProvince, //!< not checked against our tables; detail: the province
    Retired15, //!< 15 digits, out of use since 2013
    Authority, //!< detail: the first character of the credit code
    OrganisationCheck, //!< detail: the character expected
    // phones
    LocalLength, //!< detail: how many digits a number of that place has
    LocalStart, //!< detail: the first digit
    NumberStart, //!< detail: a beginning that no mobile number has
    NoAreaCode,
    RetiredAreaCode, //!< detail: the one in use
    ShortNumber,
    MachineNumber, //!< a number of a SIM card, nobody answers it
    SeveralNumbers,
    ForeignNumber,
    // amounts
    Decimals, //!< more than two
    Grouping, //!< commas not before every third digit
    OutOfRange,
    Capitals, //!< detail: where the capitals stop making sense
};

std::span<const std::string_view> wordsOf(Reason);

//! A reason with what it weighs here: the same slip is an error in one identifier and a hint in another.
struct Remark {
    Reason reason;
    Verdict weight;
    QString detail;

    bool operator==(const Remark &) const = default;
};

//! What a rule says of a text.
struct Finding {
    Identifier kind;
    QString text; //!< as it came
    QString normalised; //!< as it is kept
    QList<Remark> remarks;

    Verdict verdict() const;
    bool has(Reason reason) const;
    void add(Reason reason, Verdict weight, const QString &detail = {});

    bool operator==(const Finding &) const = default;
};

Verdict heaviest(const QList<Remark> &remarks);

} // namespace sk
