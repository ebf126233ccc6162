// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attaching.h"

#include "app/cli/attachment_fetching.h"
#include "app/cli/opening.h"
#include "app/cli/out_file.h"
#include "app/cli/secrets_option.h"
#include "app/cli/words.h"
#include "app/filing/filing_words.h"
#include "app/filing/scan_filing.h"
#include "models/domain/photo_kinds.h"
#include "models/media/taken_at.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attaching)
};

//! The one record of a number; a batch is filed, not attached to.
std::optional<Attached> recordNumbered(Session &session, const QString &number, Surroundings &surroundings)
{
    const QString written = number.trimmed().toUpper();
    const auto records = recordsOf(session, {written, {}});
    if (!records) {
        complain(surroundings, sentence(records.failure()));
        return {};
    }
    if (records->size() == 1)
        return records->first();
    complain(
        surroundings,
        records->isEmpty()
            ? Words::tr("“%1” is not known in this store. Check the number, or sync first.").arg(number)
            : Words::tr("“%1” is a sheet of several vehicles: use “file-scans --under %1”.").arg(number));
    return {};
}

QStringList namesOn(AttachmentDesk &desk, const QUuid &record)
{
    QStringList names;
    if (const auto own = desk.of(record))
        for (const Attachment &attachment : *own)
            names.append(attachment.name);
    return names;
}

//! False when it was not added.
bool attachOne(Session &session, const Attached &to, const QString &path, const QCommandLineParser &parser,
               Surroundings &surroundings)
{
    AttachmentDesk desk(session);
    const QString name
        = photoName(parser.value(u"shows"_s), QFileInfo(path).fileName(), namesOn(desk, to.record));
    const auto added = desk.add(to, path, {name, takenAtOf(path), parser.value(u"note"_s)});
    if (!added) {
        complain(surroundings, u"%1: %2"_s.arg(path, fileSentenceOf(added.failure())));
        return false;
    }
    surroundings.out << (added->isNew ? Words::tr("%1: added as %2").arg(path, added->attachment.name)
                                      : Words::tr("%1: was there already").arg(path))
                     << Qt::endl;
    return true;
}

