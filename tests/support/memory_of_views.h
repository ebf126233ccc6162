// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/view_memory.h"

#include <QHash>

namespace sk {

//! Remembers for as long as a test runs.
class MemoryOfViews : public ViewMemory {
public:
    QVariant recall(const QString &key) const override { return values.value(key); }
    void keep(const QString &key, const QVariant &value) override { values.insert(key, value); }

    QHash<QString, QVariant> values;
};

} // namespace sk
