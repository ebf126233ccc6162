// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace sk {

//! Widths in pixels for columns that want `wanted` in `room` pixels. Where not all can have what they want,
//! the widest give way first, since what they show is words that may be cut; no column gets narrower than
//! `least`. The sum exceeds the room only when even the least do.
QList<int> fittedColumns(const QList<int> &wanted, int room, int least);

//! What room is left goes to columns that would say more than they have, up to `whole` each.
QList<int> grownColumns(const QList<int> &widths, const QList<int> &whole, int room);

} // namespace sk
