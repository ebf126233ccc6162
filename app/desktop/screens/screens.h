// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "views/widgets/shown_list.h"
#include "views/widgets/theme.h"

namespace sk {

class AttachmentOffice;
class BackupKeeper;
class LiveStock;
class MainWindow;
class Page;
class Syncing;

//! What each person sets up for themselves, and how a screen asks for another choice. The asking screen may
//! be made anew by it, a little later.
struct Personal {
    QString language; //!< "zh_CN" or "en"
    Scheme scheme = Scheme::System;
    std::function<void(const QString &)> chooseLanguage;
    std::function<void(Scheme)> chooseScheme;
    std::function<void(const PersonId &)> takeSeat; //!< the person who sits here from now on; null: nobody
};

//! Each makes one screen and wires it to the desk. The window that takes the page owns it.
Page *makeTodayScreen(const Desk &desk, LiveStock &stock, Syncing &syncing);
Page *makeNetworkScreen(const Desk &desk);
Page *makeRegistrationsScreen(const Desk &desk, AttachmentOffice &attachments);
Page *makeStockScreen(const Desk &desk, LiveStock &stock);
Page *makeConflictsScreen(const Desk &desk, Syncing &syncing);
Page *makeSyncScreen(const Desk &desk, Syncing &syncing);
Page *makeSettingsScreen(const Desk &desk, const Personal &personal, BackupKeeper &keeper);

//! What stands before the screens, and what only an administrator sees, as scenes of the settings.
void addPeopleScenes(const Desk &desk, MainWindow &window);

//! Shows a list as it comes out of the printer.
void printList(const Desk &desk, const ShownList &list, QWidget *over);
//! Shows everything that ever happened to a record; a value can be put back from there.
void showHistory(const Desk &desk, const QString &kind, const QUuid &id, QWidget *over);

} // namespace sk
