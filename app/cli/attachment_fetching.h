// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
#include "models/store/session.h"

#include <QCommandLineParser>

namespace sk::cli {

//! Fetches the bytes of an attachment from the centre; empty when they are here now, else why not.
QString fetchNow(Session &session, const Attachment &attachment, const QCommandLineParser &parser);

} // namespace sk::cli
