// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/authorship.h"
#include "models/domain/digest.h"
#include "sync/engine/step.h"
#include "sync/engine/trouble.h"

#include <map>

namespace sk::testing {

//! The central service in memory, as small as the agreement allows: compare-and-set, one counter, pages by
//! cursor. A copy of it is a backup.
class FakeCentre {
public:
    struct Record {
        QString kind;
        qint64 version = 0;
        bool deleted = false;
        std::map<QString, Value> fields;
        Authorship written;
    };

    //! `desk`: what the centre knows of the sender.
    wire::ChangeAnswers push(const wire::ChangeBatch &batch, const Authorship &desk = {});
    //! One page as it is on the wire; CentreBehind for a cursor of a later life.
    std::variant<QByteArray, SyncTrouble> page(const QString &after, int limit) const;
    Digest digest() const;

    //! Somebody without a desk changes something here.
    void write(const QString &kind, QUuid id, const std::map<QString, Value> &fields);
    //! The record is no longer the desk's.
    void depart(QUuid id);

    //! Back to what it was; but no version is handed out twice.
    void restore(const FakeCentre &backup);

    const std::map<QUuid, Record> &records() const { return m_records; }
    //! True when a field of a record ever had this value here.
    bool remembers(QUuid id, const QString &field, const Value &value) const;

    QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);
    //! What it does not take, and why.
    std::function<std::optional<wire::Refused>(const wire::Change &)> refuses;

private:
    wire::Answer judge(const wire::Change &change, const Authorship &desk);
    RowBlock blockOf(QUuid id, const Record &record) const;
    void put(QUuid id, Record &record, const std::map<QString, Value> &fields);

    qint64 m_version = 0;
    std::map<QUuid, Record> m_records;
    std::map<QUuid, std::pair<QUuid, qint64>> m_accepted; //!< change ids with record and version
    std::map<qint64, Forgotten> m_departed;
    QList<std::tuple<QUuid, QString, Value>> m_history;
};

} // namespace sk::testing
