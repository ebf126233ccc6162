// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_preview.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace sk {

class MappingForm;
class PreviewModel;
class TableView;
class WorkBanner;

//! A sheet before it is imported: what its columns mean, every row with all its problems, and the choice
//! between the good rows and nothing. Decides nothing itself: reading, checking and entering are asked for
//! and happen elsewhere.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(const QString &fileName, QWidget *parent = nullptr);

    void showPreview(const ImportPreview &preview);
    //! Work is on its way; everything but Cancel waits.
    void showWork(const QString &what);
    void showProgress(qint64 done, qint64 total);
    void showOutcome(const QString &sentence);
    void showTrouble(const QString &sentence);
    const ImportPreview &preview() const { return m_preview; }

Q_SIGNALS:
    void layoutChosen(const sk::Layout &layout);
    void importRequested();
    //! The same sheet with a last column 错误信息.
    void errorSheetRequested();
    void cancelRequested();

private:
    QWidget *filters();
    QWidget *buttons();
    void showCounts();

    ImportPreview m_preview;
    PreviewModel *m_model;
    MappingForm *m_mapping;
    TableView *m_list;
    QButtonGroup *m_filters;
    QLabel *m_sentence;
    WorkBanner *m_banner;
    QPushButton *m_import = nullptr;
    QPushButton *m_errors = nullptr;
};

} // namespace sk
