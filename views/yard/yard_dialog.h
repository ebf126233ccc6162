// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/yard/common_values.h"
#include "views/yard/yard_model.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace sk {

class DraftKeeper;
class TableView;
class YardQuota;

//! What yard mode needs to know before it opens.
struct YardSetting {
    CommonNeeds common;
    qint64 quota = 0; //!< vehicles a day by the policy in force (A46); 0 when there is none
    //! How many were installed earlier on the day, at the depot and by the installer of these values.
    std::function<qint64(const Registration &common)> installedEarlier = {};
    //! Whether a register knows a terminal of this number.
    std::function<bool(const QString &number)> isTerminal = {};
};

//! Registering a yard of twenty vehicles in minutes: common values at the top, one field that the scanner
//! writes into, and every vehicle as a line that says what it still lacks. Survives a crash as a draft.
class YardDialog : public QDialog {
    Q_OBJECT
public:
    YardDialog(YardModel &model, const YardSetting &setting, DraftKeeper &drafts, QWidget *parent = nullptr);

    //! The ready vehicles were entered: they go, and with the last one the dialog.
    void finish();
    //! They could not be entered; everything stays as it is.
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    //! The ready ones; the others stay.
    void enterRequested(const QList<sk::Registration> &registrations);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCommon();
    QWidget *makeScanBar();
    QWidget *makeButtons();
    void makeList();
    void connectAll();
    void bringDraftBack();
    void takeScan();
    bool isMeant(const QString &scan);
    void showProgress();
    void takeCommon();
    void keepDraft();
    void keepAnyway();
    void request();
    void dropLine();

    YardModel &m_model;
    YardSetting m_setting;
    DraftKeeper &m_drafts;
    QSet<QPair<qsizetype, bool>> m_shapes; //!< of texts somebody said are terminals: length, digits only
    CommonValues *m_common;
    QToolButton *m_fold;
    QLineEdit *m_scan;
    QLabel *m_said;
    YardQuota *m_quota;
    QList<int> m_asked; //!< the rows whose entering was asked for last
    TableView *m_list;
    QLabel *m_about; //!< what is to be said of the chosen line, in full
    QPushButton *m_keep;
    QPushButton *m_enter;
};

} // namespace sk
