// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace sk {

//! A list as it stands on the screen: what is printed or written to a file of it.
struct ShownList {
    QString title; //!< what it is a list of
    const QAbstractItemModel *model = nullptr;
    QList<int> columns; //!< of the model, in the order they stand on the screen, without the hidden ones
};

} // namespace sk
