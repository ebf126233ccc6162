// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/field_filling.h"

#include "models/domain/kinds.h"
#include "models/domain/scan.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QList<Filling> differences(const Registration &before, const Registration &after, bool fromRegister)
{
    const QStringList &fields = kindNamed(u"registration")->fields;
    const Row old = toRow(before);
    const Row now = toRow(after);
    QList<Filling> out;
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (now.at(i) != old.at(i))
            out.append({fields.at(i), now.at(i), fromRegister});
    return out;
}

} // namespace

QList<Filling> stickerIn(const Registration &registration, const QString &field)
{
    const Value value = toRow(registration).value(kindNamed(u"registration")->indexOf(field));
    const auto *text = std::get_if<QString>(&value);
    if (!text || !text->contains(u'*'))
        return {};
    const auto parts = recognise(*text);
    if (parts.isEmpty())
        return {};
    QList<Filling> out{{field, {}, false}};
    for (const Scanned &part : parts)
        out.append({part.field, part.text, false});
    return out;
}

QList<Filling> fillingsAfter(const Registration &registration, const QString &field,
                             const RegistrationNeeds &needs)
{
    const auto known = needs.office.filled(registration, field);
    Registration filled = known ? *known : registration;
    QList<Filling> out = differences(registration, filled, true);
    if ((field != u"iccid"_s && field != u"sim_number"_s) || !filled.carrier.isEmpty())
        return out;
    const Carrier *carrier = needs.reference.carrierOf(filled.iccid);
    if (!carrier)
        carrier = needs.reference.carrierOf(filled.simNumber);
    if (carrier)
        out.append({u"carrier"_s, toValue(carrier->name), false});
    return out;
}

Registration nextAfter(const Registration &before)
{
    Registration next;
    for (auto text : {&Registration::customerName, &Registration::creditCode, &Registration::contact,
                      &Registration::phone, &Registration::address, &Registration::vehicleUse,
                      &Registration::terminalMaker, &Registration::makerCode, &Registration::terminalModel,
                      &Registration::carrier, &Registration::position, &Registration::place,
                      &Registration::installerName, &Registration::materials})
        next.*text = before.*text;
    next.depot = before.depot;
    next.installer = before.installer;
    return next;
}

} // namespace sk
