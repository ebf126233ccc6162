// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

#include <array>

namespace sk {

enum class Conclusion {
    Passed, //!< 合格
    ToMend, //!< 待整改
    Failed, //!< 不合格
};

inline std::span<const std::string_view> wordsOf(Conclusion)
{
    static constexpr std::array<std::string_view, 3> words{"passed", "to_mend", "failed"};
    return words;
}

//! An acceptance 验收 of one registered vehicle (A09). Signed work is never edited: a mistake is answered by
//! an entry that corrects it. Until the centre has it, it is provisional.
struct Acceptance {
    AcceptanceId id;
    QString number; //!< YS-…
    RegistrationId registration;
    CentreId centre;
    DepotId depot;
    QString batch; //!< number of the summary sheet signed once; empty when single
    QDateTime signedAt; //!< joint signing; the warranty starts on its day (D01)
    QString items; //!< JSON object: item of the sheet → passed, failed or mend
    Conclusion conclusion = Conclusion::Passed;
    QString mend; //!< what is to be put right and until when
    QString customerSignatory;
    QString installerSignatory;
    QString managerSignatory; //!< the implementation department's (A43)
    bool signature = false; //!< the departure gate of B09: signed,
    int evaluation = 0; //!< evaluated 1…5 (0 not yet),
    QString suggestion; //!< suggestions asked for; 无 when there are none,
    bool filed = false; //!< and filed with the company
    AcceptanceId corrects; //!< the entry this one answers; null for a first one
    QString reason; //!< why it is corrected
    QString note;

    bool operator==(const Acceptance &) const = default;
};

template<>
struct Description<Acceptance> {
    static constexpr const char *kind = "acceptance";
    static constexpr Nature nature = Nature::Journal;
    static constexpr auto fields = std::tuple{
        Field{"number", &Acceptance::number},
        Field{"registration", &Acceptance::registration},
        Field{"centre", &Acceptance::centre},
        Field{"depot", &Acceptance::depot},
        Field{"batch", &Acceptance::batch},
        Field{"signed_at", &Acceptance::signedAt},
        Field{"items", &Acceptance::items},
        Field{"conclusion", &Acceptance::conclusion},
        Field{"mend", &Acceptance::mend},
        Field{"customer_signatory", &Acceptance::customerSignatory, Sensitivity::Sensitive},
        Field{"installer_signatory", &Acceptance::installerSignatory},
        Field{"manager_signatory", &Acceptance::managerSignatory},
        Field{"signature", &Acceptance::signature},
        Field{"evaluation", &Acceptance::evaluation},
        Field{"suggestion", &Acceptance::suggestion},
        Field{"filed", &Acceptance::filed},
        Field{"corrects", &Acceptance::corrects},
        Field{"reason", &Acceptance::reason},
        Field{"note", &Acceptance::note},
    };
};

} // namespace sk
