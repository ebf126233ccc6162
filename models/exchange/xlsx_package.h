// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook.h"
#include "models/exchange/zip_container.h"

namespace sk {

//! Where the parts of one xlsx file lie.
struct XlsxPackage {
    struct SheetPart {
        QString name;
        bool hidden = false;
        QString part; //!< empty for charts and macros: they have no rows
    };
    QList<SheetPart> sheets;
    QString strings; //!< empty when there is none
    QString styles;
    DateSystem dates = DateSystem::From1900;
};

//! The part that the package says is its main document, e.g. xl/workbook.xml; empty when it says none.
QString mainPart(ZipContainer &container);

//! Reads the workbook part and its relationships.
Trouble readPackage(ZipContainer &container, const QString &workbookPart, XlsxPackage &out);

} // namespace sk
