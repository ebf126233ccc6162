// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/theme.h"

#include <QString>

#include <optional>

namespace sk {

class Application;

//! Which pictures are wanted; all of them unless something is said.
struct PictureChoice {
    QString language; //!< zh_CN or en
    std::optional<Scheme> scheme;
    QString name; //!< how the names of the pictures begin, e.g. "registrations"
};

//! Writes a picture of every screen in two sizes, and of every scene of it (editors, dialogs, empty lists) in
//! one, light and dark, Chinese and English, as NAME-THEME-LANGUAGE-WIDTHxHEIGHT.png. Answers the exit code
//! of the program.
int takeScreenshots(Application &application, const QString &folder, const PictureChoice &choice = {});

} // namespace sk
