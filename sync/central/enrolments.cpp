// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/enrolments.h"

#include "sync/central/secrets.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr qint64 seenEvery = 5 * 60 * 1000; // a write per call would be a disk flush per call

QString wordOf(wire::DeviceRole role)
{
    return std::get<QString>(toValue(role));
}

wire::DeviceRole roleOf(const QString &word)
{
    wire::DeviceRole role = wire::DeviceRole::Partner; // the least, should the word be unknown
    fromValue(Value(word), role);
    return role;
}

QDateTime momentOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

Result<QString> Enrolments::invite(const Invitation &invitation)
{
    using Role = wire::DeviceRole;
    const bool ofDepot = invitation.role == Role::Depot || invitation.role == Role::Partner;
    const bool ofHeadOffice = invitation.role == Role::HeadOffice;
    if (ofDepot == invitation.depot.isNull() || ofHeadOffice != (invitation.centre == headOffice()))
        return Failure{Failure::Kind::Invalid, u"role, centre and depot do not go together"_s};
    const QString code = newCode();
    return m_sql.write([&]() -> Result<QString> {
        m_sql.run(u"INSERT INTO enrolment_code (hash, centre, depot, role, made_at, expires_at) "
                  "VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {hashOf(normalisedCode(code)), invitation.centre, invitation.depot.text(),
                   wordOf(invitation.role), now(),
                   now() + std::chrono::milliseconds(invitation.valid).count()});
        return code;
    });
}

Result<wire::EnrolmentAnswer> Enrolments::enrol(const wire::EnrolmentRequest &request)
{
    const QString hash = hashOf(normalisedCode(request.code));
    const QString name = QString(request.deviceName).remove(QChar(u'\0')); // no text to PostgreSQL
    return m_sql.write([&]() -> Result<wire::EnrolmentAnswer> {
        {
            const auto used = m_sql.run(u"UPDATE enrolment_code SET used_at = ? "
                                        "WHERE hash = ? AND used_at IS NULL AND expires_at > ?"_s,
                                        {now(), hash, now()});
            if (used.affected() != 1)
                return Failure{Failure::Kind::Refused, u"the code is wrong, used or too old"_s};
        }
        wire::EnrolmentAnswer answer;
        QString centre;
        {
            auto rows = m_sql.run(u"SELECT c.centre, c.depot, c.role, p.number, p.name FROM enrolment_code c "
                                  "JOIN centre p ON p.id = c.centre WHERE c.hash = ?"_s,
                                  {hash});
            if (!rows.next())
                return Failure{Failure::Kind::Storage, u"a code of a centre that is not there"_s};
            centre = rows.text(0);
            answer = {m_ids.next(),         newToken(),   CentreId::fromText(centre),
                      rows.text(3),         rows.text(4), DepotId::fromText(rows.text(1)),
                      roleOf(rows.text(2)), {},           {}};
        }
        // Two desktops of one centre enrol one after the other, or both would get the same letters.
        m_sql.run(u"UPDATE centre SET version = version WHERE id = ?"_s, {centre});
        if (courier::keyFrom(request.courierKey))
            answer.courierKey = courier::textOf(keptCourierKeys().open);
        answer.letters = nextLetters(centre);
        if (answer.letters.isEmpty())
            return Failure{Failure::Kind::Full, u"the centre has no device letters left"_s};
        m_sql.run(
            u"INSERT INTO device (id, centre, depot, role, letters, name, token_hash, enrolled_at, seen_at, "
            "courier_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {answer.device.toString(QUuid::WithoutBraces), centre, answer.depot.text(), wordOf(answer.role),
             answer.letters, name, hashOf(answer.token), now(), now(),
             answer.courierKey.isEmpty() ? QString() : request.courierKey});
        return answer;
    });
}

QString Enrolments::nextLetters(const QString &centre)
{
    // Counted, not searched: letters of a revoked device are never given again, its numbers live on.
    const QString letters = u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
    auto rows = m_sql.run(u"SELECT COUNT(*) FROM device WHERE centre = ?"_s, {centre});
    const qint64 place = rows.next() ? rows.number(0) + 1 : 1;
    if (place >= letters.size() * letters.size())
        return {};
    return QString(letters.at(place / letters.size())) + letters.at(place % letters.size());
}

