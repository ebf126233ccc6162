// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

namespace sk {

//! A vehicle terminal 车载终端. Who holds it is told by the custody journal, its repairs by later records
//! (B75).
struct Terminal {
    TerminalId id;
    CentreId centre;
    QString number; //!< 终端ID as on the plate, unique
    QString maker;
    QString makerCode; //!< 制造商ID
    QString model;
    QString imei;
    QString batch;
    QDate bought;
    QString note;

    bool operator==(const Terminal &) const = default;
};

template<>
struct Description<Terminal> {
    static constexpr const char *kind = "terminal";
    static constexpr Nature nature = Nature::Document;
    static constexpr auto fields = std::tuple{
        Field{"centre", &Terminal::centre}, Field{"number", &Terminal::number},
        Field{"maker", &Terminal::maker},   Field{"maker_code", &Terminal::makerCode},
        Field{"model", &Terminal::model},   Field{"imei", &Terminal::imei},
        Field{"batch", &Terminal::batch},   Field{"bought", &Terminal::bought},
        Field{"note", &Terminal::note},
    };
};

} // namespace sk
