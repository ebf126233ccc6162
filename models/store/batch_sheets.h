// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"
#include "models/store/session.h"

namespace sk {

//! Numbers of batch summaries that are printed and signed before the desk records them (A09, A43). The number
//! on the paper is the one the acceptance gets, so that the signed sheet is found again. Kept on this
//! computer; elsewhere the number is known once the acceptance is.
class BatchSheets {
public:
    explicit BatchSheets(Session &session) : m_session(session) { }

    //! The number YH-… for a summary of these vehicles, in whatever order: reserved at the first print, the
    //! same at every later one.
    Result<QString> numberFor(const QList<RegistrationId> &vehicles);
    //! The number reserved for these vehicles and no others; empty when none was printed.
    Result<QString> reservedFor(const QList<RegistrationId> &vehicles);
    //! The vehicles on the sheet of a reserved number; none when it is not reserved here.
    Result<QList<RegistrationId>> vehiclesOn(const QString &number);
    //! The batch these vehicles are accepted in: what was reserved for them, else a new number where there
    //! are several, else none. A reservation is used up.
    Result<QString> take(const QList<RegistrationId> &vehicles);

private:
    Session &m_session;
};

} // namespace sk
