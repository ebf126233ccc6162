// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/secrets/kept_sign_in.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! A desk whose clock goes slow meets a sign-in from its future.
constexpr qint64 clockSlackSeconds = 24LL * 3600;

QJsonValue moment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime moment(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

} // namespace

QString KeptSignIn::text() const
{
    const QJsonObject json{{u"account"_s, account},
                           {u"person"_s, person.text()},
                           {u"name"_s, name},
                           {u"role"_s, std::get<QString>(toValue(role))},
                           {u"verifier"_s, verifier},
                           {u"token"_s, token},
                           {u"valid_until"_s, moment(validUntil)},
                           {u"signed_in_at"_s, moment(signedInAt)},
                           {u"must_change"_s, mustChange}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<KeptSignIn> KeptSignIn::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    KeptSignIn kept{.account = json.value(u"account"_s).toString(),
                    .person = PersonId::fromText(json.value(u"person"_s).toString()),
                    .name = json.value(u"name"_s).toString(),
                    .verifier = json.value(u"verifier"_s).toString(),
                    .token = json.value(u"token"_s).toString(),
                    .validUntil = moment(json.value(u"valid_until"_s)),
                    .signedInAt = moment(json.value(u"signed_in_at"_s)),
                    .mustChange = json.value(u"must_change"_s).toBool()};
    const bool knowsRole = fromValue(Value{json.value(u"role"_s).toString()}, kept.role);
    if (kept.account.isEmpty() || kept.verifier.isEmpty() || !knowsRole || !kept.signedInAt.isValid())
        return std::nullopt;
    return kept;
}

QString tidyAccount(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed().toLower();
}

QString nameOfSignIn(const QUuid &device, const QString &account)
{
    return u"sign-in/%1/%2"_s.arg(device.toString(QUuid::WithoutBraces), tidyAccount(account));
}

bool isRecent(const KeptSignIn &kept, const QDateTime &now, qint64 days)
{
    return now >= kept.signedInAt.addSecs(-clockSlackSeconds) && now <= kept.signedInAt.addDays(days);
}

} // namespace sk
