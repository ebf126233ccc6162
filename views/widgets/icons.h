// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/colours.h"

#include <QIcon>

namespace sk {

//! One of our line icons (resources/icons/NAME.svg), drawn in the text colour of the running scheme at
//! whatever size and pixel ratio is asked. An unknown name gives a null icon.
QIcon lineIcon(const QString &name);

//! The same in the colour of a status.
QIcon lineIcon(const QString &name, Tone tone);

//! The same for a primary button, which is painted in the accent.
QIcon iconOnAccent(const QString &name);

//! The icon that stands for a tone when a status brings none of its own.
QString iconNameOf(Tone tone);

} // namespace sk
