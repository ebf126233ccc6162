// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/registration_window.h"
#include "views/registrations/registration_needs.h"
#include "views/shell/page.h"

class QStackedWidget;

namespace sk {

class RegistrationEditor;
class RegistrationList;

//! Registrations 安装登记: the list with the chosen vehicle beside it, and everything that is done to one or
//! to a yard of them.
class RegistrationsPage : public Page {
    Q_OBJECT
public:
    RegistrationsPage(RegistrationWindow &window, LiveCatalogue &catalogue, const RegistrationNeeds &needs,
                      QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void activate() override;
    bool find(const QString &text) override;
    bool open(const Target &target) override;
    bool list(const QString &kind, const QString &text) override;
    bool openDraft(const QString &key) override;
    bool canCreate() const override;
    void create() override;
    bool canPrint() const override;
    void print() override;
    bool leave() override;
    bool mayClose() override;
    void keepState(ViewMemory &memory) const override;
    void restoreState(const ViewMemory &memory) override;

    //! These changed in the store, by whoever; an empty list is any of them. An open form follows.
    void follow(const QList<QUuid> &ids);
    //! Chooses several at once, e.g. what a yard has just become.
    void choose(const QList<RegistrationId> &ids);

    //! What was asked for, for a minute.
    void reveal(const RegistrationId &id, const QString &field, const QString &text);

Q_SIGNALS:
    //! A hidden value is wanted (A58–A60).
    void revealRequested(const sk::RegistrationId &id, const QString &field);
    void printRequested(const QList<sk::RegistrationId> &ids);
    void acceptRequested(const QList<sk::RegistrationId> &ids);
    //! The acceptance that stands for a vehicle is to be answered by a correction.
    void correctRequested(const sk::RegistrationId &id);
    void historyRequested(const sk::RegistrationId &id);
    void yardRequested();
    void importRequested();
    //! Columns of the list as they are shown, in order.
    void exportRequested(const QList<int> &columns);
    void statisticsRequested();
    //! A printed sheet is at hand: has its record changed since?
    void sheetCheckRequested();
    //! Scans are to find their records; none named: they are chosen later.
    void filingRequested(const QStringList &paths);

private:
    void edit(const RegistrationId &id);
    void handOver(const QList<RegistrationId> &ids);
    bool openSheetDraft(const QString &key);
    void addScenes();
    void showList();
    bool atList() const;

    RegistrationNeeds m_needs;
    QStackedWidget *m_stack;
    RegistrationList *m_list;
    RegistrationEditor *m_editor;
};

} // namespace sk
