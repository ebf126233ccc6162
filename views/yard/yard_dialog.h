// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/yard/common_values.h"
#include "views/yard/yard_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace sk {

class DraftKeeper;
class TableView;

//! What yard mode needs to know before it opens.
struct YardSetting {
    QList<NamedId> depots;
    QList<NamedId> installers;
    qint64 quota = 0; //!< vehicles a day by the policy in force (A46); 0 when there is none
    Clock now;
};

//! Registering a yard of twenty vehicles in minutes: common values at the top, one field that the scanner
//! writes into, and every vehicle as a line that says what it still lacks. Survives a crash as a draft.
class YardDialog : public QDialog {
    Q_OBJECT
public:
    YardDialog(YardModel &model, const YardSetting &setting, DraftKeeper &drafts, QWidget *parent = nullptr);

    //! The vehicles were entered: nothing is left to keep.
    void finish();
    //! They could not be entered; everything stays as it is.
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    void enterRequested(const QList<sk::Registration> &registrations);

private:
    QWidget *scanBar();
    void takeScan();
    void showProgress();
    void keepDraft();
    void request();
    void dropLine();

    YardModel &m_model;
    DraftKeeper &m_drafts;
    qint64 m_quota;
    CommonValues *m_common;
    QLineEdit *m_scan;
    QLabel *m_said;
    QProgressBar *m_bar;
    TableView *m_list;
    QPushButton *m_enter;
};

} // namespace sk
