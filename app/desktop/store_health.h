// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/worker.h"

namespace sk {

class Prompter;

//! Checks a large store once a day while people work, since its opening does not wait for that, and tells the
//! person when it is damaged. Logs what takes longer than a frame on the interface thread.
class StoreHealth {
public:
    StoreHealth(Store &store, Prompter &prompter);

    //! Starts the check when it is due.
    void look();

private:
    Store &m_store;
    Prompter &m_prompter;
    Worker m_worker; // a quiet one of its own: nobody waits for it
};

} // namespace sk
