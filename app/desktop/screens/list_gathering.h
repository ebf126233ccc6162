// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/shown_list.h"

#include <QObject>

#include <functional>

namespace sk {

//! Copies the texts of a shown list, some hundred rows a turn of the event loop, so that the window does not
//! freeze: a model belongs to its thread and cannot be read by the worker. Deletes itself when it is done.
class ListGathering : public QObject {
public:
    using Done = std::function<void(const QList<QStringList> &rows)>;

    //! One of the two is called, later: `changed` when the list was another one before everything was read.
    ListGathering(const ShownList &list, Done done, std::function<void()> changed, QObject *parent);

private:
    void turn();
    void giveUp();

    ShownList m_list;
    Done m_done;
    std::function<void()> m_changed;
    QList<QStringList> m_rows;
    bool m_over = false;
};

} // namespace sk
