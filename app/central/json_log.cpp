// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/json_log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

QString nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return u"error"_s;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line
        = jsonLogLine(QDateTime::currentDateTimeUtc(), type, QString::fromUtf8(context.category), message);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call: threads do not mix their lines
}

} // namespace

QByteArray jsonLogLine(const QDateTime &moment, QtMsgType type, const QString &category,
                       const QString &message)
{
    QJsonObject line{{u"time"_s, moment.toUTC().toString(Qt::ISODateWithMs)},
                     {u"level"_s, nameOf(type)},
                     {u"category"_s, category}};
    static const QRegularExpression word(u"\\A([a-z]+)=(\\S*)\\z"_s);
    const QStringList words = message.split(u' ');
    const bool isCall
        = std::ranges::all_of(words, [](const QString &text) { return word.match(text).hasMatch(); });
    if (!isCall)
        line.insert(u"message"_s, message);
    for (const QString &text : isCall ? words : QStringList()) {
        const auto match = word.match(text);
        bool isNumber = false;
        const double number = match.captured(2).toDouble(&isNumber);
        line.insert(match.captured(1), isNumber ? QJsonValue(number) : QJsonValue(match.captured(2)));
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void logAsJson()
{
    qInstallMessageHandler(write);
}

} // namespace sk::central
