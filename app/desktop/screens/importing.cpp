// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/importing.h"

#include "app/desktop/screens/registration_work.h"
#include "app/desktop/screens/sheet_import.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>

namespace sk {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};
} // namespace

void importSheet(const Desk &desk, QWidget *over)
{
    const QString path = desk.prompter.openFile(
        Words::tr("Import from Excel"),
        Words::tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt *.htm *.html);;All files (*)"));
    if (!path.isEmpty())
        importSheet(desk, path, over);
}

void importSheet(const Desk &desk, const QString &path, QWidget *over)
{
    (new SheetImport(desk, path, over))->read(); // goes with its dialog
}

void importRegistrationSheet(const RegistrationWork &work)
{
    importSheet(work.desk, work.over);
}

} // namespace sk
