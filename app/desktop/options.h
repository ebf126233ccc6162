// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/theme.h"

#include <QStringList>

#include <optional>

namespace sk {

//! What the program was called with.
struct Options {
    QString folder; //!< of the store
    QString language; //!< zh_CN or en; empty: as chosen before
    std::optional<Scheme> scheme; //!< nothing: as chosen before
    QString screenshots; //!< folder to write pictures to; empty: show the window
    QString scene; //!< how the names of the pictures begin; empty: all of them
    QString viewFolder; //!< where it is remembered how screens look; empty: beside the store
    QString secrets; //!< file that stands in for the keychain; empty: the keychain
};

//! Reads the words of the call. Answers --help, --version and mistakes by itself and then ends the program.
Options optionsFrom(const QStringList &arguments);

} // namespace sk
