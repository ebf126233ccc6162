// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncing.h"

#include "app/cli/doubled_source.h"
#include "app/cli/opening.h"
#include "app/cli/secrets_option.h"
#include "app/cli/standing_words.h"
#include "app/cli/trouble_words.h"
#include "app/cli/words.h"
#include "app/filing/store_upload_queue.h"
#include "app/filing/upload_manner.h"
#include "sync/transport/sync_driver.h"
#include "sync/transport/syncer.h"
#include "sync/transport/uploads.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

// A locked keychain asks the person for its password; longer than that nobody is there.
constexpr std::chrono::seconds patience{60};

bool wantsJson(const QCommandLineParser &parser)
{
    return parser.value(u"format"_s) == u"json"_s;
}

//! What is said of trouble; the file of --secrets is looked at, since there are many ways it can be wrong.
QString troubleSentence(const QCommandLineParser &parser, SyncTrouble::Kind trouble, const QString &detail)
{
    return trouble == SyncTrouble::Kind::NoToken ? noTokenSentence(parser, detail, TokenUse::Read)
                                                 : sentence(trouble);
}

void tell(const QCommandLineParser &parser, const SyncStanding &standing, Surroundings &surroundings)
{
    if (wantsJson(parser))
        surroundings.out << QJsonDocument(standingJson(standing)).toJson(QJsonDocument::Compact) << Qt::endl;
    else if (standing.trouble == SyncTrouble::Kind::None)
        surroundings.out << said(standing) << Qt::endl;
}

int fail(const QCommandLineParser &parser, SyncStanding standing, SyncTrouble::Kind trouble,
         Surroundings &surroundings, const QString &detail = {})
{
    standing.trouble = trouble;
    tell(parser, standing, surroundings);
    return complain(surroundings, troubleSentence(parser, trouble, detail));
}

//! One line whenever the standing has come to something new; ends only when nothing can mend itself.
int watch(Store &store, Secrets &secrets, const QCommandLineParser &parser, Surroundings &surroundings)
{
    Syncer syncer(store, secrets);
    syncer.carryFiles([](Session &session) { return std::make_unique<StoreUploadQueue>(session); });
    const KeptManner manner = uploadMannerOf(store.session());
    syncer.pauseUploads(manner.paused);
    syncer.limitUploads(manner.bytesPerSecond());
    QString last;
    QObject::connect(&syncer, &Syncer::standingChanged, &syncer, [&](const SyncStanding &standing) {
        const bool troubled = standing.trouble != SyncTrouble::Kind::None;
        const QString line = troubled ? troubleSentence(parser, standing.trouble, {}) : said(standing);
        if (!(standing.phase == SyncStanding::Phase::Current || troubled) || line == last)
            return;
        last = line;
        if (wantsJson(parser))
            tell(parser, standing, surroundings);
        else
            surroundings.out << line << Qt::endl;
        if (standing.phase == SyncStanding::Phase::Stopped)
            QCoreApplication::exit(Failed);
    });
    syncer.start();
    return QCoreApplication::exec();
}

//! Records are there, now their photos; what still waits then stands in the standing.
SyncTrouble::Kind sendFiles(Session &session, const CentralAddress &address, const QString &token,
                            SyncStanding &standing)
{
    const KeptManner manner = uploadMannerOf(session);
    UploadStanding sent;
    if (!manner.paused) {
        // Said by a person, at this moment: what was set aside gets another try.
        Q_UNUSED(bool(OwedFiles(session.database()).forgive()));
        StoreUploadQueue queue(session);
        sent = uploadOnce(queue, address, token, manner.bytesPerSecond());
    }
    if (const auto waiting = waitingIn(session.database()))
        standing.waiting = *waiting;
    return sent.trouble;
}

int sync(const QCommandLineParser &parser, const QStringList & /*arguments*/, Surroundings &surroundings)
{
    if (!wantsJson(parser) && parser.value(u"format"_s) != u"text"_s)
        return complain(surroundings, Words::tr("The format is text or json."), Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto enrolment = enrolmentOf(store->session().database());
    if (!enrolment)
        return complain(surroundings, sentence(enrolment.failure()));
    SyncStanding before;
    if (const auto waiting = waitingIn(store->session().database()))
        before.waiting = *waiting;
    if (!enrolment->isEnrolled())
        return fail(parser, before, SyncTrouble::Kind::NotEnrolled, surroundings);
    const auto secrets = secretsOf(parser);
    if (parser.isSet(u"watch"_s))
        return watch(*store, *secrets, parser, surroundings);
    const auto token = readNow(*secrets, enrolment->device.toString(QUuid::WithoutBraces), patience);
    if (!token)
        return fail(parser, before, SyncTrouble::Kind::NoToken, surroundings, token.failure().detail);
    const CentralAddress address{enrolment->url, enrolment->authority.toUtf8()};
    SyncStanding standing = syncOnce(store->session(), std::make_unique<CentralLine>(address, *token));
    if (standing.trouble != SyncTrouble::Kind::None)
        return fail(parser, standing, standing.trouble, surroundings);
    if (const auto trouble = sendFiles(store->session(), address, *token, standing);
        trouble != SyncTrouble::Kind::None)
        return fail(parser, standing, trouble, surroundings);
    tell(parser, standing, surroundings);
    // What two desks entered without a line meets here first.
    if (const auto doubled = doubledIn(store->session());
        doubled && !wantsJson(parser) && countOf(*doubled) > 0)
        surroundings.out << doubledSentence(*doubled) << Qt::endl;
    return leavesWork(standing.waiting) ? Partly : Done;
}

} // namespace

Command syncCommand()
{
    return {
        u"sync"_s,
        {},
        Words::tr("Sends what is new here, photos too, and takes what is new at the centre."),
        [](QCommandLineParser &parser) {
            parser.addOption({u"watch"_s, Words::tr("Goes on until it is stopped; news comes at once.")});
            parser.addOption(
                {u"format"_s, Words::tr("text or json (one object a line)."), u"FORMAT"_s, u"text"_s});
            addSecretsOption(parser);
        },
        sync,
        {u"sync"_s, u"sync --secrets secrets.json --format json"_s, u"sync --watch"_s},
        Words::tr("JSON: {\"trouble\": null or a word, \"changes\": not sent, \"conflicts\", \"refused\", "
                  "\"files\": photos and scans not uploaded, \"repairs\", \"clock_offset_ms\", "
                  "\"last_contact\"}. What waits is told by “list conflicts” "
                  "and “list refused”.")};
}

} // namespace sk::cli
