// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/registration.h"
#include "models/domain/result.h"

#include <QMap>

#include <optional>

namespace sk {

//! What a printed sheet says of itself in its QR code: its number and a hash of what was printed. Whoever
//! holds the sheet can ask whether the record is still the one that was printed.
//!
//! Sensitive fields (A58–A60: credit code, contact, phone, address, SIM, the customer's signatory) and texts
//! made of them do not count, although they are printed: they never reach a partner's desk, and a sheet has
//! to read as unchanged at the partner's, the depot's and the centre's alike. A change of a phone alone is
//! therefore a change of the sheet for nobody.
struct PrintMark {
    QString number;
    QString hash; //!< the first 64 bits of SHA-256 as 16 upper-case hexadecimal digits

    bool operator==(const PrintMark &) const = default;
};

//! `SK1:<number>:<hash>`: capitals, digits and signs only, so that the QR code stays small.
QString written(const PrintMark &mark);

//! Reads what a scanner or a person typed (lower case, spaces, full-width). TooNew for a mark of a later
//! kind, Invalid when it is no mark of ours or the number's check digit is wrong.
Result<PrintMark> readMark(const QString &text);

enum class MarkState {
    Unchanged, //!< the record reads as it did when the sheet was printed
    Changed, //!< somebody changed a value since that counts for the mark
    Accepted, //!< printed to be signed; the vehicles were accepted since, otherwise unchanged
    Unknown, //!< no such record here
};

//! What is known of the record a printed sheet came from.
struct SheetFinding {
    MarkState state = MarkState::Unknown;
    QString what; //!< whose sheet it is, e.g. plate and customer; empty when unknown
    QString number; //!< of the record behind it, AZ-…, YS-… or YH-…; empty when unknown
    QString acceptedAs; //!< the acceptance YS-… or batch YH-… a sheet to sign became; empty when none yet

    bool operator==(const SheetFinding &) const = default;
};

//! `current` is the mark a sheet would get if it were printed now; nothing when the number is not known here.
MarkState compare(const PrintMark &mark, const std::optional<PrintMark> &current);

//! A vehicle with the acceptance that was signed for it.
struct AcceptedVehicle {
    Acceptance acceptance;
    Registration registration;

    bool operator==(const AcceptedVehicle &) const = default;
};

//! The mark of an installation registration.
PrintMark markOf(const Registration &registration);

//! The mark of an acceptance sheet printed before it is signed (A09): the registration's number with YQ in
//! front, so that the sheet is not taken for the registration. `after` is the number of the test that was not
//! passed, when the sheet is for another one; else empty.
PrintMark markForSigning(const Registration &registration, const QString &after = {});

//! The mark of an acceptance sheet 验收单.
PrintMark markOf(const AcceptedVehicle &vehicle);

//! The mark of a batch summary signed once; the order of the vehicles counts, as it does on paper.
PrintMark markOfBatch(const QString &number, const QList<AcceptedVehicle> &vehicles);

//! The mark of a batch summary printed before it is signed (A43), under the number reserved for it. The order
//! of the vehicles does not count: the paper is signed for all of them.
PrintMark markOfBatchForSigning(const QString &number, const QList<Registration> &vehicles);

//! Texts a sheet says beside its record, by the names of their placeholders.
using SaidBeside = QMap<QString, QString>;

//! The mark of a warranty card 保修卡: it promises by name and number (D19), so what it says beside the
//! record, the depot, the years and times, counts too. The persons (`people`) do not: they are named with
//! their phones.
PrintMark markOfCard(const AcceptedVehicle &vehicle, const SaidBeside &said);

//! A warranty card bears the number of its acceptance with BX in front; empty when that is no acceptance
//! number.
QString cardNumberOf(const QString &acceptanceNumber);

//! The way back from a scanned card; empty when that is no card number.
QString acceptanceNumberOf(const QString &cardNumber);

//! The number in the mark of an acceptance sheet to sign; empty when that is no registration number.
QString signingNumberOf(const QString &registrationNumber);

//! The way back from a scanned sheet to sign; empty when that is none.
QString registrationNumberOf(const QString &signingNumber);

//! True when a field counts for the mark: it is printed, not a link or a note of our own desk, and nothing a
//! partner may not receive.
bool isMarked(QStringView kind, QStringView field);

} // namespace sk
