// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/attachment_words.h"

#include "models/items/when.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

} // namespace

QString nameOfPhotoKind(const QString &kind)
{
    if (kind == u"together"_s)
        return Words::tr("People and vehicle");
    if (kind == u"position"_s)
        return Words::tr("Where it is mounted");
    if (kind == u"aerial"_s)
        return Words::tr("Aerial");
    if (kind == u"plate"_s)
        return Words::tr("Type plate of the terminal");
    if (kind == u"online"_s)
        return Words::tr("Online on the platform");
    return kind;
}

QString placeOf(const AttachmentLine &line)
{
    switch (line.where) {
    case AttachmentLine::Where::Everywhere:
        return {};
    case AttachmentLine::Where::OnlyHere:
        return line.percent > 0 ? Words::tr("Sending: %1 %").arg(line.percent)
                                : Words::tr("Not uploaded yet");
    case AttachmentLine::Where::OnlyAtCentre:
        return Words::tr("At the centre: opening it fetches it");
    case AttachmentLine::Where::OnItsWay:
        return Words::tr("Fetching: %1 %").arg(line.percent);
    }
    return {};
}

QString placeIconOf(const AttachmentLine &line)
{
    if (!line.trouble.isEmpty())
        return u"attention"_s;
    switch (line.where) {
    case AttachmentLine::Where::Everywhere:
        return {};
    case AttachmentLine::Where::OnlyHere:
        return u"cloud-waiting"_s;
    case AttachmentLine::Where::OnlyAtCentre:
        return u"cloud"_s;
    case AttachmentLine::Where::OnItsWay:
        return u"down"_s;
    }
    return {};
}

QString storyOf(const AttachmentLine &line)
{
    const Attachment &file = line.attachment;
    QStringList lines{file.name, QLocale().formattedDataSize(file.bytes)};
    if (file.takenAt.isValid())
        lines.append(Words::tr("Taken %1").arg(when::shown(file.takenAt)));
    for (const QString &more : {file.note, placeOf(line), line.trouble})
        if (!more.isEmpty())
            lines.append(more);
    return lines.join(u'\n');
}

QString iconOfType(const QString &mediaType)
{
    if (mediaType.startsWith(u"image/"))
        return u"photo"_s;
    return mediaType.startsWith(u"video/") ? u"film"_s : u"form"_s;
}

} // namespace sk
