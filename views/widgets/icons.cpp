// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Draws one SVG, whose lines are `currentColor`, in a colour that is looked up when it is painted; so a
//! change of scheme needs no new icons.
class LineIcon : public QIconEngine {
public:
    using ColourOf = QColor (*)(const Colours &);

    LineIcon(QString name, QByteArray drawing, ColourOf colourOf)
        : m_name(std::move(name)), m_drawing(std::move(drawing)), m_colourOf(colourOf)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(drawing);
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key
            = u"sk/%1/%2/%3x%4"_s.arg(m_name, colour(mode).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(m_name, m_drawing, m_colourOf); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Colours &colours = coloursOf(QGuiApplication::palette());
        return mode == QIcon::Disabled ? colours.faint : m_colourOf(colours);
    }

    QString m_name;
    QByteArray m_drawing;
    ColourOf m_colourOf;
};

QIcon loaded(const QString &name, LineIcon::ColourOf colourOf)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIcon(name, file.readAll(), colourOf)); // the icon owns its engine
}

} // namespace

QIcon lineIcon(const QString &name)
{
    return loaded(name, [](const Colours &colours) { return colours.text; });
}

QIcon lineIcon(const QString &name, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return loaded(name, [](const Colours &colours) { return colours.quiet; });
    case Tone::Accent:
        return loaded(name, [](const Colours &colours) { return colours.accent; });
    case Tone::Good:
        return loaded(name, [](const Colours &colours) { return colours.good; });
    case Tone::Attention:
        return loaded(name, [](const Colours &colours) { return colours.attention; });
    case Tone::Bad:
        return loaded(name, [](const Colours &colours) { return colours.bad; });
    }
    return {};
}

QIcon iconOnAccent(const QString &name)
{
    return loaded(name, [](const Colours &colours) { return colours.onAccent; });
}

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"circle"_s;
    case Tone::Accent:
        return u"info"_s;
    case Tone::Good:
        return u"check"_s;
    case Tone::Attention:
        return u"attention"_s;
    case Tone::Bad:
        return u"problem"_s;
    }
    return {};
}

} // namespace sk
