// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/record_table.h"

namespace sk {

//! One line of a record's history.
struct ChangeLine {
    QDateTime at;
    QString by;
    QString origin; //!< "here" for a person at this desk, "centre" for what came from elsewhere, "import"
    QString field; //!< empty for the creation
    Value before;
    Value after;
    QString place; //!< the other desk; empty for what was written here, and where the centre did not tell

    bool operator==(const ChangeLine &) const = default;
};

//! Under this name history and conflicts speak of the mark of deletion as if it were a field.
inline QString deletionField()
{
    return QStringLiteral("deleted");
}

//! Who, when, which field from what to what, for every record. For use inside Database::read and ::write: it
//! throws.
class ChangeLog {
public:
    explicit ChangeLog(Database &db) : m_db(db) { }

    void created(const KindInfo &info, const QUuid &id, const QDateTime &at, const QString &by,
                 const QString &origin) const;
    //! A line for each field in which the rows differ.
    void changed(const KindInfo &info, const QUuid &id, const Row &before, const Row &after,
                 const ChangeLine &who) const;
    //! A line under deletionField() when the mark of deletion changed.
    void marked(const KindInfo &info, const QUuid &id, bool before, bool after, const ChangeLine &who) const;
    //! A line for one field that was given another value by no person; `who.origin` says by what.
    void renamed(const KindInfo &info, const QUuid &id, qsizetype field,
                 const std::pair<QString, QString> &fromTo, const ChangeLine &who) const;
    //! A record's history, oldest first.
    QList<ChangeLine> of(const QUuid &id) const;

private:
    void line(const KindInfo &info, const QUuid &id, const ChangeLine &line) const;

    Database &m_db;
};

} // namespace sk
