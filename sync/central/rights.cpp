// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/rights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

using enum Right;

struct Line {
    QLatin1StringView kind;
    Right centre;
    Right depot;
    Right partner;
    Right headOffice;
};

// A depot keeps its own work and the register entries that work is about; the network, its people and the
// rules it works by are the centre's and head office's.
constexpr std::array table{
    Line{"policy"_L1, None, None, None, All}, //
    Line{"centre"_L1, All, None, None, None}, //
    Line{"depot"_L1, All, None, None, None}, //
    Line{"person"_L1, All, None, None, None}, //
    Line{"customer"_L1, All, Shown, Shown, None}, //
    Line{"vehicle"_L1, All, Shown, Shown, None}, //
    Line{"terminal"_L1, All, Shown, Shown, None}, //
    Line{"sim_card"_L1, All, Shown, Shown, None}, //
    Line{"registration"_L1, All, Own, Own, None}, //
    Line{"acceptance"_L1, All, Own, Own, None}, //
    Line{"custody_entry"_L1, All, Own, Own, None}, //
    Line{"attachment"_L1, All, Own, Own, None}, //
    Line{"comparison"_L1, All, Own, Own, None},
};

// A kind only newer programs know. Nobody can say what of it a partner may see, so it writes none either.
constexpr Line unknown{{}, All, Own, None, None};

} // namespace

Right rightOf(wire::DeviceRole role, QStringView kind)
{
    const auto *found = std::ranges::find_if(table, [&](const Line &line) { return line.kind == kind; });
    const Line &line = found == table.end() ? unknown : *found;
    switch (role) {
    case wire::DeviceRole::Centre:
        return line.centre;
    case wire::DeviceRole::Depot:
        return line.depot;
    case wire::DeviceRole::Partner:
        return line.partner;
    case wire::DeviceRole::HeadOffice:
        return line.headOffice;
    }
    return None;
}

} // namespace sk::central
