// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace sk {

//! What a status says, whatever it is about. Always shown with an icon and a word, never by colour alone.
enum class Tone { Neutral, Accent, Good, Attention, Bad };

//! The colours of one scheme, light or dark, by what they are for. Everything painted takes its colour from
//! here.
struct Colours {
    QColor window; //!< behind everything
    QColor surface; //!< fields, tables, cards
    QColor raised; //!< navigation rail, table headers, read-only fields
    QColor line; //!< hairlines between things
    QColor border; //!< around fields and buttons
    QColor hover; //!< under the pointer
    QColor text;
    QColor quiet; //!< labels, secondary text
    QColor faint; //!< hints inside empty fields, disabled text
    QColor accent; //!< the one accent: focus, the primary button, the current screen
    QColor accentSoft; //!< selection
    QColor onAccent; //!< text on the accent
    QColor good, goodSoft;
    QColor attention, attentionSoft;
    QColor bad, badSoft;

    QColor of(Tone tone) const;
    QColor softOf(Tone tone) const;
};

const Colours &lightColours();
const Colours &darkColours();

//! For QWidget::setForegroundRole(): secondary text, `quiet`, in whichever scheme runs. The palette has no
//! role of that meaning, and no link of ours is ever a visited one.
inline constexpr QPalette::ColorRole quietRole = QPalette::LinkVisited;

//! The colours of the scheme that a palette was made for, told by how dark its window is.
const Colours &coloursOf(const QPalette &palette);
const Colours &coloursOf(const QWidget *widget);

//! The palette that makes Qt's own widgets wear these colours.
QPalette paletteOf(const Colours &colours);

} // namespace sk
