// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sk {

class RegistrationForm;
class RegistrationOffice;

//! Fills what the fields of a form offer while somebody types: depots, people, and texts used lately.
void offerWhileTyping(RegistrationForm &form, RegistrationOffice &office);

} // namespace sk
