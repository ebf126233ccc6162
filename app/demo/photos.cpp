// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/photos.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <array>

using namespace Qt::StringLiterals;

namespace sk::demo {

namespace {

constexpr QSize size(960, 720);
constexpr std::array bodies{0xb3402f, 0x2f6fb3, 0x5c7d4a, 0xc9922e};

QColor body(int variant)
{
    return QColor::fromRgb(QRgb(bodies.at(size_t(variant) % bodies.size())));
}

void gradient(QPainter &painter, const QRectF &part, const QColor &top, const QColor &bottom)
{
    QLinearGradient fill(part.topLeft(), part.bottomLeft());
    fill.setColorAt(0, top);
    fill.setColorAt(1, bottom);
    painter.fillRect(part, fill);
}

void block(QPainter &painter, const QRectF &part, const QColor &colour, qreal radius = 8)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(part, radius, radius);
}

void yard(QPainter &painter, int variant)
{
    gradient(painter, {0, 0, 960, 470}, QColor(0x9c, 0xc3, 0xe6).darker(100 + 6 * variant),
             QColor(0xe8, 0xee, 0xf0));
    gradient(painter, {0, 470, 960, 250}, QColor(0xb6, 0xad, 0x9e), QColor(0x8b, 0x83, 0x76));
    block(painter, {0, 410, 960, 62}, QColor(0xc7, 0xc9, 0xc4), 0);
}

void wheel(QPainter &painter, QPointF middle)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x22, 0x24, 0x28));
    painter.drawEllipse(middle, 52, 52);
    painter.setBrush(QColor(0xb9, 0xbd, 0xc2));
    painter.drawEllipse(middle, 24, 24);
}

void truck(QPainter &painter, int variant)
{
    block(painter, {60, 210, 500, 290}, QColor(0xd9, 0xdc, 0xdf));
    painter.setPen(QPen(QColor(0xb4, 0xb8, 0xbd), 3));
    for (int rib = 100; rib < 560; rib += 46)
        painter.drawLine(rib, 222, rib, 488);
    QPainterPath cab(QPointF(580, 500));
    for (const QPointF &corner : {QPointF(580, 240), QPointF(720, 240), QPointF(790, 380), QPointF(800, 500)})
        cab.lineTo(corner);
    painter.setPen(Qt::NoPen);
    painter.fillPath(cab, body(variant));
    QPainterPath glass(QPointF(640, 270));
    for (const QPointF &corner : {QPointF(708, 270), QPointF(755, 370), QPointF(640, 370)})
        glass.lineTo(corner);
    painter.fillPath(glass, QColor(0x3b, 0x4d, 0x5c));
    for (const qreal x : {150.0, 270.0, 700.0})
        wheel(painter, {x, 520});
}

void person(QPainter &painter, qreal x, const QColor &coat)
{
    block(painter, {x - 20, 560, 17, 90}, QColor(0x2d, 0x33, 0x3f), 6);
    block(painter, {x + 3, 560, 17, 90}, QColor(0x2d, 0x33, 0x3f), 6);
    block(painter, {x - 30, 450, 60, 125}, coat, 20);
    painter.setBrush(QColor(0xe2, 0xb8, 0x98));
    painter.drawEllipse(QPointF(x, 420), 24, 28);
    block(painter, {x - 25, 388, 50, 22}, QColor(0xf0, 0xc4, 0x1f), 10);
}

void together(QPainter &painter, int variant)
{
    yard(painter, variant);
    truck(painter, variant);
    person(painter, 836, QColor(0x2b, 0x5f, 0x9e));
    person(painter, 905, QColor(0x6a, 0x6f, 0x77));
}

void position(QPainter &painter, int variant)
{
    gradient(painter, {0, 0, 960, 300}, QColor(0xcf, 0xdd, 0xe6), QColor(0xee, 0xf1, 0xf2));
    gradient(painter, {0, 290, 960, 430}, QColor(0x3a, 0x3d, 0x42), QColor(0x1c, 0x1e, 0x22));
    block(painter, {0, 286, 960, 26}, QColor(0x55, 0x59, 0x60), 10);
    const qreal left = 250 + 40 * variant;
    block(painter, {left, 390, 430, 150}, QColor(0x10, 0x12, 0x15), 14);
    block(painter, {left + 24, 418, 230, 92}, QColor(0x27, 0x4b, 0x3c), 6);
    for (int lamp = 0; lamp < 4; ++lamp)
        block(painter, {left + 282 + 34 * lamp, 430, 18, 18},
              lamp <= variant ? QColor(0x39, 0xd0, 0x6a) : QColor(0x3a, 0x3f, 0x45), 9);
    block(painter, {left + 282, 470, 120, 30}, QColor(0x2c, 0x30, 0x36), 6);
    painter.setPen(QPen(QColor(0x6e, 0x73, 0x7a), 10));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(-120, 380, 360, 360), 0, 180 * 16);
}

