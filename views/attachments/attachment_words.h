// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/attachments/attachment_line.h"

namespace sk {

//! What a photo of an installation shows, by its kind in photoKinds(), e.g. "Aerial 天线".
QString nameOfPhotoKind(const QString &kind);

//! Where its bytes are, in a few words; empty where there is nothing to say.
QString placeOf(const AttachmentLine &line);
QString placeIconOf(const AttachmentLine &line);

//! Everything about it for a tool tip: name, size, when it was taken, where it is, what is in the way.
QString storyOf(const AttachmentLine &line);

//! The icon that stands for what has no small picture.
QString iconOfType(const QString &mediaType);

} // namespace sk
