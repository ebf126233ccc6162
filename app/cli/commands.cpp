// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agreement.h"
#include "app/cli/attaching.h"
#include "app/cli/command.h"
#include "app/cli/courier.h"
#include "app/cli/demo.h"
#include "app/cli/explain.h"
#include "app/cli/export.h"
#include "app/cli/history.h"
#include "app/cli/import.h"
#include "app/cli/list.h"
#include "app/cli/merge.h"
#include "app/cli/print.h"
#include "app/cli/safekeeping.h"
#include "app/cli/settling.h"
#include "app/cli/signing.h"
#include "app/cli/syncing.h"

namespace sk::cli {

QList<Command> commands()
{
    return {demoCommand(),       enrolCommand(),    signInCommand(), signOutCommand(), whoAmICommand(),
            importCommand(),     listCommand(),     exportCommand(), attachCommand(),  fileScansCommand(),
            attachmentCommand(), historyCommand(),  printCommand(),  sheetCommand(),   syncCommand(),
            courierCommand(),    settleCommand(),   mergeCommand(),  resendCommand(),  asideCommand(),
            giveUpCommand(),     keychainCommand(), backupCommand(), restoreCommand(), rebuildCommand(),
            checkCommand(),      explainCommand()};
}

} // namespace sk::cli
