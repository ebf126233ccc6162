// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secrets_option.h"

#include "app/cli/trouble_words.h"
#include "sync/secrets/file_secrets.h"
#include "sync/secrets/keychain_secrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

bool othersMay(QFile::Permissions permissions)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    return (permissions & others) != QFile::Permissions{};
}

//! FileSecrets is the guard; this only finds the words for what it saw.
QString fileSentence(const QString &path, const QString &detail, TokenUse use)
{
    const QFileInfo file(path);
    if (file.isSymLink())
        return Words::tr("The secrets file %1 is a link. Name the file itself.").arg(path);
    if (!file.absoluteDir().exists())
        return Words::tr("The folder of the secrets file %1 does not exist. Make it first.").arg(path);
    if (!file.exists() && use == TokenUse::Write)
        return Words::tr("The secrets file %1 cannot be written. Name one in a folder of yours.").arg(path);
    if (!file.exists())
        return Words::tr("There is no secrets file %1. Name the one that “enrol” wrote, or enrol again.")
            .arg(path);
    if (file.isDir())
        return Words::tr("%1 is a folder. Name a file for --secrets.").arg(path);
    if (!file.isFile())
        return Words::tr("%1 is no plain file. Name another one for --secrets.").arg(path);
    if (othersMay(file.permissions()))
        return Words::tr("The secrets file may be read by others: chmod 600 %1").arg(path);
    if (!file.isReadable())
        return Words::tr("The secrets file %1 may not be read. Make it yours and readable only to you.")
            .arg(path);
    return Words::tr("The secrets file %1 does not give this device's token (%2).").arg(path, detail);
}

} // namespace

void addSecretsOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"secrets"_s,
         Words::tr(
             "Keeps the token in this file (mode 0600) instead of the keychain, for machines without one."),
         u"FILE"_s});
}

std::unique_ptr<Secrets> secretsOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"secrets"_s))
        return std::make_unique<KeychainSecrets>();
    return std::make_unique<FileSecrets>(parser.value(u"secrets"_s));
}

QString noTokenSentence(const QCommandLineParser &parser, const QString &detail, TokenUse use)
{
    return parser.isSet(u"secrets"_s) ? fileSentence(parser.value(u"secrets"_s), detail, use)
                                      : sentence(SyncTrouble::Kind::NoToken);
}

} // namespace sk::cli
