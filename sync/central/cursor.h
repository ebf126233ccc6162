// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sk::central {

//! Up to which version a device has seen its centre and head office. Written "c12.h3"; to everybody else it
//! is opaque.
struct Cursor {
    qint64 centre = 0;
    qint64 headOffice = 0;

    QString text() const;
    //! Nothing when the text is none of ours; an empty text is the beginning.
    static std::optional<Cursor> fromText(const QString &text);

    bool operator==(const Cursor &) const = default;
};

} // namespace sk::central
