// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "sync/central/sql.h"

namespace sk::central {

//! Head office's own scope in every table that names a centre: the records all centres receive.
QString headOffice();

//! A centre as the service knows it.
struct CentreEntry {
    QString id; //!< as text; headOffice() for head office
    QString number; //!< division code, six digits
    QString name;
    qint64 version = 0; //!< of the last change

    bool operator==(const CentreEntry &) const = default;
};

//! The centres and their counters.
class Centres {
public:
    explicit Centres(Sql &sql) : m_sql(sql) { }

    Result<> add(const CentreEntry &centre);
    Result<QList<CentreEntry>> all();
    //! Missing when no centre has this number.
    Result<CentreEntry> numbered(const QString &number);

private:
    Sql &m_sql;
};

} // namespace sk::central
