// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/secrets.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace sk::central {

QString newToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString newCode()
{
    const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    QString code;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    }
    return code;
}

QString normalisedCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) // full-width letters too
        if (c.isLetterOrNumber())
            code += c;
    return code;
}

QString hashOf(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace sk::central
