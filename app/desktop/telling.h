// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "models/store/reports.h"

#include <QObject>

namespace sk {

//! Tells the centre's audit log what was exported and revealed here, oldest first, whenever there is a line.
class Telling : public QObject {
    Q_OBJECT
public:
    //! The desk must outlive it.
    explicit Telling(const Desk &desk, QObject *parent = nullptr);

    //! Tells what waits; happens by itself when the sync comes to its end.
    void tell();

private:
    void tellOne(const Report &report);

    Desk m_desk;
    std::unique_ptr<PeopleCalls> m_line;
    bool m_telling = false;
};

} // namespace sk
