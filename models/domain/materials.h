// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sk {

//! One line of the material an installation took (C07).
struct Material {
    QString item;
    double quantity = 0; //!< 0 when the text gives none
    QString unit; //!< 米, 根, 套 …; empty when the text gives none

    bool operator==(const Material &) const = default;
};

//! The lines of a text as people write it, “线束 1 套、扎带 6 根、熔断器5A×2”: split at 、，；, commas and
//! line breaks. A piece without a quantity is an item alone; nothing of the text is lost.
QList<Material> materialsIn(const QString &text);

//! “线束 1 套、扎带 6 根”, each line the same way.
QString written(const QList<Material> &materials);

//! The same items of the same unit counted together, in the order they first appear.
QList<Material> together(const QList<Material> &materials);

} // namespace sk
