// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value_view.h"
#include "models/store/central_rows.h"
#include "models/store/numbering.h"
#include "models/store/recorder.h"

#include <QSet>

namespace sk {

//! Takes the rows of one page as they are read, inside the transaction of Ledger::take. A row nobody here has
//! goes straight into its table; one that is here already is merged as ever.
class Intake {
public:
    Intake(Database &db, CentralRows &rows);

    //! Rows that follow are of this kind, with these columns. False means: stop reading, error() knows why.
    bool block(const QString &kind, const QStringList &columns);
    //! The texts must live until the call returns.
    bool row(QUuid id, qint64 version, bool deleted, std::span<const ValueView> values);
    //! Records that left the scope; one that is in this page too came back and stays.
    void forget(const QList<Forgotten> &forgotten);

    const std::optional<SqlError> &error() const { return m_error; }
    qint64 rowCount() const { return m_rowCount; }
    const QList<ChangeNotice> &notices() const { return m_notices; }
    //! Numbers of this device that came by.
    const NumbersMet &numbers() const { return m_numbers; }

private:
    void take(QUuid id, qint64 version, bool deleted, std::span<const ValueView> values);
    //! True when this version or a later one is here already.
    bool isHeld(QUuid id, qint64 version) const;
    bool insert(QUuid id, qint64 version, bool deleted, std::span<const ValueView> values);
    //! False when the value needs a closer look.
    bool bindAsItIs(int at, qsizetype field, const ValueView &value);
    void bindFitted(int at, qsizetype field, const ValueView &value);
    QString extraOf(std::span<const ValueView> values) const;

    Database &m_db;
    CentralRows &m_rows;
    QString m_kind;
    QStringList m_columns;
    const KindInfo *m_info = nullptr; //!< none: only a newer program knows the kind
    QList<qsizetype> m_places; //!< where in the block each field stands, or -1
    QList<qsizetype> m_unknown; //!< columns that are no field of ours
    std::optional<Statement> m_insertion;
    std::vector<std::string> m_fittingWords; //!< of each field, the last word that was found fitting
    std::optional<SqlError> m_error;
    NumbersMet m_numbers;
    QList<qsizetype> m_numberPlaces; //!< where in the block numbers for people stand
    QSet<QUuid> m_seen;
    QList<ChangeNotice> m_notices;
    qint64 m_rowCount = 0;
    bool m_wasHeld = false; //!< the row before
};

} // namespace sk
