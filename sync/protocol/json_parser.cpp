// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one translation unit that holds the library itself; Debian ships Boost.JSON as headers.
#include <boost/json/src.hpp>
