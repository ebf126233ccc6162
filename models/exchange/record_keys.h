// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"

#include <QStringList>
#include <QUuid>

#include <optional>

namespace sk {

//! Something that only one record of a kind may have: a plate with its colour, a VIN, a terminal.
struct RecordKey {
    QStringList fields; //!< one field, or plate and plate_colour
    bool searched = true; //!< the store has an index for it

    bool operator==(const RecordKey &) const = default;
};
QList<RecordKey> keysOf(const QString &kind);

//! Fields that tell whether a row repeats a record that is kept: same thing, same day. The first key's fields
//! come first.
QStringList tellingFields(const QString &kind);

//! The text under which a value is compared; empty when there is nothing to compare. Numbers of terminals are
//! compared without case, moments by their day in China: a sheet exported again may have lost the time.
QString comparable(QStringView field, const Value &value);
//! The same without a copy: a view of the value's own text, or of `kept` where it must be put in another
//! form.
QStringView comparable(QStringView field, const Value &value, QString &kept);

//! Whether two such texts mean the same: a card number may lack its last character.
bool isSame(QStringView field, const QString &one, const QString &other);

//! What such a text is looked up by: texts that mean the same are in one bucket, though not only those.
QString bucketOf(QStringView field, const QString &comparable);
QStringView bucketOf(QStringView field, QStringView comparable);

//! A record of the store as far as the check needs it.
struct KnownRecord {
    QUuid id;
    QString number; //!< for people; may be empty
    Row telling; //!< values of tellingFields()
};

} // namespace sk
