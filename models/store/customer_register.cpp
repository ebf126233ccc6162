// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customer_register.h"

#include "models/store/register_keeping.h"

namespace sk {

void CustomerRegister::remember(const Customer &customer)
{
    const bool known = m_known.contains(customer.id);
    const Customer before = m_known.value(customer.id);
    m_known.insert(customer.id, customer);
    const auto code = m_byCode.find(customer.creditCode);
    if (code != m_byCode.end() && !code->contains(customer.id))
        code->append(customer.id);
    const auto name = m_byName.find(customer.name);
    if (name == m_byName.end())
        return;
    const bool listed = known && before.name == customer.name;
    if (!listed)
        name->all.append(customer.id);
    if (listed && before.phone == customer.phone)
        return;
    if (listed)
        name->byPhone[before.phone].removeOne(customer.id);
    name->byPhone[customer.phone].append(customer.id);
}

Result<> CustomerRegister::askCode(const QString &code)
{
    if (code.isEmpty() || m_byCode.contains(code))
        return {};
    const auto customers = m_session.table<Customer>().where(&Customer::creditCode, code);
    if (!customers)
        return customers.failure();
    QList<CustomerId> &ids = m_byCode[code];
    for (const Customer &customer : *customers) {
        ids.append(customer.id);
        m_known.insert(customer.id, customer);
    }
    return {};
}

Result<> CustomerRegister::askName(const QString &name)
{
    if (name.isEmpty() || m_byName.contains(name))
        return {};
    const auto customers = m_session.table<Customer>().where(&Customer::name, name);
    if (!customers)
        return customers.failure();
    Namesakes &there = m_byName[name];
    for (const Customer &customer : *customers) {
        there.all.append(customer.id);
        there.byPhone[customer.phone].append(customer.id);
        m_known.insert(customer.id, customer);
    }
    return {};
}

//! Those among the namesakes that sameCustomer() would choose from.
QList<Customer> CustomerRegister::namesakes(const Registration &form) const
{
    QList<Customer> meant;
    const auto there = m_byName.constFind(form.customerName);
    if (there == m_byName.cend())
        return meant;
    const auto take = [&](const QList<CustomerId> &ids) {
        for (const CustomerId &id : ids) {
            const auto each = m_known.constFind(id);
            if (each == m_known.cend() || !isNamesake(*each, form))
                continue;
            meant.append(*each);
            return;
        }
    };
    if (isPersonsName(form.customerName, m_places)) {
        take(there->byPhone.value(form.phone));
        if (!form.phone.isEmpty())
            take(there->byPhone.value({}));
    }
    if (!isPersonsName(form.customerName, m_places) || form.phone.isEmpty())
        take(there->all);
    return meant;
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
    if (const auto asked = askCode(form.creditCode); !asked)
        return asked.failure();
    if (const auto asked = askName(form.customerName); !asked)
        return asked.failure();
    QList<Customer> known;
    for (const CustomerId &id : m_byCode.value(form.creditCode))
        known.append(m_known.value(id));
    known += namesakes(form);
    const Customer *same = sameCustomer(known, form, m_places);
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
