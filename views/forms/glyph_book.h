// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/form_font.h"

#include <QRawFont>

#include <deque>

namespace sk {

//! The glyph of one character: in which font it was found, and how far it advances in ems.
struct Glyph {
    int font = 0; //!< 0 is the face itself, others stand in for characters it lacks
    quint32 index = 0;
    qreal advance = 0;
};

//! The glyphs of one face of type, straight from the font's character map. Chinese, Latin and digits need no
//! shaping, and glyphs that come from the map can be found again as text in a PDF, which substituted ones
//! cannot. It is also several times as fast.
class GlyphBook {
public:
    explicit GlyphBook(const QFont &face);

    //! A character no installed font has is shown by the face's own sign for that.
    const Glyph &glyph(char32_t character);
    //! A font of the book at a size in painter units.
    const QRawFont &font(int font, int pixelSize);

private:
    Glyph found(char32_t character);

    QFont m_face;
    std::deque<QRawFont> m_fonts; //!< at the size that is measured with
    QHash<char32_t, Glyph> m_glyphs;
    QHash<std::pair<int, int>, QRawFont> m_sizes;
};

} // namespace sk
