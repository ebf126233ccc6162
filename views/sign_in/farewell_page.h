// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sign_in/gate_card.h"

namespace sk {

//! What a person at a computer that left its centre has to know.
struct FarewellStory {
    bool isRevoked = false; //!< the centre did it
    QString centre;
    QString at; //!< in words
    qint64 unsent = 0; //!< changes the centre did not have
    QString file; //!< where they are, sealed; empty: there were none
};

//! Says that this computer left its centre, what became of what was not sent, and what to do.
class FarewellPage : public GateCard {
    Q_OBJECT
public:
    explicit FarewellPage(const FarewellStory &story, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The folder of the sealed file.
    void folderRequested();
    void enrolRequested();
};

} // namespace sk
