// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/movement_batch.h"

#include <QJsonObject>

namespace sk {

//! A movement that was not entered: everything that was said, and the numbers that were scanned.
struct MovementDraft {
    MovementPlan plan;
    QStringList numbers; //!< in the order they were scanned

    bool isEmpty() const;
};

QJsonObject written(const MovementDraft &draft);
//! Nothing for what is no draft.
std::optional<MovementDraft> readMovementDraft(const QJsonObject &json);

} // namespace sk
