// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/topic.h"

namespace sk {

struct Edition;

//! Which state of the tables that ship with the program this one has, and where the facts come from.
class ReferenceTopic : public Topic {
    Q_OBJECT
public:
    explicit ReferenceTopic(const QList<Edition> &editions, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
};

} // namespace sk
