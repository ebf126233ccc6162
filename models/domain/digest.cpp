// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/digest.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

DigestSum summand(const QString &kind, QUuid id, qint64 version)
{
    QByteArray text = kind.toUtf8();
    text.append('\0').append(id.toRfc4122());
    const auto bigEndian = qToBigEndian(version);
    text.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return {qFromBigEndian<quint64>(hash.constData()), qFromBigEndian<quint64>(hash.constData() + 8)};
}

} // namespace

void DigestSum::add(const QString &kind, QUuid id, qint64 version)
{
    *this += summand(kind, id, version);
}

void DigestSum::remove(const QString &kind, QUuid id, qint64 version)
{
    *this -= summand(kind, id, version);
}

DigestSum &DigestSum::operator+=(const DigestSum &other)
{
    m_high += other.m_high;
    m_low += other.m_low;
    return *this;
}

DigestSum &DigestSum::operator-=(const DigestSum &other)
{
    m_high -= other.m_high;
    m_low -= other.m_low;
    return *this;
}

QString DigestSum::text() const
{
    return u"%1%2"_s.arg(m_high, 16, 16, QChar(u'0')).arg(m_low, 16, 16, QChar(u'0'));
}

} // namespace sk
