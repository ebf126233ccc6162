// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "views/conflicts/double_lines.h"

namespace sk {

//! Everything the store knows of registrations entered twice, in words for people: those that wait for a
//! person first, then those that were merged, the newest first. Takes longer than a frame in a large store.
Result<QList<DoubleLine>> doubleLines(Session &session);

//! One pair in words, as it would be told of.
DoubleLine lineOf(Session &session, const JoinedPair &pair, const QStringList &shared);

//! People's choices about them, written into the store. What cannot be done is told with its reason, and then
//! nothing was done.
class Doubling {
public:
    explicit Doubling(const Desk &desk) : m_desk(desk) { }

    void merge(const JoinedPair &seen, const JoinChoices &choices) const;
    void keepApart(const JoinedPair &seen) const;
    void takeBack(const Comparison &joining) const;
    void leaveBothGone(const Comparison &joining) const;

private:
    void tellUnless(const Result<> &done, const QString &title) const;

    const Desk m_desk;
};

} // namespace sk
