// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/topic.h"

namespace sk {

//! What this program is, under which licence, and what it stands on.
class AboutTopic : public Topic {
    Q_OBJECT
public:
    explicit AboutTopic(const QString &version, QWidget *parent = nullptr);
};

} // namespace sk
