// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filing/scan_reading.h"
#include "models/store/attachment_desk.h"

namespace sk {

//! What became of one sheet of a scan.
struct FiledSheet {
    QString number; //!< on the sheet, or as a person gave it; empty: no code of ours
    SheetFinding finding; //!< whose sheet it is, and whether the record changed since it was printed
    QList<Attached> records; //!< it was attached to; none when nobody is known by the number
    int added = 0; //!< of these, how many did not have it yet
    int pages = 1;

    bool isFiled() const { return !records.isEmpty(); }
    bool operator==(const FiledSheet &) const = default;
};

//! The records a printed sheet belongs to, found by its mark: an acceptance sheet to its acceptance, or to
//! the registration while nothing is signed yet; a batch sheet to all of its vehicles. Empty when none is
//! here.
Result<QList<Attached>> recordsOf(Session &session, const PrintMark &mark);

//! Files a scan to the records its codes name, each sheet to its own: a scan of several sheets is taken apart
//! page by page, so that nobody's record bears another one's sheet. Sheets without a code, or of unknown
//! records, are told and attached nowhere. Fails as readScan() and KeptFiles::take() do. For a worker.
Result<QList<FiledSheet>> fileScan(Session &session, const QString &path, const PageTold &told = {});

//! Files a whole scan under what a person says: a number AZ-…, YS-…, YH-…, YQ-… or BX-…, or a plate that one
//! registration alone has. Missing when there is no such record, Invalid when it is neither, Conflict when
//! several registrations have the plate.
Result<FiledSheet> fileScanUnder(Session &session, const QString &path, const QString &said);

} // namespace sk