int attach(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    const QString kind = parser.value(u"shows"_s);
    if (arguments.size() < 2 || (!kind.isEmpty() && !missingPhotoKinds({}).contains(kind)))
        return complain(surroundings,
                        Words::tr("Say “attach NUMBER FILE…”; --shows is one of: %1.")
                            .arg(missingPhotoKinds({}).join(u", "_s)),
                        Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto to = recordNumbered(store->session(), arguments.first(), surroundings);
    if (!to)
        return Failed;
    int added = 0;
    for (const QString &path : arguments.mid(1))
        added += attachOne(store->session(), *to, path, parser, surroundings);
    return added == arguments.size() - 1 ? Done : added == 0 ? Failed : Partly;
}

//! True when every sheet of it found its record.
bool fileOne(Session &session, const QString &path, const QString &under, Surroundings &surroundings)
{
    QList<FiledSheet> sheets;
    if (under.isEmpty()) {
        const auto filed = fileScan(session, path);
        if (!filed) {
            complain(surroundings, u"%1: %2"_s.arg(path, scanSentenceOf(filed.failure())));
            return false;
        }
        sheets = *filed;
    } else {
        const auto filed = fileScanUnder(session, path, under);
        if (!filed) {
            const bool unknown = filed.failure().kind == Failure::Kind::Invalid;
            complain(surroundings,
                     unknown ? Words::tr("“%1” is not known in this store. Check the number, or sync first.")
                                   .arg(under)
                             : u"%1: %2"_s.arg(path, fileSentenceOf(filed.failure())));
            return false;
        }
        sheets.append(*filed);
    }
    bool whole = true;
    for (const FiledSheet &sheet : sheets) {
        surroundings.out << path << u": "_s << sentenceOf(sheet) << Qt::endl;
        whole = whole && sheet.isFiled();
    }
    return whole;
}

int fileAll(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    if (arguments.isEmpty())
        return complain(surroundings, Words::tr("Name at least one scan."), Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    int filed = 0;
    for (const QString &path : arguments)
        filed += fileOne(store->session(), path, parser.value(u"under"_s), surroundings);
    return filed == arguments.size() ? Done : Partly;
}

int saveOut(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    const AttachmentId id{QUuid::fromString(arguments.value(1))};
    if (arguments.size() != 3 || arguments.first() != u"save"_s || id.isNull())
        return complain(surroundings,
                        Words::tr("Say “attachment save ID OUT”; “list attachments” shows the ids."),
                        Misused);
    if (QFileInfo::exists(arguments.at(2)))
        return complain(
            surroundings,
            Words::tr("%1 exists already and is not overwritten. Choose another name.").arg(arguments.at(2)));
    if (const QString objection = objectionTo(arguments.at(2), Replacing::Allowed); !objection.isEmpty())
        return complain(surroundings, objection);
    const auto store = openStoreToRead(surroundings);
    if (!store)
        return Failed;
    const auto found = store->session().table<Attachment>().find(id);
    if (!found || !*found)
        return complain(surroundings, Words::tr("There is no attachment %1 here.").arg(arguments.at(1)));
    const KeptFiles files = KeptFiles::beside(store->session().database());
    if (!files.has((*found)->sha256))
        if (const QString trouble = fetchNow(store->session(), **found, parser); !trouble.isEmpty())
            return complain(surroundings, trouble);
    const auto copied = files.copyTo((*found)->sha256, arguments.at(2));
    if (!copied)
        return complain(surroundings, sentence(copied.failure()));
    surroundings.out << Words::tr("Saved as %1.").arg(arguments.at(2)) << Qt::endl;
    return Done;
}

} // namespace

Command attachCommand()
{
    return {
        u"attach"_s,
        u"NUMBER FILE…"_s,
        Words::tr("Adds photos, films or scans to a registration AZ-… or an acceptance YS-…."),
        [](QCommandLineParser &parser) {
            parser.addOption({u"shows"_s,
                              Words::tr("What the photo shows; it is named so: %1.")
                                  .arg(missingPhotoKinds({}).join(u", "_s)),
                              u"KIND"_s});
            parser.addOption({u"note"_s, Words::tr("A remark kept with each."), u"TEXT"_s});
        },
        attach,
        {u"attach AZ-411624-3F-261123-017-8 IMG_0001.jpg --shows aerial"_s},
        Words::tr("The files are copied beside the store and go to the centre with the next sync. The same "
                  "file twice is one. At most 64 MiB each, films 512 MiB.")};
}

Command fileScansCommand()
{
    return {
        u"file-scans"_s,
        u"FILE…"_s,
        Words::tr("Files signed sheets to the records whose codes are printed on them."),
        [](QCommandLineParser &parser) {
            parser.addOption({u"under"_s,
                              Words::tr("The number or plate they belong to, where no code can be read."),
                              u"NUMBER"_s});
        },
        fileAll,
        {u"file-scans scan0001.jpg stack.pdf"_s, u"file-scans torn.jpg --under YS-411624-3F-261123-004-1"_s},
        Words::tr("Pictures and PDFs. A batch sheet goes to all its vehicles; a PDF of several sheets is "
                  "taken apart. Exit code 3: some sheet found no record.")};
}

Command attachmentCommand()
{
    return {
        u"attachment"_s,
        u"save ID OUT"_s,
        Words::tr("Writes a photo or scan into a file, fetching it from the centre where it is not here."),
        [](QCommandLineParser &parser) { addSecretsOption(parser); },
        saveOut,
        {u"attachment save 0197b2c1-5f00-7000-8000-000000000001 aerial.jpg"_s}};
}

} // namespace sk::cli
