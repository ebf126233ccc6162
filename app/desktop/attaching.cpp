// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/attaching.h"

#include "app/desktop/failure_words.h"
#include "app/desktop/trouble_words.h"
#include "app/filing/filing_words.h"
#include "app/filing/store_upload_queue.h"
#include "models/domain/photo_kinds.h"
#include "models/media/taken_at.h"
#include "models/media/thumbnail.h"
#include "models/store/file_sweep.h"
#include "sync/transport/syncer.h"
#include "views/widgets/prompter.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int keptThumbnails = 300;

//! A screenshot stays sharp, a photo stays small.
QByteArray encoded(const QImage &picture)
{
    constexpr qint64 photo = 1'500'000; // pixels
    constexpr int quality = 90;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (qint64(picture.width()) * picture.height() > photo)
        picture.save(&buffer, "jpeg", quality);
    else
        picture.save(&buffer, "png");
    return bytes;
}

} // namespace

Attaching::Attaching(const Desk &desk, Viewer viewer, QObject *parent)
    : AttachmentOffice(parent)
    , m_desk(desk)
    , m_viewer(std::move(viewer))
    , m_files(KeptFiles::beside(desk.session().database()))
    , m_thumbnails(keptThumbnails)
{
    m_pool.setMaxThreadCount(1); // one after another: the second core is for the person
    connect(&desk.store, &Store::changed, this, [this](const ChangeNotice &notice) {
        if (notice.kind == u"attachment")
            Q_EMIT changed();
    });
    connect(&desk.syncer, &Syncer::fetched, this, &Attaching::takeFetched);
    connect(&desk.syncer, &Syncer::fetchProgressed, this,
            [this](const QString &sha256, qint64 got, qint64 bytes) {
                if (m_fetching.contains(sha256)) {
                    m_fetching[sha256] = bytes > 0 ? int(got * 100 / bytes) : 0;
                    Q_EMIT changed();
                }
            });
}

Attaching::~Attaching()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool Attaching::complain(const Result<> &outcome)
{
    if (!outcome)
        Q_EMIT told(sentenceOf(outcome.failure()));
    return !outcome;
}

QList<AttachmentLine> Attaching::linesOf(const QList<Attached> &records)
{
    const auto enrolment = enrolmentOf(m_desk.session().database());
    const bool isEnrolled = enrolment && enrolment->isEnrolled();
    QList<AttachmentLine> lines;
    for (const Attached &record : records)
        if (const auto attachments = AttachmentDesk(m_desk.session()).of(record.record))
            for (const Attachment &attachment : *attachments)
                lines.append(lineOf(attachment, isEnrolled));
    return lines;
}

AttachmentLine Attaching::lineOf(const Attachment &attachment, bool isEnrolled)
{
    using Where = AttachmentLine::Where;
    AttachmentLine line{attachment, Where::Everywhere, 0, {}};
    const QString &sha256 = attachment.sha256;
    if (!m_files.has(sha256)) {
        line.where = m_fetching.contains(sha256) ? Where::OnItsWay : Where::OnlyAtCentre;
        line.percent = m_fetching.value(sha256);
        return line;
    }
    const auto owed = OwedFiles(m_desk.session().database()).find(sha256);
    if (!isEnrolled || !owed || !*owed)
        return line;
    line.where = Where::OnlyHere;
    line.percent = (*owed)->bytes > 0 ? int((*owed)->sent * 100 / (*owed)->bytes) : 0;
    if ((*owed)->aside)
        line.trouble = sentenceOf(fileTroubleOf((*owed)->trouble));
    return line;
}

QImage Attaching::thumbnailOf(const Attachment &attachment)
{
    const QString sha256 = attachment.sha256;
    if (const QImage *made = m_thumbnails.object(sha256))
        return *made;
    if (m_inMaking.contains(sha256) || attachment.mediaType.startsWith(u"video/") || !m_files.has(sha256))
        return {};
    m_inMaking.insert(sha256);
    inBackground([path = m_files.pathOf(sha256), cache = m_files.thumbnailPathOf(sha256),
                  type = attachment.mediaType] { return sk::thumbnailOf(path, type, cache); },
                 [this, sha256](const Result<QImage> &made) {
                     m_inMaking.remove(sha256);
                     m_thumbnails.insert(sha256, new QImage(made ? *made : QImage())); // one try is enough
                     Q_EMIT thumbnailMade(sha256);
                 });
    return {};
}

void Attaching::add(const Attached &to, const QStringList &paths, const QString &photoKind)
{
    Q_EMIT told(tr("Adding %n file(s)…", nullptr, int(paths.size())));
    inBackground(
        [files = m_files, paths] {
            QList<Incoming> incoming;
            for (const QString &path : paths)
                incoming.append({QFileInfo(path).fileName(), files.take(path), takenAtOf(path)});
            return incoming;
        },
        [this, to, photoKind](const QList<Incoming> &incoming) { attach(to, incoming, photoKind); });
}

void Attaching::addPicture(const Attached &to, const QImage &picture)
{
    const QString stamp = m_desk.clock()().toOffsetFromUtc(8 * 3600).toString(u"yyyyMMdd-HHmmss"_s);
    inBackground(
        [files = m_files, picture, stamp] {
            QByteArray bytes = encoded(picture);
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto taken = files.take(buffer);
            const bool isPng = taken && taken->mediaType == u"image/png";
            return QList<Incoming>{{stamp + (isPng ? u".png"_s : u".jpg"_s), taken, {}}};
        },
        [this, to](const QList<Incoming> &incoming) { attach(to, incoming, {}); });
}

void Attaching::attach(const Attached &to, const QList<Incoming> &files, const QString &photoKind)
{
    QStringList sentences;
    int known = 0;
    AttachmentDesk desk(m_desk.session());
    for (const Incoming &file : files) {
        QStringList names;
        if (const auto own = desk.of(to.record))
            for (const Attachment &attachment : *own)
                names.append(attachment.name);
        const QString name = photoKind.isEmpty() ? file.name : photoName(photoKind, file.name, names);
        const auto added = file.taken ? desk.attach(to, *file.taken, {name, file.takenAt, {}})
                                      : Result<Added>(file.taken.failure());
        if (!added)
            sentences.append(u"%1: %2"_s.arg(file.name, fileSentenceOf(added.failure())));
        else
            known += !added->isNew;
    }
    if (known > 0)
        sentences.append(tr("%n file(s) were there already.", nullptr, known));
    Q_EMIT told(sentences.join(u'\n'));
}

void Attaching::remove(const AttachmentId &id)
{
    complain(AttachmentDesk(m_desk.session()).remove(id));
}

void Attaching::putBack(const AttachmentId &id)
{
    complain(AttachmentDesk(m_desk.session()).putBack(id));
}

void Attaching::sayWhatItShows(const Attachment &attachment, const QString &photoKind)
{
    QStringList names;
    AttachmentDesk desk(m_desk.session());
    if (const auto own = desk.of(attachment.record))
        for (const Attachment &other : *own)
            if (other.id != attachment.id)
                names.append(other.name);
    complain(desk.rename(attachment.id, photoName(photoKind, attachment.name, names)));
}

void Attaching::sweep()
{
    auto own = m_desk.store.anotherSession();
    if (!own)
        return;
    inBackground([session = std::shared_ptr<Session>(std::move(*own))] { return sweepFiles(*session); },
                 [](const Result<int> &) {});
}

} // namespace sk
