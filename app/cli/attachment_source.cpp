// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attachment_source.h"

#include "app/cli/held_source.h"
#include "app/filing/scan_filing.h"
#include "app/naming/record_names.h"
#include "models/domain/acceptance.h"
#include "models/items/when.h"
#include "models/search/folding.h"
#include "models/store/owed_files.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttachmentList)
};

QString shownPlace(bool isHere, bool isWaiting)
{
    if (isWaiting)
        return isHere ? Words::tr("here, not uploaded") : Words::tr("nowhere: the file is gone");
    return isHere ? Words::tr("here") : Words::tr("at the centre");
}

QList<ListField> fields()
{
    return {{u"id"_s, Words::tr("No."), 37},
            {u"name"_s, Words::tr("Name"), 28},
            {u"record_name"_s, Words::tr("Record"), 40},
            {.name = u"record_kind"_s, .title = {}, .forPeople = false},
            {.name = u"record"_s, .title = {}, .type = FieldType::Id, .forPeople = false},
            {u"media_type"_s, Words::tr("Type"), 16},
            {u"bytes"_s, Words::tr("Size"), 10, FieldType::Number},
            {u"taken_at"_s, Words::tr("Taken"), 17, FieldType::Moment},
            {u"place"_s, Words::tr("Where"), 22},
            {.name = u"here"_s, .title = {}, .type = FieldType::Flag, .forPeople = false},
            {.name = u"waiting"_s, .title = {}, .type = FieldType::Flag, .forPeople = false},
            {.name = u"sha256"_s, .title = {}, .forPeople = false}};
}

//! The records a number names, of any kind, and the acceptances of a vehicle; all when none is given.
Result<QSet<QUuid>> wantedRecords(Session &session, const QString &number)
{
    QSet<QUuid> records;
    if (number.isEmpty())
        return records;
    const auto found = recordsOf(session, {number.trimmed().toUpper(), {}});
    if (!found)
        return found.failure();
    if (found->isEmpty())
        return Failure{Failure::Kind::Missing, number};
    for (const Attached &each : *found) {
        records.insert(each.record);
        const auto signedFor
            = session.table<Acceptance>().where(&Acceptance::registration, RegistrationId{each.record});
        if (!signedFor)
            return signedFor.failure();
        for (const Acceptance &acceptance : *signedFor)
            records.insert(acceptance.id.value);
    }
    return records;
}

HeldSource::Line lineOf(Session &session, const Attachment &file, bool isHere, bool isWaiting)
{
    const QString name = recordName(session, file.recordKind, file.record);
    const QString place = shownPlace(isHere, isWaiting);
    return {{file.id.text(), file.name, name, file.recordKind, toValue(file.record), file.mediaType,
             file.bytes, forScripts(FieldType::Moment, toValue(file.takenAt)),
             isWaiting    ? u"waiting"_s
                 : isHere ? u"here"_s
                          : u"centre"_s,
             isHere, isWaiting, file.sha256},
            {file.id.text(),
             file.name,
             name,
             {},
             {},
             file.mediaType,
             QLocale().formattedDataSize(file.bytes, 1),
             when::shown(file.takenAt),
             place,
             {},
             {},
             {}}};
}

} // namespace

Result<std::unique_ptr<ListSource>> attachmentSource(Session &session, const ListWish &wish)
{
    const auto records = wantedRecords(session, wish.of);
    const auto owed
        = records ? OwedFiles(session.database()).all() : Result<QList<OwedFile>>(records.failure());
    if (!owed)
        return owed.failure();
    QSet<QString> waiting;
    for (const OwedFile &file : *owed)
        waiting.insert(file.sha256);
    const KeptFiles files = KeptFiles::beside(session.database());
    QList<HeldSource::Line> lines;
    const auto visited = session.table<Attachment>().forEach([&](const Attachment &file) {
        const bool isHere = files.has(file.sha256);
        const bool isWaiting = waiting.contains(file.sha256);
        if ((!wish.of.isEmpty() && !records->contains(file.record)) || (wish.missing && isHere)
            || (wish.waiting && !isWaiting))
            return true;
        const auto line = lineOf(session, file, isHere, isWaiting);
        if (wish.find.isEmpty() || folded(line.shown.join(u' ')).contains(folded(wish.find)))
            lines.append(line);
        return true;
    });
    if (!visited)
        return visited.failure();
    return std::unique_ptr<ListSource>(std::make_unique<HeldSource>(fields(), lines));
}

} // namespace sk::cli
