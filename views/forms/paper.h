// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace sk {

//! A paper that forms are laid out for. Millimetres, as it comes out of the printer; continuous paper
//! includes its tractor strips.
struct Paper {
    QString id; //!< a4, a5, continuous_279, continuous_140, continuous_93
    QSizeF size;
    qreal strip = 0; //!< width of the tractor strip on either side, torn off later

    //! Where ink may go: inside the strips and 4 mm away from every edge.
    QRectF usable() const;

    bool operator==(const Paper &) const = default;
};

//! A4, A5, and 241 mm continuous paper whole, in halves and in thirds.
const QList<Paper> &papers();

//! Null when there is no such paper.
const Paper *paperNamed(QStringView id);

} // namespace sk
