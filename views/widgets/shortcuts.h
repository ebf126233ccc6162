// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

//! The keys that mean the same on every screen. A page that uses one takes it from here, so that there is one
//! list to print on a card.
namespace sk::keys {

inline QKeySequence search()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K);
} //!< the field for everything
inline QKeySequence create()
{
    return QKeySequence(Qt::CTRL | Qt::Key_N);
}
inline QKeySequence print()
{
    return QKeySequence(Qt::CTRL | Qt::Key_P);
}
inline QKeySequence find()
{
    return QKeySequence(Qt::CTRL | Qt::Key_F);
} //!< the screen's own filter
inline QKeySequence save()
{
    return QKeySequence(Qt::CTRL | Qt::Key_S);
}
inline QKeySequence edit()
{
    return QKeySequence(Qt::Key_Return);
}
inline QKeySequence leave()
{
    return QKeySequence(Qt::Key_Escape);
}
inline QKeySequence yard()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
} //!< many vehicles at once
inline QKeySequence accept()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
} //!< the selected vehicles
inline QKeySequence importSheet()
{
    return QKeySequence(Qt::CTRL | Qt::Key_I);
}
inline QKeySequence exportList()
{
    return QKeySequence(Qt::CTRL | Qt::Key_E);
}
inline QKeySequence statistics()
{
    return QKeySequence(Qt::CTRL | Qt::Key_T);
}
inline QKeySequence checkSheet()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Q);
} //!< by its QR code
inline QKeySequence fileScans()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
} //!< signed sheets, by their QR codes
inline QKeySequence lock()
{
    return QKeySequence(Qt::CTRL | Qt::Key_L);
} //!< the desk
inline QKeySequence screen(int number)
{
    return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
} //!< 1…9

} // namespace sk::keys
