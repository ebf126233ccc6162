// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "models/store/wiping.h"

#include <QObject>

namespace sk {

//! Takes this computer out of its centre, by a person's wish or because the centre revoked it: seals what was
//! not sent in a file only the centre can read, then wipes records, drafts, photos and keys. Without the file
//! nothing is wiped.
class LeavingCentre : public QObject {
    Q_OBJECT
public:
    //! The desk must outlive it.
    explicit LeavingCentre(const Desk &desk, QObject *parent = nullptr);

    //! One at a time; waits for work under way.
    void leave(Farewell::Why why);

Q_SIGNALS:
    void left();
    //! Nothing was wiped: why, in words.
    void failed(const QString &sentence);

private:
    void begin();
    void seal(const QString &keys);
    void wipe(const Farewell &farewell);
    void forgetKeys();
    void fail(const QString &sentence);

    Desk m_desk;
    Farewell::Why m_why = Farewell::Why::Wished;
    Enrolment m_enrolment;
    QStringList m_accounts; //!< who signed in here
    bool m_busy = false;
};

} // namespace sk
