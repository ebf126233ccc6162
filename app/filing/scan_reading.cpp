// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filing/scan_reading.h"

#include "models/media/code_reader.h"
#include "models/media/scan_pages.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace sk {

namespace {

std::optional<PrintMark> markOn(const QImage &page)
{
    for (const QString &text : codesIn(page))
        if (const auto mark = readMark(text))
            return *mark;
    return std::nullopt;
}

void addPage(QList<ScannedSheet> &sheets, int page, const std::optional<PrintMark> &mark)
{
    const auto same = std::ranges::find(sheets, mark, &ScannedSheet::mark);
    if (mark && same != sheets.end())
        same->pages.append(page);
    else if (mark || sheets.isEmpty())
        sheets.append({mark, {page}});
    else
        sheets.last().pages.append(page);
}

} // namespace

Result<ScanReading> readScan(const QString &path, const PageTold &told)
{
    if (!QFileInfo(path).isFile())
        return Failure{Failure::Kind::Missing, {}};
    ScanReading reading{QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent).name(), {}};
    const auto pages = pagesOf(path, reading.mediaType);
    if (!pages)
        return pages.failure();
    bool stopped = false;
    const auto seen = forEachPage(path, reading.mediaType, [&](int page, const QImage &picture) {
        stopped = told && !told(page, *pages);
        if (!stopped)
            addPage(reading.sheets, page, markOn(picture));
        return !stopped;
    });
    if (!seen)
        return seen.failure();
    return stopped ? Result<ScanReading>(Failure{Failure::Kind::Cancelled, {}}) : Result(reading);
}

} // namespace sk
