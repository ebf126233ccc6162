// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/attachment_model.h"

#include "views/attachments/attachment_words.h"

using namespace Qt::StringLiterals;

namespace sk {

AttachmentModel::AttachmentModel(AttachmentOffice &office, QObject *parent)
    : RowModel(parent), m_office(office)
{
    connect(&office, &AttachmentOffice::thumbnailMade, this, [this](const QString &sha256) {
        for (int row = 0; row < rowCount(); ++row)
            if (at(row).attachment.sha256 == sha256)
                Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::DecorationRole});
    });
}

void AttachmentModel::setLines(const QList<AttachmentLine> &lines)
{
    update(lines, [](const AttachmentLine &line) { return line.attachment.id.value; });
}

QVariant AttachmentModel::cell(const AttachmentLine &line, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return line.attachment.name;
    case Qt::DecorationRole:
        return line.where == AttachmentLine::Where::Everywhere
                || line.where == AttachmentLine::Where::OnlyHere
            ? m_office.thumbnailOf(line.attachment)
            : QImage();
    case Qt::ToolTipRole:
        return storyOf(line);
    case Qt::AccessibleTextRole:
        return storyOf(line).replace(u'\n', u", "_s);
    case PlaceRole:
        return placeOf(line);
    case PlaceIconRole:
        return placeIconOf(line);
    case TypeIconRole:
        return iconOfType(line.attachment.mediaType);
    case TroubleRole:
        return !line.trouble.isEmpty();
    default:
        return {};
    }
}

} // namespace sk
