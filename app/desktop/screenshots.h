// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sk {

class Application;

//! Writes a picture of every screen, light and dark, Chinese and English, in two sizes, as
//! SCREEN-THEME-LANGUAGE-WIDTHxHEIGHT.png. Answers the exit code of the program.
int takeScreenshots(Application &application, const QString &folder);

} // namespace sk
