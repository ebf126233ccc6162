// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/worker.h"
#include "views/conflicts/double_lines.h"

namespace sk {

//! Looks for vehicles entered twice without holding the interface up.
class DoubleWatch : public QObject {
    Q_OBJECT
public:
    explicit DoubleWatch(Store &store, QObject *parent = nullptr);

    //! Looks now, or once more when a look is under way.
    void look();

Q_SIGNALS:
    void found(const QList<sk::DoubleLine> &lines);

private:
    Worker m_worker; // a quiet one of its own: nobody waits for it
    bool m_again = false;
};

} // namespace sk
