// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/depot.h"
#include "views/settings/device_lines.h"
#include "views/settings/topic.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace sk {

class CodeCard;
class EmptyState;
class FieldRow;
class OutcomeLine;
class Prompter;
class TableView;

//! What a new computer is to see.
enum class DeviceView {
    Centre, //!< everything of its centre
    Depot, //!< its depot's records
    Partner, //!< the same, confidential content partly hidden
};

//! Computers 电脑 of the centre: which are enrolled, when they were seen; taking one out, a code for a new
//! one.
class DevicesTopic : public Topic {
    Q_OBJECT
public:
    explicit DevicesTopic(Prompter &prompter, QWidget *parent = nullptr);

    void showWhyNot(const QString &title, const QString &sentence);
    void setDevices(const QList<DeviceLine> &lines);
    void offerDepots(const QList<Depot> &depots);
    void showWaiting();
    void showTrouble(const QString &sentence);
    //! A one-time code for `place`; `until` in words.
    void showCode(const QString &place, const QString &code, const QString &until);

Q_SIGNALS:
    void revokeRequested(const QUuid &device);
    void codeRequested(const sk::DepotId &depot, sk::DeviceView view);

private:
    QWidget *makeActions();
    QWidget *makeInvitation();
    const DeviceLine *current() const;
    void showCurrent();
    void askRevoke();
    void askCode();

    Prompter &m_prompter;
    DeviceModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TableView *m_table;
    QPushButton *m_revoke;
    QWidget *m_invitation;
    QComboBox *m_view;
    QComboBox *m_depot;
    FieldRow *m_depotRow;
    QPushButton *m_makeCode;
    OutcomeLine *m_outcome;
    CodeCard *m_code;
};

} // namespace sk
