// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/safekeeping.h"

#include "app/cli/doubled_source.h"
#include "app/cli/opening.h"
#include "app/cli/out_file.h"
#include "app/cli/standing_words.h"
#include "app/cli/words.h"
#include "app/naming/rebuilt_words.h"
#include "models/store/file_backup.h"
#include "models/store/kept_files.h"
#include "models/store/migrations.h"
#include "models/store/waiting.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Safekeeping)
};

//! Photos the centre does not have are nowhere else.
int backUpFilesToo(Store &store, const QString &backup, Surroundings &surroundings)
{
    const auto files = backUpFiles(store.session(), backup);
    if (!files)
        return complain(surroundings,
                        Words::tr("The photos that are not at the centre yet could not be copied: %1")
                            .arg(sentence(files.failure())));
    if (*files > 0)
        surroundings.out << Words::tr("%n photo(s) that are not at the centre yet lie in %1. All others come "
                                      "again from the centre.",
                                      nullptr, *files)
                                .arg(KeptFiles::beside(backup).folder())
                         << Qt::endl;
    return Done;
}

int backUp(const QCommandLineParser & /*parser*/, const QStringList &arguments, Surroundings &surroundings)
{
    if (arguments.size() != 1)
        return complain(surroundings, Words::tr("Name one file to write the backup to."), Misused);
    const auto store = openStoreToRead(surroundings);
    if (!store)
        return Failed;
    if (QFileInfo::exists(arguments.first()))
        return complain(surroundings,
                        Words::tr("%1 exists already; a backup never overwrites. Choose another name.")
                            .arg(arguments.first()));
    if (const QString objection = objectionTo(arguments.first(), Replacing::Allowed); !objection.isEmpty())
        return complain(surroundings, objection);
    const auto done = store->backUpTo(arguments.first());
    if (!done)
        return complain(surroundings, sentence(done.failure()));
    surroundings.out << Words::tr("The store was written to %1 (%2 bytes).")
                            .arg(arguments.first())
                            .arg(QFileInfo(arguments.first()).size())
                     << Qt::endl;
    return backUpFilesToo(*store, arguments.first(), surroundings);
}

int restore(const QCommandLineParser & /*parser*/, const QStringList &arguments, Surroundings &surroundings)
{
    if (arguments.size() != 1)
        return complain(surroundings, Words::tr("Name the one backup file to restore."), Misused);
    if (QFileInfo(arguments.first()).isDir())
        return complain(surroundings,
                        Words::tr("%1 is a folder. Name the backup file itself.").arg(arguments.first()));
    const auto restored = Store::restore(surroundings.folder, arguments.first(), surroundings.clock());
    if (!restored)
        return complain(surroundings, sentence(restored.failure()));
    surroundings.out << Words::tr("Restored from %1.").arg(arguments.first()) << Qt::endl;
    if (!restored->kept.isEmpty())
        surroundings.out << Words::tr("What was there before is kept as %1.").arg(restored->kept) << Qt::endl;
    if (restored->files > 0)
        surroundings.out << Words::tr("%n photo(s) came with it. All others come again from the centre.",
                                      nullptr, restored->files)
                         << Qt::endl;
    if (restored->areLettersLost)
        surroundings.out << Words::tr("No number can be given here until the store is enrolled with a new "
                                      "code: others may bear the old letters.")
                         << Qt::endl;
    return Done;
}

//! A mistyped backup must not leave an empty folder behind.
int restoreIfThere(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    if (arguments.size() == 1 && !QFileInfo::exists(arguments.first()))
        return complain(surroundings, Words::tr("There is no backup %1.").arg(arguments.first()));
    return restore(parser, arguments, surroundings);
}

int rebuild(const QCommandLineParser & /*parser*/, const QStringList & /*arguments*/,
            Surroundings &surroundings)
{
    const auto rebuilt = Store::rebuild(surroundings.folder, surroundings.clock());
    if (!rebuilt)
        return complain(surroundings, sentence(rebuilt.failure()));
    for (const QString &each : rebuiltSentences(*rebuilt))
        surroundings.out << each << Qt::endl;
    return rebuilt->unsentLost > 0 ? Partly : Done;
}

//! What a person should look at in a store whose file is sound.
struct Left {
    Waiting waiting;
    QList<Doubled> doubled;
};

