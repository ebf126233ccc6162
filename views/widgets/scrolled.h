// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sk {

//! A part that may be taller than its place and then scrolls, never sideways. Takes the content over; the
//! content uses all the room there is.
QWidget *scrolled(QWidget *content, QWidget *parent);

} // namespace sk
