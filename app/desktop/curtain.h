// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QDialog;

namespace sk {

class MainWindow;

//! Hides everything the program shows behind one page: the window, and dialogs that are open over it. They
//! stay as they are and come back when it is lifted.
class Curtain : public QObject {
public:
    using QObject::QObject;
    ~Curtain() override { lift(); }

    //! Takes the page over.
    void draw(MainWindow &window, QWidget *page);
    void lift();
    //! Ends open dialogs without asking anybody: what was typed in them is a draft by now.
    static void endDialogs();

private:
    QPointer<MainWindow> m_window;
    QPointer<QDialog> m_dialog; //!< holds the page while a modal dialog keeps the window from hearing keys
    QList<QPointer<QWidget>> m_covers;
};

} // namespace sk
