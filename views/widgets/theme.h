// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QApplication;

namespace sk {

//! What a person chose in the settings: follow the desktop, or one of ours.
enum class Scheme { System, Light, Dark };

//! Dresses the application: style, fonts and the palette of the chosen scheme. The scheme may change while
//! the program runs; every widget repaints by itself.
class Theme {
public:
    //! Takes the desktop's own palette as it finds it, so it is made before anything else touches the
    //! palette.
    explicit Theme(QApplication &application);

    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    bool isDark() const;

private:
    QApplication &m_application;
    QPalette m_system;
    Scheme m_scheme = Scheme::System;
};

} // namespace sk
