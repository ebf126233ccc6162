// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/stage_look.h"

using namespace Qt::StringLiterals;

namespace sk {

StatusDelegate::Look lookOf(RegistrationStage stage)
{
    switch (stage) {
    case RegistrationStage::Draft:
        return {Tone::Neutral, u"circle"_s};
    case RegistrationStage::Incomplete:
        return {Tone::Attention, u"attention"_s};
    case RegistrationStage::Complete:
        return {Tone::Accent, u"check"_s};
    case RegistrationStage::ToMend:
        return {Tone::Bad, u"problem"_s};
    case RegistrationStage::Provisional:
        return {Tone::Good, u"provisional"_s};
    case RegistrationStage::Accepted:
        return {Tone::Good, u"done"_s};
    }
    return {};
}

} // namespace sk
