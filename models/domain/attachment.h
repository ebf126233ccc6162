// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

namespace sk {

//! What is known of a photo, film or scan that belongs to a record; the bytes travel on their own.
struct Attachment {
    AttachmentId id;
    CentreId centre;
    DepotId depot;
    QString recordKind;
    QUuid record;
    QString name;
    QString mediaType;
    qint64 bytes = 0;
    QString sha256; //!< lower-case hexadecimal
    QDateTime takenAt;
    QString note;

    bool operator==(const Attachment &) const = default;
};

//! A record that photos and scans belong to.
struct Attached {
    QString kind;
    QUuid record;

    bool operator==(const Attached &) const = default;
};

template<>
struct Description<Attachment> {
    static constexpr const char *kind = "attachment";
    static constexpr Nature nature = Nature::Document;
    static constexpr auto fields = std::tuple{
        Field{"centre", &Attachment::centre},
        Field{"depot", &Attachment::depot},
        Field{"record_kind", &Attachment::recordKind},
        Field{"record", &Attachment::record},
        Field{"name", &Attachment::name},
        Field{"media_type", &Attachment::mediaType},
        Field{"bytes", &Attachment::bytes},
        Field{"sha256", &Attachment::sha256},
        Field{"taken_at", &Attachment::takenAt},
        Field{"note", &Attachment::note},
    };
};

} // namespace sk
