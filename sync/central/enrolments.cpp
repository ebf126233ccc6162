// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/enrolments.h"

#include "sync/central/secrets.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

const QString revokedDetail = u"the device was revoked"_s;

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

Result<QString> Enrolments::invite(const Invitation &invitation, const Doer &doer)
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
        m_audit.append(invitation.centre, doer, Audited::Invited, wordOf(invitation.role),
                       invitation.depot.text());
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
            auto rows = m_sql.run(
                u"SELECT c.centre, c.depot, c.role, p.number, p.name, p.people FROM enrolment_code c "
                "JOIN centre p ON p.id = c.centre WHERE c.hash = ?"_s,
                {hash});
            if (!rows.next())
                return Failure{Failure::Kind::Storage, u"a code of a centre that is not there"_s};
            centre = rows.text(0);
            answer = {m_ids.next(),         newToken(),   CentreId::fromText(centre),
                      rows.text(3),         rows.text(4), DepotId::fromText(rows.text(1)),
                      roleOf(rows.text(2)), {},           {},
                      rows.flag(5)};
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
        m_audit.append(centre, {answer.device.toString(QUuid::WithoutBraces), {}}, Audited::Enrolled,
                       answer.device.toString(QUuid::WithoutBraces),
                       u"%1, %2, %3"_s.arg(answer.letters, wordOf(answer.role), answer.depot.text()));
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
        auto rows = m_sql.run(
            u"SELECT id, centre, depot, role, seen_at, revoked_at FROM device WHERE token_hash = ?"_s,
            {hashOf(token)});
        if (!rows.next())
            return Failure{Failure::Kind::Refused, u"no device has this token"_s};
        if (!rows.isNull(5))
            return Failure{Failure::Kind::Refused, revokedDetail};
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
            return Failure{Failure::Kind::Refused, revokedDetail};
        return Caller{caller.device, rows.text(0), rows.text(1), roleOf(rows.text(2))};
    });
}

Result<Enrolments::CourierDevice> Enrolments::courierDevice(const QString &device, Revoked revoked)
{
    return m_sql.read([&]() -> Result<CourierDevice> {
        auto rows = m_sql.run(
            u"SELECT centre, depot, role, courier_key, revoked_at FROM device WHERE id = ?"_s, {device});
        if (!rows.next() || (revoked == Revoked::Refused && !rows.isNull(4)))
            return Failure{Failure::Kind::Refused, u"no such device, or it was revoked"_s};
        return CourierDevice{{device, rows.text(0), rows.text(1), roleOf(rows.text(2))},
                             courier::keyFrom(rows.text(3)).value_or(QByteArray()),
                             rows.isNull(4) ? QDateTime() : momentOf(rows.number(4))};
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

Result<QList<wire::KnownDevice>> Enrolments::devicesOf(const QString &centre)
{
    return m_sql.read([&]() -> Result<QList<wire::KnownDevice>> {
        QList<wire::KnownDevice> devices;
        auto rows = m_sql.run(u"SELECT id, name, letters, depot, role, enrolled_at, seen_at, revoked_at "
                              "FROM device WHERE centre = ? ORDER BY letters"_s,
                              {centre});
        while (rows.next())
            devices.append({QUuid::fromString(rows.text(0)), rows.text(1), rows.text(2),
                            DepotId::fromText(rows.text(3)), roleOf(rows.text(4)), momentOf(rows.number(5)),
                            momentOf(rows.number(6)),
                            rows.isNull(7) ? QDateTime() : momentOf(rows.number(7))});
        return devices;
    });
}

bool Enrolments::wasRevoked(const Failure &failure)
{
    return failure.kind == Failure::Kind::Refused && failure.detail == revokedDetail;
}

void Enrolments::noteRevoked(const QString &centre, const QString &device, const QString &letters,
                             const Doer &doer)
{
    m_sql.run(u"DELETE FROM session WHERE centre = ? AND device = ?"_s, {centre, device});
    m_audit.append(centre, doer, Audited::Revoked, device, letters);
}

Result<> Enrolments::revoke(const QString &centreNumber, const QString &letters)
{
    return m_sql.write([&]() -> Result<> {
        QString centre;
        QString device;
        {
            auto rows = m_sql.run(u"UPDATE device SET revoked_at = ? WHERE revoked_at IS NULL AND "
                                  "letters = ? AND centre IN (SELECT id FROM centre WHERE number = ?) "
                                  "RETURNING centre, id"_s,
                                  {now(), letters, centreNumber});
            if (!rows.next())
                return Failure{Failure::Kind::Missing, u"no such device"_s};
            centre = rows.text(0);
            device = rows.text(1);
        }
        noteRevoked(centre, device, letters, {});
        return {};
    });
}

Result<> Enrolments::revoke(const QString &centre, QUuid device, const Doer &doer)
{
    const QString id = device.toString(QUuid::WithoutBraces);
    return m_sql.write([&]() -> Result<> {
        QString letters;
        {
            auto rows = m_sql.run(u"UPDATE device SET revoked_at = ? WHERE revoked_at IS NULL AND id = ? AND "
                                  "centre = ? RETURNING letters"_s,
                                  {now(), id, centre});
            if (rows.next())
                letters = rows.text(0);
        }
        if (!letters.isEmpty()) {
            noteRevoked(centre, id, letters, doer);
            return {};
        }
        auto rows = m_sql.run(u"SELECT 1 FROM device WHERE id = ? AND centre = ?"_s, {id, centre});
        return rows.next() ? Result<>() : Failure{Failure::Kind::Missing, u"no such device"_s};
    });
}

} // namespace sk::central
