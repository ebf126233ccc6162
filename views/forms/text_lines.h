// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/glyph_book.h"
#include "views/forms/text_fit.h"

namespace sk {

//! A stretch of characters that stands on one line.
struct Line {
    qsizetype from = 0;
    qsizetype to = 0; //!< spaces at its end not counted
    qreal width = 0; //!< in ems
};

//! One text measured in ems, so that it can be tried at any size without being set anew.
class TextLines {
public:
    TextLines(const QString &text, GlyphBook &book);

    //! The lines at a width in ems. Breaks where Chinese and Latin may be broken, inside a word only when it
    //! is longer than a line.
    QList<Line> broken(qreal width) const;
    //! Width of the longest line when nothing is broken but at line ends of the text, in ems.
    qreal naturalWidth() const;
    //! True when the text is one number or word that is better read unbroken.
    bool isOneWord() const;

    //! The lines as glyphs at a size, aligned in a box.
    FittedText set(const QList<Line> &lines, const TextStyle &style, qreal points, const QSizeF &box) const;

private:
    qreal widthOf(qsizetype from, qsizetype to) const { return m_ends[to] - m_ends[from]; }
    qsizetype endWithoutSpaces(qsizetype from, qsizetype to) const;

    GlyphBook &m_book;
    QList<char32_t> m_characters;
    QList<qreal> m_ends; //!< distance of each character's start from the text's
    QList<qsizetype> m_breaks; //!< where a line may begin
    QList<qsizetype> m_hardBreaks; //!< where it must
};

} // namespace sk
