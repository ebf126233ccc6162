// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"

#include <QJsonObject>

#include <optional>

namespace sk {

//! An edit that was not saved: the record as it was opened, and with what was typed.
struct EditDraft {
    Row opened;
    Row edited;
};

//! A draft as it is kept: the record as opened, and of the edit only the fields that differ, so that what
//! changes elsewhere until it is brought back is not undone by it.
QJsonObject writtenDraft(const KindInfo &info, const Row &opened, const Row &edited);

//! The way back; fields that no longer fit are blank. Nothing when the draft changes nothing.
std::optional<EditDraft> readDraft(const KindInfo &info, const QJsonObject &draft);

} // namespace sk
