// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sk {

//! The largest file of an attachment in bytes, told by its media type: 512 MiB for films, 64 MiB for photos,
//! scans and everything else. The centre takes nothing larger.
qint64 mostBytesOf(QStringView mediaType);

//! True for a SHA-256 as attachments bear it: 64 lower-case hexadecimal digits. What comes from elsewhere is
//! asked before it becomes the name of a file.
bool isContentHash(QStringView text);

} // namespace sk
