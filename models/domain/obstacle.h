// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <span>
#include <string_view>

namespace sk {

//! What stands between a record and its next step.
enum class Hindrance {
    Missing, //!< the field is empty
    Wrong, //!< judged wrong, and nobody has said why it is kept
    NotDone, //!< a tick that is not set, a check still pending
    Failed, //!< a check that was not passed
    OutOfOrder, //!< earlier than the step before it
    InFuture,
    NoConsent, //!< the customer's, in writing (B26)
    NoCertificate,
    UnknownCertificate, //!< nobody of the roster holds it
    ExpiredCertificate,
    OutOfRange,
    SeveralCustomers, //!< one signature cannot stand for them
};

inline std::span<const std::string_view> wordsOf(Hindrance)
{
    static constexpr std::array<std::string_view, 12> words{"missing",
                                                            "wrong",
                                                            "not_done",
                                                            "failed",
                                                            "out_of_order",
                                                            "in_future",
                                                            "no_consent",
                                                            "no_certificate",
                                                            "unknown_certificate",
                                                            "expired_certificate",
                                                            "out_of_range",
                                                            "several_customers"};
    return words;
}

//! One field that is not ready, why, and the clause that asks for it.
struct Obstacle {
    QString field; //!< its name in the record's field list
    Hindrance hindrance;
    QString clause; //!< e.g. A11

    bool operator==(const Obstacle &) const = default;
};

} // namespace sk
