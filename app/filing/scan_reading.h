// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_mark.h"

#include <QList>

#include <functional>
#include <optional>

namespace sk {

//! Pages of one scan that belong together: a sheet with its code, and what follows it without one.
struct ScannedSheet {
    std::optional<PrintMark> mark; //!< nothing: no code of ours on it
    QList<int> pages; //!< from 0

    bool operator==(const ScannedSheet &) const = default;
};

//! What a scanned file says of itself.
struct ScanReading {
    QString mediaType;
    QList<ScannedSheet> sheets; //!< in the order of their first pages

    bool operator==(const ScanReading &) const = default;
};

//! Hears which page is looked at, of how many; false to stop.
using PageTold = std::function<bool(int page, int pages)>;

//! Looks for our codes on every page. A page without one belongs to the sheet before it, as a back side does;
//! the same code again is the same sheet. Fails as forEachPage() does, Cancelled when it was stopped. For a
//! worker.
Result<ScanReading> readScan(const QString &path, const PageTold &told = {});

} // namespace sk
