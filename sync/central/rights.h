// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/enrolment.h"

namespace sk::central {

//! How far a device may write records of one kind.
enum class Right {
    None, //!< read at most
    Shown, //!< new ones, and those its depot is shown because it made them or refers to them
    Own, //!< its depot's only; the record names the depot before and after
    All, //!< the whole scope's
};

//! What devices of a role may write of a kind; the table in rights.cpp is the whole answer. What the people
//! at them may do is another question and stands before this one.
Right rightOf(wire::DeviceRole role, QStringView kind);

} // namespace sk::central
