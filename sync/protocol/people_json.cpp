// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/people_json.h"

#include "sync/protocol/limits.h"
#include "sync/protocol/members.h"
#include "sync/protocol/object_reader.h"

using namespace Qt::StringLiterals;

namespace sk::wire {

QByteArray toJson(const SignInRequest &request)
{
    return bytes({{u"account"_s, request.account}, {u"password"_s, request.password}});
}

Result<SignInRequest> signInRequestFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    const SignInRequest request{object.text(u"account"_s, limits::personNameCharacters),
                                object.text(u"password"_s, limits::passwordCharacters)};
    return object.result(request);
}

QByteArray toJson(const SignedIn &answer)
{
    return bytes({{u"token"_s, answer.token},
                  {u"account"_s, answer.account},
                  {u"person"_s, answer.person.text()},
                  {u"name"_s, answer.name},
                  {u"role"_s, wordOf(answer.role)},
                  {u"must_change"_s, answer.mustChange},
                  {u"valid_until"_s, answer.validUntil.toMSecsSinceEpoch()},
                  {u"server_time"_s, answer.serverTime.toMSecsSinceEpoch()}});
}

Result<SignedIn> signedInFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    const SignedIn answer{object.text(u"token"_s, limits::tokenCharacters),
                          object.text(u"account"_s, limits::accountCharacters),
                          {object.id(u"person"_s)},
                          object.text(u"name"_s, limits::personNameCharacters),
                          object.word<Role>(u"role"_s),
                          object.flag(u"must_change"_s),
                          object.moment(u"valid_until"_s),
                          object.moment(u"server_time"_s)};
    if (answer.token.isEmpty() || answer.account.isEmpty())
        object.refuse(u"token, account"_s);
    return object.result(answer);
}

QByteArray toJson(const SessionStanding &standing)
{
    const bool isSomebody = !standing.account.isEmpty();
    return bytes({{u"people"_s, standing.people},
                  {u"account"_s, textOrNull(standing.account)},
                  {u"person"_s, idOrNull(standing.person)},
                  {u"role"_s, isSomebody ? QJsonValue(wordOf(standing.role)) : QJsonValue()},
                  {u"must_change"_s, standing.mustChange},
                  {u"server_time"_s, standing.serverTime.toMSecsSinceEpoch()}});
}

Result<SessionStanding> sessionStandingFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    SessionStanding standing{
        object.flag(u"people"_s),       object.textOrNothing(u"account"_s, limits::accountCharacters),
        {object.idOrNull(u"person"_s)}, Role::Installer,
        object.flag(u"must_change"_s),  object.moment(u"server_time"_s)};
    if (!object.has(u"account"_s))
        object.refuse(u"account"_s);
    if (!object.at(u"role"_s).isNull())
        standing.role = object.word<Role>(u"role"_s);
    return object.result(standing);
}

QByteArray toJson(const PasswordChange &change)
{
    return bytes({{u"old"_s, change.oldPassword}, {u"new"_s, change.newPassword}});
}

Result<PasswordChange> passwordChangeFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    const PasswordChange change{object.text(u"old"_s, limits::passwordCharacters),
                                object.text(u"new"_s, limits::passwordCharacters)};
    return object.result(change);
}

QByteArray toJson(const Done &done)
{
    return bytes({{u"server_time"_s, done.serverTime.toMSecsSinceEpoch()}});
}

Result<Done> doneFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    return object.result(Done{object.moment(u"server_time"_s)});
}

QByteArray toJson(const RevealRequest &request)
{
    return bytes({{u"kind"_s, request.kind},
                  {u"id"_s, idText(request.id)},
                  {u"fields"_s, QJsonArray::fromStringList(request.fields)},
                  {u"reason"_s, request.reason}});
}

Result<RevealRequest> revealRequestFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    RevealRequest request{object.text(u"kind"_s, limits::nameCharacters),
                          object.id(u"id"_s),
                          {},
                          object.text(u"reason"_s, limits::reasonCharacters)};
    for (const QJsonValue &field : object.list(u"fields"_s, limits::fieldsPerReveal)) {
        const QString name = field.toString();
        if (name.isEmpty() || name.size() > limits::nameCharacters || request.fields.contains(name))
            object.refuse(u"fields"_s);
        request.fields.append(name);
    }
    if (request.fields.isEmpty())
        object.refuse(u"fields"_s);
    if (request.reason.trimmed().size() < limits::reasonLeastCharacters)
        object.refuse(u"reason"_s);
    return object.result(request);
}

QByteArray toJson(const Revealed &answer)
{
    QJsonArray values;
    for (const sk::Value &value : answer.values)
        values.append(jsonOf(value));
    return bytes({{u"values"_s, values}});
}

Result<Revealed> revealedFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    Revealed answer;
    for (const QJsonValue &value : object.list(u"values"_s, limits::fieldsPerReveal)) {
        const auto read = valueFrom(value);
        if (!read)
            object.refuse(u"values"_s);
        answer.values.append(read.value_or(sk::Value()));
    }
    return object.result(answer);
}

QByteArray toJson(const Notice &notice)
{
    return bytes({{u"id"_s, idText(notice.id)},
                  {u"what"_s, wordOf(notice.what)},
                  {u"subject"_s, notice.subject},
                  {u"count"_s, notice.count},
                  {u"at"_s, notice.at.toMSecsSinceEpoch()},
                  {u"by"_s, idOrNull(notice.by)},
                  {u"reason"_s, textOrNull(notice.reason)}});
}

Result<Notice> noticeFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    const Notice notice{object.id(u"id"_s),
                        object.word<NoticeKind>(u"what"_s),
                        object.text(u"subject"_s, limits::subjectCharacters),
                        object.number(u"count"_s),
                        object.moment(u"at"_s),
                        {object.idOrNull(u"by"_s)},
                        object.textOrNothing(u"reason"_s, limits::reasonCharacters)};
    const qint64 at = notice.at.toMSecsSinceEpoch();
    if (notice.count < 0 || at < limits::earliestMoment || at > limits::latestMoment)
        object.refuse(u"count, at"_s);
    // The subject goes into a log people read: names and ids only.
    for (const QChar c : notice.subject)
        if (!(c.unicode() < 128 && (c.isLower() || c.isDigit() || u"_./-"_s.contains(c))))
            object.refuse(u"subject"_s);
    if (notice.subject.isEmpty())
        object.refuse(u"subject"_s);
    return object.result(notice);
}

} // namespace sk::wire
