// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "views/shell/page.h"
#include "views/shell/sync_state.h"
#include "views/shell/upload_line.h"

class QLabel;
class QPushButton;

namespace sk {

class CourierStrip;
class EmptyState;
class StatusLabel;
class TableView;
class UploadsPart;
class WaitingModel;

//! Where this computer stands with its centre: what is not there yet, what is in the way, and "sync now".
class SyncPage : public Page {
    Q_OBJECT
public:
    explicit SyncPage(Clock now, QWidget *parent = nullptr);

    void setState(const SyncState &state);
    //! The oldest of what waits; the state says how many there are in all.
    void setWaiting(const QList<WaitingLine> &lines);
    //! Photos and scans on their way; hidden while none waits.
    UploadsPart *uploads() const { return m_uploads; }
    //! The next of them.
    void setUploads(const QList<UploadLine> &lines);
    //! The sync without a line, at the foot of the page.
    CourierStrip *courier() const { return m_courier; }

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void activate() override;
    bool canPrint() const override;
    void print() override;
    void keepState(ViewMemory &memory) const override;
    void restoreState(const ViewMemory &memory) override;

Q_SIGNALS:
    void syncRequested();
    //! On to the screen where conflicts and refusals are settled.
    void settleRequested();
    void exportRequested(const sk::ShownList &list);
    //! Asks for fresh lists.
    void refreshRequested();

private:
    QWidget *makeSummary();
    QWidget *makeWaiting();
    ShownList shownList() const;
    void showStatus();
    void arrange();
    void word();

    Clock m_now;
    SyncState m_state;
    WaitingModel *m_waiting;
    StatusLabel *m_status;
    QLabel *m_sentence;
    QLabel *m_figures;
    QLabel *m_trouble;
    QPushButton *m_settle;
    QPushButton *m_syncNow;
    QWidget *m_waitingPart;
    QLabel *m_waitingTitle;
    TableView *m_table;
    UploadsPart *m_uploads;
    EmptyState *m_calm;
    CourierStrip *m_courier;
};

} // namespace sk
