// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/form_font.h"

#include <QGlyphRun>

#include <map>

class QPainter;

namespace sk {

class GlyphBook;

//! A text set into a box: glyphs with their places from the box's upper left corner, in painter units.
struct FittedText {
    QList<QGlyphRun> glyphs;
    QSizeF size; //!< of the text itself
    bool turned = false; //!< to be drawn turned by a quarter to the left
    bool complete = true; //!< false when even the smallest type did not take it all

    void draw(QPainter &painter, const QRectF &box) const;
};

//! Sets texts into boxes: as large as their style says, else somewhat smaller on one line, else wrapped and
//! smaller down to a floor that can still be read. What does not fit even then ends in a mark that sends the
//! reader to the annex; nothing is cut silently. Texts are remembered, since most of a form's repeat.
class TextFitter {
public:
    //! `mark` is the end of a text that did not fit, e.g. “…见附页”; no text is set smaller than `smallest`
    //! points unless its style is.
    TextFitter(FormFonts fonts, QString mark, qreal smallest = 5.5);
    ~TextFitter();

    FittedText fit(const QString &text, const TextStyle &style, const QSizeF &box);
    //! As fit, with Chinese stacked from top to bottom and anything else turned.
    FittedText fitUpright(const QString &text, const TextStyle &style, const QSizeF &box);
    //! Breaks a text into lines of that width, for pages with nothing but text.
    QList<FittedText> lines(const QString &text, const TextStyle &style, qreal width);

    qreal smallest() const { return m_smallest; }

private:
    struct Key {
        QString text;
        TextStyle style;
        QSizeF box;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.box.width(), key.box.height(), key.style.points,
                              key.style.bold);
        }
    };

    GlyphBook &book(const TextStyle &style);
    FittedText fitted(const QString &text, const TextStyle &style, const QSizeF &box);

    FormFonts m_fonts;
    QString m_mark;
    qreal m_smallest;
    QHash<Key, FittedText> m_known;
    std::map<std::pair<Face, bool>, std::unique_ptr<GlyphBook>> m_books;
};

//! Distance from one baseline to the next, in units.
qreal lineHeight(qreal points);

} // namespace sk
