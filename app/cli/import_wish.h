// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"
#include "models/domain/result.h"
#include "models/exchange/plate_colours.h"

#include <QCommandLineParser>

namespace sk {
class Session;
}

namespace sk::cli {

//! What an import was asked to do.
struct ImportWish {
    QString kind; //!< of the records: registration, terminal, sim_card
    QString file;
    QString errors; //!< where the sheet goes back to with its problems; empty for nowhere
    ColourRule colours;
    QString depot; //!< by name, as typed
    QString installer; //!< by name, as typed
    bool dryRun = false;
    bool allOrNothing = false;
    bool json = false;
};

void addImportOptions(QCommandLineParser &parser);

//! Reads the call; otherwise what is wrong with it, as a sentence.
std::variant<ImportWish, QString> importWish(const QCommandLineParser &parser, const QStringList &arguments);

//! What all rows share, with depot and installer found by their names; otherwise a sentence why not.
std::variant<Registration, QString> commonOf(Session &session, const ImportWish &wish);

} // namespace sk::cli
