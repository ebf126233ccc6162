// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sk {

class Prompter;

//! What becomes of typed work that is left.
enum class Leaving {
    Save, //!< and then leave, if it could be saved
    Keep, //!< as a draft
    Drop,
};

//! Whether leaving may save what was typed, or it takes more than that (a signature, a scan).
enum class Saving { Offered, NotOffered };

//! Asks what becomes of work that is not saved yet, the same way everywhere. Nothing: the person stays.
std::optional<Leaving> askAboutUnsaved(Prompter &prompter, const QString &title, const QString &sentence,
                                       Saving saving = Saving::Offered);

} // namespace sk
