// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attachment_fetching.h"

#include "app/cli/secrets_option.h"
#include "app/cli/trouble_words.h"
#include "app/cli/words.h"
#include "app/filing/filing_words.h"
#include "models/store/kept_files.h"
#include "sync/transport/downloads.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

// A locked keychain asks the person for its password.
constexpr std::chrono::seconds patience{60};

} // namespace

QString fetchNow(Session &session, const Attachment &attachment, const QCommandLineParser &parser)
{
    const auto enrolment = enrolmentOf(session.database());
    if (!enrolment)
        return sentence(enrolment.failure());
    if (!enrolment->isEnrolled())
        return sentence(SyncTrouble::Kind::NotEnrolled);
    const auto secrets = secretsOf(parser);
    const auto token = readNow(*secrets, enrolment->device.toString(QUuid::WithoutBraces), patience);
    if (!token)
        return noTokenSentence(parser, token.failure().detail, TokenUse::Read);
    const KeptFiles files = KeptFiles::beside(session.database());
    const DownloadEnd end
        = downloadNow({attachment.sha256, attachment.bytes, files.roomFor(attachment.sha256)},
                      {enrolment->url, enrolment->authority.toUtf8()}, *token);
    if (end.line.kind != SyncTrouble::Kind::None)
        return sentence(end.line.kind);
    return sentenceOf(end.file);
}

} // namespace sk::cli
