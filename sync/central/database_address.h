// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QMap>
#include <QString>

namespace sk::central {

//! Where the centre's database is: a SQLite file in a folder, or a PostgreSQL server.
class DatabaseAddress {
public:
    DatabaseAddress() = default;
    //! The SQLite database of this folder.
    DatabaseAddress(QString folder) : m_folder(std::move(folder)) { }
    //! A folder, or "postgresql:" and libpq's own words: "postgresql:host=/run/postgresql dbname=centre". A
    //! password is no part of it, since other people of the machine read command lines: libpq finds it in
    //! PGPASSWORD, PGPASSFILE or the file of passfile=FILE. Invalid names what it does not understand.
    static Result<DatabaseAddress> fromText(const QString &text);

    bool isPostgres() const { return !m_words.isEmpty(); }
    //! Of SQLite.
    const QString &folder() const { return m_folder; }
    QString file() const;
    //! Of PostgreSQL, as the driver takes them.
    QString connectOptions() const;
    //! False where a pool hands every transaction another connection ("prepared=off"): statements go out
    //! whole then.
    bool prepares() const { return m_prepares; }

private:
    QString m_folder;
    QMap<QString, QString> m_words; //!< empty for SQLite
    bool m_prepares = true;
};

} // namespace sk::central
