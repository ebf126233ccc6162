// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"

namespace sk {

class BackupKeeper;
class Topic;

//! Each makes one topic of the settings and wires it to the desk. The page that takes the topic owns it.
Topic *makeAccountsTopic(const Desk &desk);
Topic *makeDevicesTopic(const Desk &desk);
Topic *makeBackupTopic(const Desk &desk, BackupKeeper &keeper);
Topic *makeComputerTopic(const Desk &desk);
Topic *makeFormsTopic(const Desk &desk);
Topic *makeMappingsTopic(const Desk &desk);
Topic *makePrintersTopic(const Desk &desk);

} // namespace sk
