// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sk::testing {

//! What a command said and how it ended.
struct Said {
    int exit = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

//! Types a command as a person would, in English unless another language is asked for, with the text on
//! standard input.
inline Said type(const QStringList &words, QString input = {}, const QString &language = QStringLiteral("en"))
{
    Said said;
    QTextStream in(&input);
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    cli::Surroundings surroundings{
        {}, in, out, err, [] { return QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC); }};
    const QStringList start{QStringLiteral("stationkeeper-cli"), QStringLiteral("--language"), language};
    said.exit = cli::run(start + words, surroundings);
    return said;
}

} // namespace sk::testing
