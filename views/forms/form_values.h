// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/form_data.h"

#include <QTimeZone>

namespace sk {

//! What paper says beside the record: names behind the ids, who issues it, and the zone its times are read
//! in.
struct FormNames {
    QString company; //!< the head of every form
    QString hotline;
    QString centreName;
    QString centreAddress;
    QString centrePhone;
    QString depotName;
    QString depotAddress;
    QString depotPhone;
    QString registrar; //!< who filled the form in
    QStringList photos; //!< what the photographs show, as photoKinds says
    QString terminalBatch; //!< batch or serial number of the maker
    QTimeZone zone{8 * 3600}; //!< China's, which needs no zone database; another where a desk is elsewhere
};

//! What a warranty card promises; the numbers are policy rows, the names are the centre's (D01–D05, D19).
struct WarrantyTerms {
    qint64 years = 0; //!< D01
    qint64 respondMinutes = 0; //!< D02
    qint64 arriveMinutes = 0; //!< D03
    qint64 finishMinutes = 0; //!< D04
    QString project; //!< 工程称谓
    QString department; //!< responsible for the warranty
    QString people; //!< and the persons with their telephones
};

FormData formDataOf(const Registration &registration, const FormNames &names);

//! The acceptance sheet as it was signed.
FormData formDataOf(const AcceptedVehicle &vehicle, const FormNames &names);

//! The acceptance sheet to be signed: what is known is filled in, conclusions are left to the pen. Bears a
//! mark of its own, by which it is told from the registration; `after` as in markForSigning.
FormData formDataForSigning(const Registration &registration, const FormNames &names,
                            const QString &after = {});

//! The summary of a batch signed once. Vehicles without a signature time are left without a conclusion. A
//! batch of several customers names them all.
FormData formDataOfBatch(const QString &number, const QList<AcceptedVehicle> &vehicles,
                         const FormNames &names);

//! The summary to be signed, under the number reserved for it. The vehicles are one customer's.
FormData formDataOfBatchForSigning(const QString &number, const QList<Registration> &vehicles,
                                   const FormNames &names);

//! The warranty card (D19); what it promises by name and number counts for its mark.
FormData formDataOfCard(const AcceptedVehicle &vehicle, const FormNames &names, const WarrantyTerms &terms);

//! The names that a layout may use besides the fields of registration and acceptance.
QStringList computedPlaceholders();

} // namespace sk
