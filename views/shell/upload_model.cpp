// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/upload_model.h"

#include <QLocale>

namespace sk {

namespace {

int percentOf(const UploadLine &line)
{
    return line.bytes > 0 ? int(line.sent * 100 / line.bytes) : 0;
}

} // namespace

QString UploadModel::title(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("File");
    case Record:
        return tr("Record");
    case Size:
        return tr("Size");
    case Progress:
        return tr("How far");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UploadModel::cell(const UploadLine &line, int column, int role) const
{
    if (role == PercentRole)
        return line.trouble.isEmpty() && (line.isUnderWay || line.sent > 0) ? percentOf(line) : -1;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Name:
        return line.name;
    case Record:
        return line.recordName;
    case Size:
        return QLocale().formattedDataSize(line.bytes, 1);
    case Progress:
        if (!line.trouble.isEmpty())
            return line.trouble;
        return line.isUnderWay || line.sent > 0 ? tr("%1 %").arg(percentOf(line)) : tr("Waiting");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
