// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "views/shell/search_source.h"
#include "views/shell/sync_state.h"
#include "views/widgets/colours.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QStackedWidget;
class QToolButton;

namespace sk {

class Page;
class Rail;
class SearchField;
class StatusLabel;
class SyncBar;
class ViewMemory;
class WorkBanner;

//! The frame: rail at the left, the field for everything above, the sync sentence below, one page between. It
//! knows that pages exist, not which.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    enum class Place { Rail, Foot };

    MainWindow(SearchSource &source, ViewMemory &memory, Clock now, QWidget *parent = nullptr);

    //! Takes the page over. The first one added is shown.
    void addPage(Page *page, Place place = Place::Rail);
    QList<Page *> pages() const { return m_pages; }
    Page *currentPage() const;
    void showPage(const QString &name);
    //! Shows a record on whichever page answers for it.
    void open(const Target &target);
    //! Shows the list of all records of a kind that contain the text, on whichever page has it.
    void list(const QString &kind, const QString &text);
    //! Brings back a draft on whichever page it belongs to; false when it belongs to none.
    bool openDraft(const QString &key);
    //! Brings back place, size and the screen that was last looked at, inside the screen there is now. Call
    //! when all pages are there.
    void restoreState();

    void setSyncState(const SyncState &state);
    //! Which centre or depot, and who sits here.
    void setWhere(const QString &words);
    //! Something that holds for the whole time, e.g. "Read only". Empty clears it.
    void setNotice(Tone tone, const QString &words);
    //! Something about what was just opened; goes when another screen comes.
    void setRemark(Tone tone, const QString &words);
    WorkBanner &banner() { return *m_banner; }
    //! Shows a page instead of everything, until another one comes or null lifts it; takes it over. Screens
    //! behind it stay as they are and hear no key.
    void setGate(QWidget *page);
    bool isGated() const { return m_gate != nullptr; }
    //! Whether somebody signed in here: then they can lock the desk, leave it to somebody else, and change
    //! their password.
    void setSignedIn(bool signedIn);
    //! Keeps now what would be kept when the window closes.
    void keepSetUp() { keepState(); }

Q_SIGNALS:
    void syncPressed();
    void lockRequested();
    void signOutRequested();
    void passwordRequested();
    //! The record is not in this store any more.
    void notFound(const sk::Target &target);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeFoot();
    void makeShortcuts();
    void focusSearch();
    void showIndex(int index);
    void keepState();
    void fitToScreen();

    QToolButton *makePersonMenu();

    ViewMemory &m_memory;
    QWidget *m_frame; //!< all but the gate
    QStackedLayout *m_layers;
    QWidget *m_gate = nullptr;
    QList<Page *> m_pages;
    Rail *m_rail;
    QLabel *m_title;
    SearchField *m_search;
    QLabel *m_where;
    QToolButton *m_person;
    WorkBanner *m_banner;
    QStackedWidget *m_stack;
    SyncBar *m_syncBar;
    StatusLabel *m_remark;
    StatusLabel *m_notice;
    QTimer m_keepSoon;
    bool m_restored = false; //!< what is kept from here on was seen by a person
};

} // namespace sk
