// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batch_sheets.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QString textOf(const QList<RegistrationId> &vehicles)
{
    QStringList ids;
    for (const RegistrationId &vehicle : vehicles)
        ids.append(vehicle.text());
    ids.sort();
    return ids.join(u' ');
}

QString keyOfVehicles(const QString &vehicles)
{
    const QByteArray hash = QCryptographicHash::hash(vehicles.toLatin1(), QCryptographicHash::Sha256);
    return u"batch_sheet.vehicles."_s + QString::fromLatin1(hash.toHex());
}

QString keyOfNumber(const QString &number)
{
    return u"batch_sheet.number."_s + number;
}

} // namespace

Result<QString> BatchSheets::reservedFor(const QList<RegistrationId> &vehicles)
{
    return m_session.settings().value(keyOfVehicles(textOf(vehicles)));
}

Result<QString> BatchSheets::numberFor(const QList<RegistrationId> &vehicles)
{
    return m_session.database().write([&]() -> Result<QString> {
        const auto reserved = reservedFor(vehicles);
        if (!reserved || !reserved->isEmpty())
            return reserved;
        const auto number = m_session.nextNumber(u"YH"_s);
        if (!number)
            return number;
        const QString text = textOf(vehicles);
        if (const auto kept = m_session.settings().set(keyOfVehicles(text), *number); !kept)
            return kept.failure();
        if (const auto kept = m_session.settings().set(keyOfNumber(*number), text); !kept)
            return kept.failure();
        return number;
    });
}

Result<QList<RegistrationId>> BatchSheets::vehiclesOn(const QString &number)
{
    const auto text = m_session.settings().value(keyOfNumber(number));
    if (!text)
        return text.failure();
    QList<RegistrationId> vehicles;
    for (const QString &id : text->split(u' ', Qt::SkipEmptyParts))
        vehicles.append(RegistrationId::fromText(id));
    return vehicles;
}

Result<QString> BatchSheets::take(const QList<RegistrationId> &vehicles)
{
    return m_session.database().write([&]() -> Result<QString> {
        const auto reserved = reservedFor(vehicles);
        if (!reserved)
            return reserved;
        if (reserved->isEmpty())
            return vehicles.size() > 1 ? m_session.nextNumber(u"YH"_s) : Result(QString());
        if (const auto gone = m_session.settings().remove(keyOfVehicles(textOf(vehicles))); !gone)
            return gone.failure();
        if (const auto gone = m_session.settings().remove(keyOfNumber(*reserved)); !gone)
            return gone.failure();
        return reserved;
    });
}

} // namespace sk
