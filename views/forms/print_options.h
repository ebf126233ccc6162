// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/layout.h"

namespace sk {

//! What of a print job: forms go into pre-printed paper, their annexes on plain.
enum class PrintPart { Everything, Forms, Annexes };

//! How a form is put on paper.
struct PrintOptions {
    FormLanguage language = FormLanguage::Chinese;
    bool dataOnly = false; //!< 套打: only what is filled in, for paper that has the form printed on it
    QPointF offset; //!< millimetres to the right and down, for a printer that feeds askew
    QList<int> copies{0}; //!< which of the layout's copies, in order
    bool carbonSet = false; //!< multi-ply paper: one print goes through all copies and bears all their names

    //! The copies that are printed one after the other.
    QList<int> runs() const { return carbonSet ? copies.mid(0, 1) : copies; }

    bool operator==(const PrintOptions &) const = default;
};

} // namespace sk
