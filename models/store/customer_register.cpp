// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customer_register.h"

#include "models/store/register_keeping.h"

namespace sk {

void CustomerRegister::remember(const Customer &customer)
{
    m_known.insert(customer.id, customer);
    const auto list = [&](QHash<QString, QList<CustomerId>> &asked, const QString &text) {
        const auto ids = asked.find(text);
        if (ids != asked.end() && !ids->contains(customer.id))
            ids->append(customer.id);
    };
    list(m_byName, customer.name);
    list(m_byCode, customer.creditCode);
}

Result<> CustomerRegister::ask(QHash<QString, QList<CustomerId>> &asked, QString Customer::*member,
                               const QString &text)
{
    if (text.isEmpty() || asked.contains(text))
        return {};
    const auto customers = m_session.table<Customer>().where(member, text);
    if (!customers)
        return customers.failure();
    asked.insert(text, {});
    for (const Customer &customer : *customers) {
        asked[text].append(customer.id);
        m_known.insert(customer.id, customer);
    }
    return {};
}

Result<std::optional<Customer>> CustomerRegister::linked(const Registration &form, const Registration *held)
{
    const bool same = held && !held->customer.isNull() && held->customerName == form.customerName
        && held->creditCode == form.creditCode;
    if (!same)
        return std::optional<Customer>();
    return m_session.table<Customer>().find(held->customer);
}

Result<std::optional<Customer>> CustomerRegister::found(const Registration &form)
{
    if (const auto asked = ask(m_byCode, &Customer::creditCode, form.creditCode); !asked)
        return asked.failure();
    if (const auto asked = ask(m_byName, &Customer::name, form.customerName); !asked)
        return asked.failure();
    QList<Customer> known;
    for (const auto &ids : {m_byCode.value(form.creditCode), m_byName.value(form.customerName)})
        for (const CustomerId &id : ids)
            known.append(m_known.value(id));
    const Customer *same = sameCustomer(known, form);
    return same ? std::optional(*same) : std::nullopt;
}

Result<CustomerId> CustomerRegister::of(const Registration &form, const Registration *held)
{
    if (form.customerName.isEmpty())
        return CustomerId();
    auto customer = linked(form, held);
    if (customer && !*customer)
        customer = found(form);
    if (!customer)
        return customer.failure();
    const auto kept = taught<Customer>(m_session, *customer, form.centre, [&](Customer &each) {
        if (m_isPartners && *customer)
            return;
        fill(each.name, form.customerName);
        fill(each.creditCode, form.creditCode);
        fill(each.contact, form.contact);
        fill(each.phone, form.phone);
        fill(each.address, form.address);
    });
    if (!kept)
        return kept.failure();
    remember(*kept);
    return kept->id;
}

} // namespace sk
