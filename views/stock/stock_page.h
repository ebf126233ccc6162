// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policies.h"
#include "models/domain/reference.h"
#include "models/domain/rights_here.h"
#include "models/items/stock_window.h"
#include "views/shell/page.h"
#include "views/stock/stock_office.h"
#include "views/widgets/draft_keeper.h"
#include "views/widgets/prompter.h"
#include "views/widgets/shown_list.h"

namespace sk {

class EmptyState;
class ItemPanel;
class ListAndDetail;
class MovementSheet;
class StockHead;
class TableView;

//! The stock 终端领用: who holds which terminal and SIM card now, and the movements between hands (A12, C08).
class StockPage : public Page {
    Q_OBJECT
public:
    //! What the page needs beside its model; all of it must outlive the page.
    struct Needs {
        StockOffice &office;
        Prompter &prompter;
        DraftKeeper &drafts;
        const Reference &reference;
        const PolicyBook &policies;
        Clock now;
        Rights rights = {}; //!< what is offered
    };

    StockPage(StockWindow &window, const Needs &needs, QWidget *parent = nullptr);

    void setViewer(Role viewer);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void activate() override;
    bool find(const QString &text) override;
    bool open(const Target &target) override;
    bool list(const QString &kind, const QString &text) override;
    bool openDraft(const QString &key) override;
    bool canCreate() const override { return m_needs.rights.mayMake(u"custody_entry"); }
    void create() override
    {
        if (canCreate())
            startMovement();
    }
    bool canPrint() const override;
    void print() override;
    bool leave() override;
    bool mayClose() override;
    void keepState(ViewMemory &memory) const override;
    void restoreState(const ViewMemory &memory) override;

Q_SIGNALS:
    //! The list as it stands on the screen, to a file.
    void exportRequested(const sk::ShownList &list);
    //! Terminals or SIM cards from a spreadsheet.
    void importRequested();
    //! Every change of a terminal's or a card's own record.
    void historyRequested(const sk::Target &record);
    //! It was brought to the front: names of depots and people may have grown old.
    void refreshRequested();

private:
    void makeList();
    void makeDetail();
    void refresh();
    void showLow();
    void showCurrent();
    void chooseKind();
    void applyFilter();
    void startMovement();
    void enter(const QList<StockEntry> &entries);
    void chooseMoved(const QList<StockEntry> &entries);
    ShownList shown() const;
    bool sheetIsOpen() const;
    bool mayLeaveSheet();

    StockWindow &m_window;
    Needs m_needs;
    Role m_viewer = Role::Operator;
    QUuid m_shown; // the item at the right
    StockHead *m_head;
    ListAndDetail *m_parts;
    TableView *m_table;
    EmptyState *m_nothing;
    ItemPanel *m_panel;
    MovementSheet *m_sheet;
};

} // namespace sk
