// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attachment_desk.h"

#include "models/domain/kinds.h"
#include "models/store/owed_files.h"
#include "models/store/value_writing.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QUuid linkIn(const KindInfo &info, const StoredRow &row, QStringView field)
{
    const qsizetype at = info.indexOf(field);
    const auto *text = at < 0 ? nullptr : std::get_if<QString>(&row.values.at(at));
    return text ? QUuid(*text) : QUuid();
}

//! An attachment goes where its record goes.
Result<Attachment> blankFor(Database &db, const Attached &to)
{
    const KindInfo *info = kindNamed(to.kind);
    const auto row = info ? RecordTable(db, *info).find(to.record) : std::nullopt;
    if (!row || row->deleted)
        return Failure{Failure::Kind::Missing, u"there is no record to attach to"_s};
    Attachment attachment;
    attachment.centre = {linkIn(*info, *row, u"centre")};
    attachment.depot = {linkIn(*info, *row, u"depot")};
    attachment.recordKind = to.kind;
    attachment.record = to.record;
    return attachment;
}

} // namespace

AttachmentDesk::AttachmentDesk(Session &session)
    : m_session(session), m_files(KeptFiles::beside(session.database()))
{
}

Result<std::optional<Attachment>> AttachmentDesk::sameOn(const Attached &to, const QString &sha256)
{
    const auto own = of(to.record);
    if (!own)
        return own.failure();
    for (const Attachment &attachment : *own)
        if (attachment.sha256 == sha256)
            return std::optional(attachment);
    return std::optional<Attachment>();
}

Result<Added> AttachmentDesk::attach(const Attached &to, const KeptFiles::Taken &file, const FileFacts &facts)
{
    Database &db = m_session.database();
    return db.write([&]() -> Result<Added> {
        auto attachment = blankFor(db, to);
        const auto same = sameOn(to, file.sha256);
        if (!attachment || !same)
            return attachment ? same.failure() : attachment.failure();
        if (*same)
            return Added{**same, false};
        auto removed
            = db.prepare("SELECT id FROM attachment WHERE record = ? AND sha256 = ? AND deleted = 1");
        if (removed.with(to.record, file.sha256).next()) {
            const AttachmentId id{removed.uuid(0)};
            const auto back = putBack(id);
            const auto found = back ? m_session.table<Attachment>().find(id)
                                    : Result<std::optional<Attachment>>(back.failure());
            if (!found || *found)
                return found ? Result(Added{**found, true}) : Result<Added>(found.failure());
        }
        m_session.giveId(attachment->id);
        attachment->name = facts.name;
        attachment->mediaType = file.mediaType;
        attachment->bytes = file.bytes;
        attachment->sha256 = file.sha256;
        attachment->takenAt = facts.takenAt.isValid() ? facts.takenAt : m_session.now();
        attachment->note = facts.note;
        if (const auto saved = m_session.table<Attachment>().save(*attachment); !saved)
            return saved.failure();
        const auto owed = OwedFiles(db).owe(file.sha256, file.bytes, m_session.now());
        return owed ? Result(Added{*attachment, true}) : Result<Added>(owed.failure());
    });
}

Result<Added> AttachmentDesk::add(const Attached &to, const QString &path, const FileFacts &facts)
{
    const auto taken = m_files.take(path);
    return taken ? attach(to, *taken, facts) : Result<Added>(taken.failure());
}

Result<QList<Attachment>> AttachmentDesk::of(const QUuid &record)
{
    return m_session.table<Attachment>().where(&Attachment::record, record);
}

Result<> AttachmentDesk::remove(const AttachmentId &id)
{
    return m_session.table<Attachment>().remove(id);
}

Result<> AttachmentDesk::putBack(const AttachmentId &id)
{
    return m_session.database().write([&]() -> Result<> {
        if (const auto back = writeValue(m_session, u"attachment"_s, id.value, deletionField(), Value{false});
            !back)
            return back;
        const auto found = m_session.table<Attachment>().find(id);
        if (!found || !*found)
            return found ? Result<>(Failure{Failure::Kind::Missing, {}}) : Result<>(found.failure());
        // Whether it was ever sent is not remembered; the centre says at once when it has it.
        const Attachment &attachment = **found;
        return m_files.has(attachment.sha256)
            ? OwedFiles(m_session.database()).owe(attachment.sha256, attachment.bytes, m_session.now())
            : Result<>();
    });
}

Result<> AttachmentDesk::rename(const AttachmentId &id, const QString &name)
{
    return writeValue(m_session, u"attachment"_s, id.value, u"name"_s, toValue(name));
}

} // namespace sk
