// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace sk {

//! Remembers how a person likes the program to look: column widths, sort, filters, the last screen. Kept per
//! person; losing it costs nobody data.
class ViewMemory {
public:
    virtual ~ViewMemory() = default;

    //! Invalid when nothing was kept under that key. Keys read like "registrations/columns".
    virtual QVariant recall(const QString &key) const = 0;
    virtual void keep(const QString &key, const QVariant &value) = 0;
};

} // namespace sk
