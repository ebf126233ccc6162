// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/passwords.h"

#include "sync/protocol/limits.h"

#include <QByteArray>
#include <QMutex>
#include <QRegularExpression>

#include <map>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

//! One keyboard writes an é as one character and another as two.
QByteArray prepared(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

bool fits(const QByteArray &hash, const QByteArray &password)
{
    return crypto_pwhash_str_verify(hash.constData(), password.constData(),
                                    static_cast<unsigned long long>(password.size()))
        == 0;
}

QByteArray hashed(const QByteArray &password, const PasswordCost &cost)
{
    QByteArray text(crypto_pwhash_STRBYTES, '\0');
    const int failed
        = crypto_pwhash_str(text.data(), password.constData(),
                            static_cast<unsigned long long>(password.size()), cost.operations, cost.bytes);
    return failed ? QByteArray() : QByteArray(text.constData());
}

//! What is checked for an account that is not there; made once a cost.
QByteArray decoy(const PasswordCost &cost)
{
    static QMutex mutex;
    static std::map<std::pair<quint64, size_t>, QByteArray> made;
    const QMutexLocker lock(&mutex);
    QByteArray &hash = made[{cost.operations, cost.bytes}];
    if (hash.isEmpty())
        hash = hashed("nobody's", cost);
    return hash;
}

} // namespace

PasswordCost PasswordCost::interactive()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

PasswordCost PasswordCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

PasswordCost PasswordCost::sensitive()
{
    return {crypto_pwhash_OPSLIMIT_SENSITIVE, crypto_pwhash_MEMLIMIT_SENSITIVE};
}

PasswordCost PasswordCost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

std::optional<PasswordCost> PasswordCost::named(const QString &word)
{
    if (word == u"interactive")
        return interactive();
    if (word == u"moderate")
        return moderate();
    return word == u"sensitive" ? std::optional(sensitive()) : std::nullopt;
}

QString passwordHash(const QString &password, const PasswordCost &cost)
{
    return sodium_init() < 0 ? QString() : QString::fromLatin1(hashed(prepared(password), cost));
}

bool isPassword(const QString &password, const QString &hash, const PasswordCost &cost)
{
    if (sodium_init() < 0)
        return false;
    const QByteArray checked = hash.isEmpty() ? decoy(cost) : hash.toLatin1();
    const bool isRight = fits(checked, prepared(password));
    return isRight && !hash.isEmpty();
}

bool isOfAnotherCost(const QString &hash, const PasswordCost &cost)
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), cost.operations, cost.bytes) != 0;
}

bool isAcceptable(const QString &password, const QString &account)
{
    return password.size() >= wire::limits::passwordLeastCharacters
        && password.size() <= wire::limits::passwordCharacters
        && accountNamed(password.simplified()) != account && !password.contains(QChar(QChar::Null));
}

QString accountNamed(const QString &typed)
{
    static const QRegularExpression shape(u"\\A[a-z0-9][a-z0-9._-]{1,31}\\z"_s);
    const QString name = typed.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    return shape.match(name).hasMatch() ? name : QString();
}

} // namespace sk::central
