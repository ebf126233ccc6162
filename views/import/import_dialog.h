// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_preview.h"
#include "models/exchange/sheet_glance.h"
#include "views/import/unsaid_values.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace sk {

class MappingForm;
class PreviewModel;
class TableView;
class TitleChooser;
class WorkBanner;

//! A sheet before it is imported: what it lists, what its columns mean, every row with all its problems, and
//! the choice between the good rows and nothing. Decides nothing itself: reading, checking and entering are
//! asked for and happen elsewhere.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(const QString &fileName, QWidget *parent = nullptr);
    ~ImportDialog() override;

    //! For the values that stand in no column (registrations only).
    void offerCommon(const QList<Depot> &depots, const QList<Person> &people, const DepotId &usual);
    //! What was read, before anything is checked. Without titles a person is asked to point at them.
    void showSheets(const QList<SheetGlance> &sheets, int sheet, const Layout &layout);
    void showPreview(const ImportPreview &preview);
    //! The good rows are in now; the next preview of this sheet shows them so.
    void noteImported();
    //! Work is on its way; everything but Cancel waits.
    void showWork(const QString &what);
    void showProgress(qint64 done, qint64 total);
    //! The work is done, and what is shown still holds.
    void showOutcome(const QString &sentence);
    //! The rows could not be read or checked: what was shown of them holds no longer.
    void showTrouble(const QString &sentence);

    //! With the reasons given.
    const ImportPreview &preview() const { return m_preview; }
    Registration common() const;
    //! Rows of the preview, by place; those that may not be accepted stay as they are.
    void keepRows(const QList<int> &places, const QString &reason);

Q_SIGNALS:
    void kindChosen(const QString &kind);
    void titleRowChosen(int sheet, int row);
    void layoutChosen(const sk::Layout &layout);
    //! One reason for several rows, by place in the preview.
    void reasonRequested(const QList<int> &places);
    void importRequested();
    //! The same sheet with a last column 错误信息.
    void errorSheetRequested();
    void cancelRequested();

private:
    QWidget *heading(const QString &fileName);
    QWidget *filters();
    QWidget *buttons();
    void makeList();
    void setWorking(bool working);
    void showLayout(const Layout &layout);
    void showCounts();
    void showRow();
    void showAsThere(CheckedRow &row) const;
    QList<int> acceptablePlaces() const;
    QString usualSentence() const;

    ImportPreview m_preview;
    PreviewModel *m_model;
    QComboBox *m_kind;
    QPushButton *m_pointAtTitles;
    TitleChooser *m_titles;
    MappingForm *m_mapping;
    UnsaidValues *m_common;
    TableView *m_list;
    QButtonGroup *m_filters;
    QLabel *m_problems;
    QLabel *m_sentence;
    WorkBanner *m_banner;
    QPushButton *m_import = nullptr;
    QPushButton *m_errors = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_nothing = nullptr;
    QSet<int> m_imported; //!< rows of the sheet
    bool m_working = false;
};

} // namespace sk
