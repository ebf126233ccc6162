// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/limits.h"
#include "sync/protocol/members.h"
#include "sync/protocol/object_reader.h"
#include "sync/protocol/people_json.h"

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

//! A list whose elements are read one by one.
template<typename Element>
QList<Element> listIn(ObjectReader &object, const QString &name, qsizetype atMost,
                      Result<Element> (*read)(const QJsonValue &))
{
    QList<Element> elements;
    for (const QJsonValue &value : object.list(name, atMost)) {
        auto element = read(value);
        if (!element) {
            object.refuse(element.failure());
            break;
        }
        elements.append(*std::move(element));
    }
    return elements;
}

QJsonObject objectOf(const AccountEntry &entry)
{
    return {{u"account"_s, entry.account},
            {u"person"_s, entry.person.text()},
            {u"name"_s, entry.name},
            {u"role"_s, wordOf(entry.role)},
            {u"depot"_s, idOrNull(entry.depot)},
            {u"active"_s, entry.active},
            {u"must_change"_s, entry.mustChange},
            {u"signed_in_at"_s, momentOrNull(entry.signedInAt)}};
}

Result<AccountEntry> accountFrom(const QJsonValue &value)
{
    ObjectReader object(value);
    const AccountEntry entry{object.text(u"account"_s, limits::accountCharacters),
                             {object.id(u"person"_s)},
                             object.text(u"name"_s, limits::personNameCharacters),
                             object.word<Role>(u"role"_s),
                             {object.idOrNull(u"depot"_s)},
                             object.flag(u"active"_s),
                             object.flag(u"must_change"_s),
                             object.momentOrNull(u"signed_in_at"_s)};
    return object.result(entry);
}

QJsonObject objectOf(const KnownDevice &device)
{
    return {{u"device"_s, idText(device.device)},
            {u"name"_s, device.name},
            {u"letters"_s, device.letters},
            {u"depot"_s, idOrNull(device.depot)},
            {u"role"_s, wordOf(device.role)},
            {u"enrolled_at"_s, device.enrolledAt.toMSecsSinceEpoch()},
            {u"seen_at"_s, device.seenAt.toMSecsSinceEpoch()},
            {u"revoked_at"_s, momentOrNull(device.revokedAt)}};
}

Result<KnownDevice> deviceFrom(const QJsonValue &value)
{
    ObjectReader object(value);
    const KnownDevice device{object.id(u"device"_s),
                             object.text(u"name"_s, limits::deviceNameCharacters),
                             object.text(u"letters"_s, 2),
                             {object.idOrNull(u"depot"_s)},
                             object.word<DeviceRole>(u"role"_s),
                             object.moment(u"enrolled_at"_s),
                             object.moment(u"seen_at"_s),
                             object.momentOrNull(u"revoked_at"_s)};
    return object.result(device);
}

QJsonObject objectOf(const AuditLine &line)
{
    return {{u"seq"_s, line.seq},       {u"at"_s, line.at.toMSecsSinceEpoch()},
            {u"device"_s, line.device}, {u"account"_s, line.account},
            {u"what"_s, line.what},     {u"subject"_s, line.subject},
            {u"detail"_s, line.detail}, {u"previous"_s, line.previous},
            {u"hash"_s, line.hash}};
}

Result<AuditLine> lineFrom(const QJsonValue &value)
{
    ObjectReader object(value);
    const AuditLine line{object.number(u"seq"_s),
                         object.moment(u"at"_s),
                         object.text(u"device"_s, limits::nameCharacters),
                         object.text(u"account"_s, limits::accountCharacters),
                         object.text(u"what"_s, limits::nameCharacters),
                         object.text(u"subject"_s, limits::subjectCharacters),
                         object.text(u"detail"_s, limits::detailCharacters),
                         object.text(u"previous"_s, limits::hashCharacters),
                         object.text(u"hash"_s, limits::hashCharacters)};
    return object.result(line);
}

template<typename Element>
QJsonArray arrayOf(const QList<Element> &elements)
{
    QJsonArray array;
    for (const Element &element : elements)
        array.append(objectOf(element));
    return array;
}

} // namespace

QByteArray toJson(const AccountList &list)
{
    return bytes({{u"accounts"_s, arrayOf(list.accounts)}});
}

Result<AccountList> accountListFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    return object.result(AccountList{listIn(object, u"accounts"_s, limits::accountsPerCentre, accountFrom)});
}

QByteArray toJson(const AccountWish &wish)
{
    return bytes({{u"person"_s, wish.person.text()},
                  {u"role"_s, wordOf(wish.role)},
                  {u"depot"_s, idOrNull(wish.depot)},
                  {u"active"_s, wish.active},
                  {u"password"_s, textOrNull(wish.password)}});
}

Result<AccountWish> accountWishFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    const AccountWish wish{{object.id(u"person"_s)},
                           object.word<Role>(u"role"_s),
                           {object.idOrNull(u"depot"_s)},
                           object.flag(u"active"_s),
                           object.textOrNothing(u"password"_s, limits::passwordCharacters)};
    return object.result(wish);
}

QByteArray toJson(const DeviceList &list)
{
    return bytes({{u"devices"_s, arrayOf(list.devices)}});
}

Result<DeviceList> deviceListFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    return object.result(DeviceList{listIn(object, u"devices"_s, limits::devicesPerCentre, deviceFrom)});
}

QByteArray toJson(const InvitationRequest &request)
{
    return bytes({{u"depot"_s, idOrNull(request.depot)}, {u"role"_s, wordOf(request.role)}});
}

Result<InvitationRequest> invitationRequestFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    const InvitationRequest request{{object.idOrNull(u"depot"_s)}, object.word<DeviceRole>(u"role"_s)};
    return object.result(request);
}

QByteArray toJson(const InvitationAnswer &answer)
{
    return bytes({{u"code"_s, answer.code}, {u"expires_at"_s, answer.expiresAt.toMSecsSinceEpoch()}});
}

Result<InvitationAnswer> invitationAnswerFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    const InvitationAnswer answer{object.text(u"code"_s, limits::codeCharacters),
                                  object.moment(u"expires_at"_s)};
    if (answer.code.isEmpty())
        object.refuse(u"code"_s);
    return object.result(answer);
}

QByteArray toJson(const AuditPage &page)
{
    return bytes({{u"lines"_s, arrayOf(page.lines)}, {u"more"_s, page.more}});
}

Result<AuditPage> auditPageFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    return object.result(
        AuditPage{listIn(object, u"lines"_s, limits::auditLinesPerPage, lineFrom), object.flag(u"more"_s)});
}

} // namespace sk::wire
