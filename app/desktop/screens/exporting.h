// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "models/domain/person.h"
#include "models/exchange/export_table.h"
#include "views/widgets/shown_list.h"

class QWidget;

namespace sk {

//! Which columns of a model hold what may not leave without being asked for.
using IsSensitive = std::function<bool(int column)>;

//! Writes any list as it stands on the screen to xlsx or csv (A58–A60): asks for the place, and whether
//! sensitive columns go along where the role may take them out. Texts go as they are shown.
void exportList(const Desk &desk, const ShownList &list, const IsSensitive &isSensitive, Role viewer,
                QWidget *over);

//! The same for whoever sits here, where the screen itself names the confidential columns of what it shows
//! now.
void exportList(const Desk &desk, const ShownList &list, const QList<int> &confidential, QWidget *over);

//! Whether sensitive columns go along: only when there are any, the role may, and the person says so now.
bool wantsSensitive(Prompter &prompter, Role viewer, bool any);
//! Asks for the place of a list of that name; the ending chosen decides the format. Empty when cancelled.
QString askForPlace(Prompter &prompter, const QString &name);
ExportTarget::Format formatOf(const QString &path);

//! Fills rows on the worker; what fails there ends the export.
using RowReading = std::function<Result<bool>(Session &session, QStringList &row)>;

//! Writes a list on the worker and tells how it went.
void writeList(const Desk &desk, const ExportTarget &target, const QList<ExportColumn> &columns,
               const RowReading &next);

} // namespace sk
