// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/block_events.h"
#include "sync/protocol/json.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/members.h"
#include "sync/protocol/object_reader.h"

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

const QString problemPrefix = u"urn:stationkeeper:problem:"_s;

//! The sum of 32 hexadecimal digits.
std::optional<DigestSum> sumFrom(const QString &text)
{
    bool highFits = false;
    bool lowFits = false;
    const quint64 high = QStringView(text).first(qMin(16, text.size())).toULongLong(&highFits, 16);
    const quint64 low = QStringView(text).last(qMin(16, text.size())).toULongLong(&lowFits, 16);
    if (text.size() != 32 || !highFits || !lowFits)
        return std::nullopt;
    return DigestSum(high, low);
}

} // namespace

QByteArray toJson(const EnrolmentRequest &request)
{
    return bytes({{u"code"_s, request.code},
                  {u"device_name"_s, request.deviceName},
                  {u"courier_key"_s, textOrNull(request.courierKey)}});
}

Result<EnrolmentRequest> enrolmentRequestFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    const EnrolmentRequest request{object.text(u"code"_s, limits::codeCharacters),
                                   object.text(u"device_name"_s, limits::deviceNameCharacters),
                                   object.textOrNothing(u"courier_key"_s, limits::courierKeyCharacters)};
    return object.result(request);
}

QByteArray toJson(const EnrolmentAnswer &answer)
{
    return bytes({
        {u"device"_s, idText(answer.device)},
        {u"token"_s, answer.token},
        {u"centre"_s, idOrNull(answer.centre)},
        {u"centre_number"_s, answer.centreNumber},
        {u"centre_name"_s, answer.centreName},
        {u"depot"_s, idOrNull(answer.depot)},
        {u"role"_s, wordOf(answer.role)},
        {u"letters"_s, answer.letters},
        {u"courier_key"_s, textOrNull(answer.courierKey)},
        {u"people"_s, answer.people},
    });
}

Result<EnrolmentAnswer> enrolmentAnswerFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    const EnrolmentAnswer answer{
        object.id(u"device"_s),
        object.text(u"token"_s, limits::tokenCharacters),
        {object.idOrNull(u"centre"_s)},
        object.text(u"centre_number"_s, limits::nameCharacters),
        object.text(u"centre_name"_s, limits::deviceNameCharacters),
        {object.idOrNull(u"depot"_s)},
        object.word<DeviceRole>(u"role"_s),
        object.text(u"letters"_s, 2),
        object.textOrNothing(u"courier_key"_s, limits::courierKeyCharacters),
        object.has(u"people"_s) && object.flag(u"people"_s),
    };
    if (answer.token.isEmpty() || answer.letters.size() != 2)
        object.refuse(u"token, letters"_s);
    return object.result(answer);
}

QByteArray toJson(const Digest &digest)
{
    QJsonArray kinds;
    for (const KindDigest &kind : digest.kinds)
        kinds.append(
            QJsonObject{{u"kind"_s, kind.kind}, {u"count"_s, kind.count}, {u"sum"_s, kind.sum.text()}});
    return bytes({{u"at"_s, digest.at}, {u"kinds"_s, kinds}});
}

Result<Digest> digestFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    Digest digest{object.text(u"at"_s, limits::cursorCharacters), {}};
    for (const QJsonValue &value : object.list(u"kinds"_s, limits::kindsPerDigest)) {
        ObjectReader kind(value);
        const KindDigest read{kind.text(u"kind"_s, limits::nameCharacters), kind.number(u"count"_s),
                              sumFrom(kind.text(u"sum"_s, 32)).value_or(DigestSum())};
        if (read.count < 0 || read.sum.text() != kind.at(u"sum"_s).toString())
            kind.refuse(u"sum"_s);
        if (const auto whole = kind.result(read); !whole)
            return whole.failure();
        digest.kinds.append(read);
    }
    return object.result(digest);
}

QByteArray toJson(const Problem &problem)
{
    QJsonObject object{
        {u"type"_s, problemPrefix + wordOf(problem.kind)},
        {u"status"_s, problem.status},
        {u"title"_s, problem.title},
    };
    if (!problem.detail.isEmpty())
        object.insert(u"detail"_s, problem.detail.left(limits::detailCharacters));
    if (problem.retryAfter > 0)
        object.insert(u"retry_after"_s, problem.retryAfter);
    return bytes(object);
}

Result<Problem> problemFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    Problem problem;
    // Of an unknown type only the status counts: a newer centre, or a proxy's own page.
    const QString type = object.textOrNothing(u"type"_s, limits::detailCharacters);
    if (type.startsWith(problemPrefix))
        fromValue(sk::Value(type.mid(problemPrefix.size())), problem.kind);
    problem.status = int(std::clamp<qint64>(object.number(u"status"_s), 100, 599));
    problem.title = object.textOrNothing(u"title"_s, limits::detailCharacters);
    problem.detail = object.textOrNothing(u"detail"_s, limits::detailCharacters);
    if (object.has(u"retry_after"_s))
        problem.retryAfter = int(std::clamp<qint64>(object.number(u"retry_after"_s), 0, 24 * 3600));
    return object.result(problem);
}

QByteArray toJson(const Health &health)
{
    return bytes({{u"version"_s, health.version},
                  {u"protocol"_s, health.protocol},
                  {u"server_time"_s, health.serverTime.toMSecsSinceEpoch()}});
}

Result<Health> healthFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    const Health health{object.text(u"version"_s, limits::nameCharacters), int(object.number(u"protocol"_s)),
                        object.moment(u"server_time"_s)};
    if (health.protocol < 1)
        object.refuse(u"protocol"_s);
    return object.result(health);
}

} // namespace sk::wire
