// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "models/exchange/import_preview.h"
#include "models/exchange/plate_colours.h"
#include "models/exchange/reading.h"
#include "models/exchange/workbook.h"

#include <QPointer>

namespace sk {

class ImportDialog;

//! One spreadsheet on its way in: reads, checks, enters, each on the worker, and tells the dialog. What a
//! person may change meanwhile goes to the worker as a copy. Goes with its dialog.
class SheetImport : public QObject {
public:
    SheetImport(const Desk &desk, const QString &path, QWidget *over);

    void read();

private:
    enum class Afterwards { Cleared, Kept }; //!< what is shown of the rows when a job fails

    //! Runs a job on the worker; what comes after happens here, and only if it went well.
    template<typename T>
    void run(const QString &what, qint64 rows, Afterwards onTrouble,
             const std::function<Result<T>(Session &session, const Watch &watch)> &job,
             const std::function<void(const T &done)> &then);
    void tell(const QString &sentence, Afterwards onTrouble);

    void offerCommon();
    //! Reasons given before stay with rows whose problems are the same, unless those rows were entered since.
    enum class Reasons { Kept, Forgotten };
    void check(Reasons reasons = Reasons::Kept);
    bool anyProblem(const ImportPreview &preview, RowProblem::What what) const;
    bool askAboutColours(const ImportPreview &preview);
    void takeKind(const QString &kind);
    void takeTitleRow(int sheet, int row);
    void takeLayout(const Layout &layout);
    void giveReason(const QList<int> &places);
    void enter();
    void saveErrorSheet();
    qint64 rowCount() const;

    Desk m_desk;
    QString m_path;
    QPointer<ImportDialog> m_dialog;
    std::shared_ptr<const Workbook> m_book; // never changed once read
    int m_sheet = 0;
    Layout m_layout;
    ColourRule m_colours;
    bool m_running = false;
};

} // namespace sk