Result<Left> leftIn(Session &session)
{
    const auto waiting = waitingIn(session.database());
    const auto doubled = waiting ? doubledIn(session) : Result<QList<Doubled>>(waiting.failure());
    return doubled ? Result(Left{*waiting, *doubled}) : Result<Left>(doubled.failure());
}

//! {"folder", "sound", "schema", "complaint" when it is not sound, "changes", "conflicts", "refused",
//! "duplicates"}
QJsonObject healthJson(const Store &store, const QString &verdict, const Left &left)
{
    QJsonObject json = waitingJson(left.waiting);
    json.insert(u"duplicates"_s, countOf(left.doubled));
    json.insert(u"folder"_s, store.folder());
    json.insert(u"sound"_s, verdict == u"ok"_s);
    json.insert(u"schema"_s, newestSchema());
    if (verdict != u"ok"_s)
        json.insert(u"complaint"_s, verdict);
    return json;
}

void sayHealth(const Left &left, Surroundings &surroundings)
{
    const Waiting &waiting = left.waiting;
    surroundings.out
        << Words::tr("The store in %1 is sound (schema %2).").arg(surroundings.folder).arg(newestSchema())
        << Qt::endl;
    surroundings.out << Words::tr("%n change(s) not at the centre yet", nullptr, waiting.changes) << u", "_s
                     << Words::tr("%n photo(s) not uploaded", nullptr, waiting.files) << u", "_s
                     << Words::tr("%n conflict(s)", nullptr, waiting.conflicts) << u", "_s
                     << Words::tr("%n refused change(s)", nullptr, waiting.quarantined) << Qt::endl;
    if (const QString doubled = doubledSentence(left.doubled); !doubled.isEmpty())
        surroundings.out << doubled << Qt::endl;
}

int check(const QCommandLineParser &parser, const QStringList & /*arguments*/, Surroundings &surroundings)
{
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return complain(surroundings, Words::tr("The format is text or json."), Misused);
    const auto store = openStoreToRead(surroundings);
    if (!store)
        return Failed;
    const auto verdict = store->checkThoroughly();
    if (!verdict)
        return complain(surroundings, sentence(verdict.failure()));
    const bool sound = *verdict == u"ok"_s;
    const auto found = leftIn(store->session());
    if (!found && sound)
        return complain(surroundings, sentence(found.failure()));
    const Left left = found ? *found : Left{};
    if (format == u"json"_s)
        surroundings.out << QJsonDocument(healthJson(*store, *verdict, left)).toJson(QJsonDocument::Compact)
                         << Qt::endl;
    else if (sound)
        sayHealth(left, surroundings);
    return sound
        ? Done
        : complain(
            surroundings,
            Words::tr("The store is damaged: %1. Save what can be read with “rebuild”.").arg(*verdict));
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s,
            u"OUT"_s,
            Words::tr("Writes the whole store into one new file, also while the desktop has it open."),
            {},
            backUp,
            {u"backup /media/usb/desk-2026-11-23.sqlite"_s}};
}

Command restoreCommand()
{
    return {u"restore"_s,
            u"IN"_s,
            Words::tr("Puts a backup in the place of the store; what was there is kept beside it."),
            {},
            restoreIfThere,
            {u"--store /srv/desk restore /media/usb/desk-2026-11-23.sqlite"_s}};
}

Command rebuildCommand()
{
    return {
        u"rebuild"_s,
        {},
        Words::tr("Makes a new store of everything that can still be read in a damaged one."),
        {},
        rebuild,
        {u"--store /srv/desk rebuild"_s},
        Words::tr("The damaged file is kept; what was not sent stays to be sent, and what is missing comes "
                  "from the last backup and the centre.")};
}

Command checkCommand()
{
    return {
        u"check"_s,
        {},
        Words::tr("Looks at every page and index of the store and says what waits."),
        [](QCommandLineParser &parser) {
            parser.addOption({u"format"_s, Words::tr("text or json."), u"FORMAT"_s, u"text"_s});
        },
        check,
        {u"check"_s, u"check --format json"_s},
        Words::tr(
            "JSON: {\"folder\", \"sound\", \"schema\", \"changes\", \"conflicts\", \"refused\", "
            "\"files\", \"duplicates\"}, and \"complaint\" for a damaged one. What waits does not change the "
            "exit code here.")};
}

} // namespace sk::cli
