// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/same_customer.h"
#include "models/store/session.h"

#include <QHash>

namespace sk {

//! Finds or makes the customers that forms name (sameCustomer). Remembers what it asked the store, so that a
//! list of one firm asks once: for one transaction only. A form's contact and phone are its own; a customer
//! takes them over where it has none.
class CustomerRegister {
public:
    //! On a partner's desk customers that are there learn nothing: what the centre keeps from a partner it
    //! takes no correction of. By the names of places it knows that nobody is called so.
    CustomerRegister(Session &session, bool isPartners, const PlaceNames &places)
        : m_session(session), m_isPartners(isPartners), m_places(places)
    {
    }

    //! Null when the form names nobody. `held` is the form as the store has it, null for a new one: while it
    //! names the same customer its link stays.
    Result<CustomerId> of(const Registration &form, const Registration *held);

private:
    Result<std::optional<Customer>> linked(const Registration &form, const Registration *held);
    Result<std::optional<Customer>> found(const Registration &form);
    //! Everybody of one name; a list of a thousand of them is not looked through for each row.
    struct Namesakes {
        QList<CustomerId> all;
        QHash<QString, QList<CustomerId>> byPhone;
    };

    Result<> askCode(const QString &code);
    Result<> askName(const QString &name);
    QList<Customer> namesakes(const Registration &form) const;
    void remember(const Customer &customer);

    Session &m_session;
    bool m_isPartners;
    PlaceNames m_places;
    QHash<CustomerId, Customer> m_known;
    QHash<QString, Namesakes> m_byName;
    QHash<QString, QList<CustomerId>> m_byCode;
};

} // namespace sk
