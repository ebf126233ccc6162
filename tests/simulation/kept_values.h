// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace sk::testing {

//! What a desk wrote last into the note of each record.
using LastNotes = QHash<QUuid, QString>;

//! The history of a centre's database, read behind the back of its service.
class KeptValues {
public:
    //! `folder` is the central store's.
    explicit KeptValues(const QString &folder);

    //! A line of history that did not start from the line before it: somebody was written over unseen. Empty
    //! when there is none.
    QString writtenOverUnseen() const { return m_unseen; }
    //! True when the value ever stood in the record.
    bool everHeld(QUuid record, const QString &value) const;

private:
    QHash<QUuid, QStringList> m_fields; //!< as JSON, oldest first
    QString m_unseen;
};

} // namespace sk::testing