Result<Caller> Enrolments::callerWith(const QString &token)
{
    qint64 seen = 0;
    const auto caller = m_sql.read([&]() -> Result<Caller> {
        auto rows = m_sql.run(u"SELECT id, centre, depot, role, seen_at FROM device "
                              "WHERE token_hash = ? AND revoked_at IS NULL"_s,
                              {hashOf(token)});
        if (!rows.next())
            return Failure{Failure::Kind::Refused, u"no device has this token"_s};
        seen = rows.number(4);
        return Caller{rows.text(0), rows.text(1), rows.text(2), roleOf(rows.text(3))};
    });
    if (caller && now() - seen > seenEvery)
        noteSeen(caller->device);
    return caller;
}

Result<Caller> Enrolments::again(const Caller &caller)
{
    return m_sql.read([&]() -> Result<Caller> {
        auto rows = m_sql.run(u"SELECT centre, depot, role FROM device WHERE id = ? AND revoked_at IS NULL"_s,
                              {caller.device});
        if (!rows.next())
            return Failure{Failure::Kind::Refused, u"the device was revoked"_s};
        return Caller{caller.device, rows.text(0), rows.text(1), roleOf(rows.text(2))};
    });
}

Result<Enrolments::CourierDevice> Enrolments::courierDevice(const QString &device)
{
    return m_sql.read([&]() -> Result<CourierDevice> {
        auto rows = m_sql.run(u"SELECT centre, depot, role, courier_key FROM device "
                              "WHERE id = ? AND revoked_at IS NULL"_s,
                              {device});
        if (!rows.next())
            return Failure{Failure::Kind::Refused, u"no such device, or it was revoked"_s};
        return CourierDevice{{device, rows.text(0), rows.text(1), roleOf(rows.text(2))},
                             courier::keyFrom(rows.text(3)).value_or(QByteArray())};
    });
}

courier::Keys Enrolments::keptCourierKeys()
{
    // Written first, so that of two services beginning at once one waits and takes what the other made.
    m_sql.run(u"INSERT INTO courier (one, secret) VALUES (1, ?) ON CONFLICT (one) DO NOTHING"_s,
              {courier::textOf(courier::newKeys().secret)});
    auto rows = m_sql.run(u"SELECT secret FROM courier"_s);
    const auto secret = rows.next() ? courier::keyFrom(rows.text(0)) : std::nullopt;
    const auto keys = secret ? courier::keysOf(*secret) : std::nullopt;
    if (!keys)
        throw SqlError(Failure::Kind::Corrupt, u"the courier keys"_s);
    return *keys;
}

Result<courier::Keys> Enrolments::courierKeys()
{
    return m_sql.write([&]() -> Result<courier::Keys> { return keptCourierKeys(); });
}

void Enrolments::noteSeen(const QString &device)
{
    // Only for the list of devices: a failure here is no reason to turn the caller away.
    std::ignore = m_sql.write([&]() -> Result<> {
        m_sql.run(u"UPDATE device SET seen_at = ? WHERE id = ?"_s, {now(), device});
        return {};
    });
}

Result<QList<DeviceEntry>> Enrolments::devices()
{
    return m_sql.read([&]() -> Result<QList<DeviceEntry>> {
        QList<DeviceEntry> entries;
        auto rows = m_sql.run(
            u"SELECT d.id, c.number, d.depot, d.role, d.letters, d.name, d.enrolled_at, d.seen_at, "
            "d.revoked_at FROM device d JOIN centre c ON c.id = d.centre "
            "ORDER BY c.number, d.letters"_s);
        while (rows.next())
            entries.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                            rows.text(5), momentOf(rows.number(6)), momentOf(rows.number(7)),
                            !rows.isNull(8)});
        return entries;
    });
}

Result<> Enrolments::revoke(const QString &centreNumber, const QString &letters)
{
    return m_sql.write([&]() -> Result<> {
        const auto revoked
            = m_sql.run(u"UPDATE device SET revoked_at = ? WHERE revoked_at IS NULL AND letters = ? "
                        "AND centre IN (SELECT id FROM centre WHERE number = ?)"_s,
                        {now(), letters, centreNumber});
        if (revoked.affected() == 0)
            return Failure{Failure::Kind::Missing, u"no such device"_s};
        return {};
    });
}

} // namespace sk::central
