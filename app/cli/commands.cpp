// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/demo.h"
#include "app/cli/explain.h"
#include "app/cli/list.h"
#include "app/cli/print.h"
#include "app/cli/safekeeping.h"

namespace sk::cli {

QList<Command> commands()
{
    return {demoCommand(),   listCommand(),    printCommand(), sheetCommand(),
            backupCommand(), restoreCommand(), checkCommand(), explainCommand()};
}

} // namespace sk::cli
