// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/store/session.h"

#include <memory>

namespace sk::cli {

//! One field of a list.
struct ListField {
    QString name; //!< as scripts know it, the same in every language
    QString title; //!< as people read it
    int width = 0; //!< in a table, a Chinese character counting two; 0 when it is not shown there
    FieldType type = FieldType::Text;
    Sensitivity sensitivity = Sensitivity::Open;
    bool forPeople = true; //!< false for ids nobody reads
};

//! The rows of a list, one by one, sensitive texts masked as the viewer's role demands.
class ListSource {
public:
    virtual ~ListSource() = default;

    virtual QList<ListField> fields() const = 0;
    //! How many rows there are in all.
    virtual qsizetype size() const = 0;
    //! Goes to the next row; false behind the last.
    virtual Result<bool> next() = 0;
    //! The row for scripts, a value per field: enums by their words, moments as ISO 8601 in UTC, money in
    //! fen.
    virtual Row values() const = 0;
    //! The row for people, a text per field: names, China Standard Time, money in yuan.
    virtual QStringList shown() const = 0;
};

//! Which rows, and for whose eyes.
struct ListWish {
    QString find; //!< a part of one of the searched texts; empty for all
    Viewer viewer{Role::Partner, Occasion::List};
    QString of = {}; //!< of attachments: the number of their record; empty for all
    bool missing = false; //!< of attachments: only those whose bytes are not here
    bool waiting = false; //!< of attachments: only those whose bytes the centre does not have
};

//! What can be listed, as it is typed: registrations, depots …
QStringList listNames();
//! What people call a list of that name.
QString listTitle(const QString &name);

//! A list by its name, which is one of listNames().
Result<std::unique_ptr<ListSource>> listSource(Session &session, const QString &name, const ListWish &wish);

//! A value as scripts read it.
Value forScripts(FieldType type, const Value &value);

} // namespace sk::cli
