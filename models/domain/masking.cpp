// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/masking.h"

#include "models/domain/kinds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! How much of a text stays readable at its ends.
struct Ends {
    qsizetype first;
    qsizetype last;
};

struct SensitiveField {
    QStringView field;
    Secret secret;
    Ends ends;
};

constexpr std::array fields{
    SensitiveField{u"contact", Secret::Contact, {1, 0}},
    SensitiveField{u"customer_signatory", Secret::Contact, {1, 0}},
    SensitiveField{u"phone", Secret::Contact, {3, 4}}, SensitiveField{u"address", Secret::Contact, {6, 0}},
    SensitiveField{u"identity", Secret::Identity, {6, 4}},
    SensitiveField{u"credit_code", Secret::Identity, {6, 4}},
    // hold other fields' texts, of any of them
    SensitiveField{u"overrides", Secret::Identity, {0, 0}},
    SensitiveField{u"as_written", Secret::Identity, {0, 0}}, SensitiveField{u"iccid", Secret::Sim, {6, 4}},
    SensitiveField{u"number", Secret::Sim, {3, 4}}, SensitiveField{u"sim_number", Secret::Sim, {3, 4}},
    SensitiveField{u"protocol_number", Secret::Sim, {3, 4}}};

const SensitiveField *sensitive(QStringView record, QStringView field)
{
    const KindInfo *info = kindNamed(record);
    const qsizetype index = info ? info->indexOf(field) : -1;
    if (index < 0 || !info->sensitive.at(index))
        return nullptr; // a depot's phone is on its door
    const auto *const found = std::find_if(fields.begin(), fields.end(),
                                           [&](const SensitiveField &f) { return f.field == field; });
    return found == fields.end() ? nullptr : found;
}

constexpr unsigned list = 1;
constexpr unsigned form = 2;
constexpr unsigned out = 4;

//! Per role, in the order of the enum: contact, identity, SIM. A desk that calls people sees their phones in
//! lists; who leaves the house with a file is few.
constexpr std::array<std::array<unsigned, 3>, 9> rights{{
    {form, 0, form}, // installer: the vehicle at hand
    {list | form, 0, form}, // operator
    {list | form, 0, form}, // dispatcher
    {list | form, form, form}, // depot manager
    {0, 0, 0}, // partner
    {list | form | out, form | out, list | form | out}, // supervisor
    {form, form, 0}, // finance: bills
    {list | form | out, form | out, list | form | out}, // head office
    {form, form, form}, // administrator: keeps the machines, not the customers
}};

} // namespace

std::optional<Secret> secretOf(QStringView record, QStringView field)
{
    const auto *const found = sensitive(record, field);
    return found ? std::optional(found->secret) : std::nullopt;
}

bool mayRead(Role role, Secret secret, Occasion occasion)
{
    const unsigned right = rights.at(size_t(role)).at(size_t(secret));
    switch (occasion) {
    case Occasion::List:
        return (right & list) != 0;
    case Occasion::Form:
        return (right & form) != 0;
    case Occasion::Export:
        return (right & out) != 0;
    }
    return false;
}

bool mayWriteSecrets(Role role)
{
    return role != Role::Partner;
}

QString maskedText(QStringView record, QStringView field, const QString &text)
{
    const auto *const rule = sensitive(record, field);
    if (!rule || text.isEmpty())
        return text;
    const auto [first, last] = rule->ends;
    // At least a third stays hidden, and of a text too short for that everything.
    const qsizetype hidden = text.size() - first - last;
    if (hidden * 3 < text.size())
        return {text.size(), u'*'};
    return text.left(first) + QString(hidden, u'*') + text.right(last);
}

QString shownText(QStringView record, QStringView field, const QString &text, Viewer viewer)
{
    const auto secret = secretOf(record, field);
    return !secret || mayRead(viewer.role, *secret, viewer.occasion) ? text : maskedText(record, field, text);
}

} // namespace sk
