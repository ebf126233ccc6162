// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/attaching.h"
#include "app/desktop/backup_keeper.h"
#include "app/desktop/desk.h"
#include "app/desktop/doorkeeper.h"
#include "app/desktop/language.h"
#include "app/desktop/leaving_centre.h"
#include "app/desktop/live_policies.h"
#include "app/desktop/options.h"
#include "app/desktop/store_health.h"
#include "app/desktop/store_search.h"
#include "app/desktop/syncing.h"
#include "app/desktop/telling.h"
#include "models/search/live_stock.h"
#include "views/widgets/theme.h"

#include <memory>

namespace sk {

class MainWindow;
struct Personal;

//! Builds the object graph, in dependency order, and nothing else.
class Application {
public:
    //! Theme, language and prompter must outlive it.
    //! `line` goes to the centre about people; none: to the store's own.
    Application(std::unique_ptr<Store> store, const Options &options, Theme &theme, Language &language,
                Prompter &prompter, PeopleLineSource line = {});
    ~Application();

    MainWindow &window() { return *m_window; }
    Session &session() { return m_store->session(); }
    const LiveCatalogue &catalogue() const { return m_catalogue; }
    const LiveStock &stock() const { return m_stock; }
    //! Something is still being read, or long work is on its way.
    bool isBusy() const
    {
        return !m_catalogue.catalogue() || m_stock.isLoading() || m_worker.isBusy() || m_attaching.isBusy();
    }
    //! Starts what the window does not need to be shown: reading the texts for search, talking to the centre.
    void start();
    //! Who may see the screens.
    Doorkeeper &door() { return m_door; }
    SigningIn &signing() { return m_signing; }
    //! Shows everything in a language: the pages are made anew.
    void setLanguage(const QString &name);
    void setScheme(Scheme scheme);
    //! The same, and remembers it for the next time.
    void chooseLanguage(const QString &name);
    //! Somebody else sits down: the screens are made anew with their columns and for their eyes.
    void takeSeat(const PersonId &person);
    void chooseScheme(Scheme scheme);

private:
    void makeWindow();
    void guardDoor();
    void addPages(MainWindow &window);
    //! Makes the window anew for whoever may see it now; nobody is asked.
    void remakeWindow();
    //! Takes the window away, changes what the screens depend on, and makes it anew. False when the person
    //! keeps it open.
    bool renewWindow(const std::function<void()> &change);
    void greet();
    Personal personal();

    std::unique_ptr<Store> m_store;
    Theme &m_theme;
    Language &m_language;
    KeptView m_view;
    KeptDrafts m_drafts;
    Worker m_worker;
    StoreHealth m_health;
    BackupKeeper m_backups;
    Reference m_reference;
    LivePolicies m_policies;
    LiveCatalogue m_catalogue;
    LiveStock m_stock;
    std::unique_ptr<Secrets> m_secrets;
    Syncer m_syncer;
    RightsTable m_rights;
    SigningIn m_signing;
    Desk m_desk;
    StoreSearch m_search;
    Syncing m_syncing;
    Attaching m_attaching;
    Doorkeeper m_door;
    std::unique_ptr<LeavingCentre> m_leaving;
    std::unique_ptr<Telling> m_telling;
    QTimer m_standing; //!< asks now and then who the centre says is here
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sk
