// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/syncing.h"
#include "sync/secrets/file_secrets.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/scratch_store.h"

namespace sk::testing {

using namespace Qt::StringLiterals;

//! What stands behind the screens, on a store of its own and without a line.
struct DeskWorld {
    DeskWorld()
        : secrets(scratch.folder() + u"/secrets"_s)
        , syncer(scratch.store(), secrets)
        , worker(scratch.store())
        , catalogue(scratch.store(), [](const Registration &) { return true; })
        , view(scratch.folder())
        , drafts(scratch.folder())
        , desk{scratch.store(), worker, reference, policies, catalogue,
               secrets,         syncer, view,      drafts,   prompter}
        , syncing(desk, syncer)
    {
    }

    void enrol(const QString &role = {})
    {
        if (!setEnrolment(scratch.session().database(),
                          {.url = u"https://centre.example"_s, .device = QUuid::createUuid(), .role = role}))
            qFatal("not enrolled");
    }
    PendingChange onlyChange()
    {
        const auto pending = scratch.session().ledger().pending(0, 10);
        if (!pending || pending->size() != 1)
            qFatal("one change was expected");
        return pending->constFirst();
    }

    ScratchStore scratch;
    PreparedPrompter prompter;
    FileSecrets secrets;
    Syncer syncer;
    Worker worker;
    Reference reference;
    PolicyBook policies;
    LiveCatalogue catalogue;
    KeptView view;
    KeptDrafts drafts;
    Desk desk;
    Syncing syncing;
};

} // namespace sk::testing
