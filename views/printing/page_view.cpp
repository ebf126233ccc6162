// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/page_view.h"

#include "views/widgets/typography.h"

#include <QPainter>

namespace sk {

namespace {

constexpr qreal millimetresPerInch = 25.4;

}

PageView::PageView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(320, 240);
}

void PageView::setPage(QSizeF size, Draw draw)
{
    m_size = size;
    m_draw = std::move(draw);
    m_picture = {};
    fit();
    update();
}

void PageView::setZoom(qreal zoom)
{
    m_zoom = zoom;
    m_picture = {};
    fit();
    update();
}

void PageView::fit()
{
    setMinimumSize(m_zoom == 0 ? QSize(320, 240) : sizeHint());
    updateGeometry();
}

QSize PageView::sizeHint() const
{
    const qreal zoom = m_zoom == 0 ? 0.75 : m_zoom;
    const qreal dots = logicalDpiX() / millimetresPerInch * zoom;
    return (m_size * dots).toSize() + QSize(2 * grid::two, 2 * grid::two);
}

QRect PageView::paperRect() const
{
    const QRect room = rect().adjusted(grid::two, grid::two, -grid::two, -grid::two);
    QSize size = m_size.scaled(room.size(), Qt::KeepAspectRatio).toSize();
    if (m_zoom != 0)
        size = (m_size * logicalDpiX() / millimetresPerInch * m_zoom).toSize();
    QRect paper(QPoint(), size);
    paper.moveCenter(room.center());
    return paper;
}

void PageView::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_draw || m_size.isEmpty())
        return;
    const QRect paper = paperRect();
    const QSize dots = paper.size() * devicePixelRatioF();
    if (m_picture.size() != dots) {
        m_picture = m_draw(dots.width() / m_size.width() * millimetresPerInch);
        if (m_picture.size() != dots)
            m_picture = m_picture.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
    painter.drawImage(paper.topLeft(), m_picture);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture = {};
}

} // namespace sk
