// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <functional>

namespace sk {

//! A sheet of paper on a desk: shows one page as large as there is room, drawn anew for the screen's dots.
class PageView : public QWidget {
    Q_OBJECT
public:
    //! Answers the page at so many dots an inch.
    using Draw = std::function<QImage(qreal dotsPerInch)>;

    explicit PageView(QWidget *parent = nullptr);

    //! `size` in millimetres.
    void setPage(QSizeF size, Draw draw);
    //! 0 fits the whole page into the view, else 1 is the size of the paper.
    void setZoom(qreal zoom);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect paperRect() const;
    void fit();

    QSizeF m_size;
    Draw m_draw;
    qreal m_zoom = 0;
    QImage m_picture;
};

} // namespace sk
