// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace sk {

//! Something of a screen that is not seen when it opens: an editor, a dialog, a list without rows. Named, so
//! that a picture can be taken of it. It asks nobody and changes no record.
struct Scene {
    QString name; //!< of its pictures, after the name of the page, e.g. "editor"
    std::function<void()> open;
    std::function<void()> close; //!< nothing: dialogs are rejected, which is all there is to do
};

} // namespace sk