void aerial(QPainter &painter, int variant)
{
    gradient(painter, {0, 0, 960, 520}, QColor(0x7f, 0xb0, 0xdd), QColor(0xe6, 0xee, 0xf4));
    gradient(painter, {0, 500, 960, 220}, body(variant).lighter(120), body(variant).darker(130));
    painter.setPen(QPen(QColor(0x1b, 0x1d, 0x21), 9, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    QPainterPath cable(QPointF(540, 500));
    cable.cubicTo(640, 560, 700, 480, 960, 600);
    painter.drawPath(cable);
    QPainterPath dome(QPointF(360, 505));
    dome.cubicTo(370, 380, 550, 380, 560, 505);
    painter.setPen(Qt::NoPen);
    painter.fillPath(dome, QColor(0x23, 0x26, 0x2b));
    block(painter, {345, 495, 230, 20}, QColor(0x15, 0x17, 0x1a), 10);
}

void typePlate(QPainter &painter, int variant)
{
    gradient(painter, {0, 0, 960, 720}, QColor(0x2b, 0x2e, 0x33), QColor(0x17, 0x19, 0x1c));
    block(painter, {140, 130, 680, 460}, QColor(0xe9, 0xea, 0xe6), 16);
    const QColor ink(0x20, 0x22, 0x26);
    for (int line = 0; line < 4; ++line)
        block(painter, {180, 180.0 + 44 * line, 300.0 - 34 * ((line + variant) % 3), 16}, ink, 3);
    quint32 bits = 0x9e3779b9U * quint32(variant + 1);
    for (int x = 180; x < 560; x += 6, bits = bits * 1664525U + 1013904223U)
        if (bits >> 31)
            block(painter, {qreal(x), 400, 6, 130}, ink, 0);
    for (int row = 0; row < 16; ++row)
        for (int column = 0; column < 16; ++column, bits = bits * 1664525U + 1013904223U)
            if (bits >> 31)
                block(painter, {610.0 + 11 * column, 180.0 + 11 * row, 11, 11}, ink, 0);
}

void online(QPainter &painter, int variant)
{
    painter.fillRect(QRect(QPoint(), size), QColor(0xe9, 0xee, 0xe4));
    painter.setPen(QPen(Qt::white, 26));
    painter.drawLine(250, 560, 960, 330 - 30 * variant);
    painter.drawLine(520 + 30 * variant, 60, 690, 720);
    painter.setPen(QPen(QColor(0xf6, 0xd5, 0x7c), 14));
    painter.drawLine(250, 200, 960, 160 + 40 * variant);
    block(painter, {0, 0, 250, 720}, Qt::white, 0);
    block(painter, {0, 0, 960, 60}, QColor(0x24, 0x5a, 0x9c), 0);
    for (int row = 0; row < 9; ++row) {
        block(painter, {24, 92.0 + 64 * row, 14, 14},
              row == variant ? QColor(0x2f, 0xa8, 0x5a) : QColor(0xb8, 0xbd, 0xc4), 7);
        block(painter, {52, 92.0 + 64 * row, 150.0 - 12 * (row % 4), 14}, QColor(0x9a, 0xa1, 0xab), 4);
    }
    const QPointF here(610 + 30 * variant, 400 - 20 * variant);
    painter.setBrush(QColor(0x2f, 0xa8, 0x5a));
    painter.drawEllipse(here, 30, 30);
    painter.setBrush(Qt::white);
    painter.drawEllipse(here, 12, 12);
}

} // namespace

QByteArray photoOf(const QString &kind, int variant)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (kind == u"together"_s)
        together(painter, variant);
    else if (kind == u"position"_s)
        position(painter, variant);
    else if (kind == u"aerial"_s)
        aerial(painter, variant);
    else if (kind == u"plate"_s)
        typePlate(painter, variant);
    else
        online(painter, variant);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    constexpr int quality = 80;
    picture.save(&buffer, "jpeg", quality);
    return bytes;
}

} // namespace sk::demo
