// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/attaching.h"
#include "app/desktop/trouble_words.h"
#include "app/filing/filing_words.h"
#include "sync/transport/syncer.h"
#include "views/widgets/prompter.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

// Getting the bytes of an attachment, and showing them.
namespace sk {

namespace {

//! What a viewer shows and nothing runs. A page of HTML or a script from elsewhere is saved, not opened.
bool isForViewing(const QString &mediaType)
{
    return mediaType.startsWith(u"image/") || mediaType.startsWith(u"video/")
        || mediaType.startsWith(u"audio/") || mediaType == u"application/pdf" || mediaType == u"text/plain";
}

//! A name for a copy: what people call it, and the suffix of what it really is.
QString nameForViewing(const Attachment &attachment)
{
    QString name = attachment.name.section(u'.', 0, -2);
    if (name.isEmpty())
        name = attachment.name;
    for (QChar &letter : name)
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u' ')
            letter = u'_';
    const QString suffix = QMimeDatabase().mimeTypeForName(attachment.mediaType).preferredSuffix();
    constexpr int longest = 60;
    return name.left(longest).trimmed() + u'.' + (suffix.isEmpty() ? u"bin"_s : suffix);
}

//! Of a line that comes back by itself nothing is said elsewhere; here a person waits.
QString sentenceWhenNotFetched(SyncTrouble::Kind trouble)
{
    const QString sentence = sentenceOf(trouble);
    return sentence.isEmpty() ? Attaching::tr(
               "There is no line to the centre now, and the file is only there. Press it again later.")
                              : sentence;
}

} // namespace

void Attaching::open(const Attachment &attachment)
{
    if (!isForViewing(attachment.mediaType))
        return Q_EMIT told(tr("“%1” is no photo, film or scan: save it instead.").arg(attachment.name));
    if (m_files.has(attachment.sha256))
        view(attachment);
    else
        fetch(attachment, [this, attachment] { view(attachment); });
}

void Attaching::view(const Attachment &attachment)
{
    const QString folder = m_opened.filePath(attachment.sha256.left(8));
    QDir().mkpath(folder);
    const QString copy = QDir(folder).filePath(nameForViewing(attachment));
    if (QFile::exists(copy))
        return show(attachment, copy);
    // A film takes its time.
    inBackground(
        [files = m_files, sha256 = attachment.sha256, copy] {
            const auto copied = files.copyTo(sha256, copy);
            QFile::setPermissions(copy,
                                  QFile::ReadOwner); // what a viewer changed would be lost with the copy
            return copied;
        },
        [this, attachment, copy](const Result<> &copied) {
            if (copied)
                show(attachment, copy);
            else
                Q_EMIT told(fileSentenceOf(copied.failure()));
        });
}

void Attaching::show(const Attachment &attachment, const QString &copy)
{
    if (!m_viewer(QUrl::fromLocalFile(copy)))
        Q_EMIT told(tr("No program of this computer opens “%1”: save it instead.").arg(attachment.name));
}

void Attaching::saveAs(const Attachment &attachment)
{
    const QString path
        = m_desk.prompter.saveFile(tr("Save a file"), attachment.name, tr("All files") + u" (*)"_s);
    if (path.isEmpty())
        return;
    if (m_files.has(attachment.sha256))
        copyOut(attachment, path);
    else
        fetch(attachment, [this, attachment, path] { copyOut(attachment, path); });
}

void Attaching::copyOut(const Attachment &attachment, const QString &path)
{
    inBackground(
        [files = m_files, sha256 = attachment.sha256, path] {
            QFile::remove(path); // the dialog has asked
            return files.copyTo(sha256, path);
        },
        [this, path](const Result<> &copied) {
            Q_EMIT told(copied ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                               : fileSentenceOf(copied.failure()));
        });
}

void Attaching::fetch(const Attachment &attachment, const std::function<void()> &then)
{
    m_fetching.insert(attachment.sha256, 0);
    m_whenFetched.insert(attachment.sha256, then);
    Q_EMIT told({});
    Q_EMIT changed();
    m_desk.syncer.fetch({attachment.sha256, attachment.bytes, m_files.roomFor(attachment.sha256)});
}

void Attaching::takeFetched(const DownloadEnd &end)
{
    if (m_fetching.remove(end.sha256) == 0)
        return;
    const auto then = m_whenFetched.take(end.sha256);
    Q_EMIT changed();
    if (end.isGood() && then)
        then();
    else if (end.line.kind != SyncTrouble::Kind::None)
        Q_EMIT told(sentenceWhenNotFetched(end.line.kind));
    else if (!end.isGood())
        Q_EMIT told(sentenceOf(end.file));
}

} // namespace sk
