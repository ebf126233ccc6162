// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "sync/central/sql.h"
#include "sync/protocol/audit.h"

namespace sk::central {

//! Who did something: no device when it was the operator of the service, no account when nobody was signed
//! in.
struct Doer {
    QString device;
    QString account;
};

//! What the audit log tells of.
enum class Audited {
    Enrolled,
    Invited,
    SignedIn,
    SignInFailed,
    Locked,
    AccountChanged,
    Revoked,
    Revealed,
    Refused,
    Exported,
    Courier,
};

inline std::span<const std::string_view> wordsOf(Audited)
{
    static constexpr std::array<std::string_view, 11> words{
        "enrolled", "invited",  "signed_in", "sign_in_failed", "locked", "account_changed",
        "revoked",  "revealed", "refused",   "exported",       "courier"};
    return words;
}

//! What came of going along the chain of a centre.
struct AuditVerdict {
    qint64 lines = 0; //!< that hold
    QString last; //!< hash of the last of them
    qint64 broken = 0; //!< the first line that does not hold; 0 when all do
    QString why; //!< for the operator
};

//! The hash that belongs to what a line says and to the one before it (openapi.yaml, AuditPage).
QString auditHash(const wire::AuditLine &line);

//! One append-only log a centre: each line carries the hash of the one before it. Nothing changes or removes
//! a line. It says who did what to whom, never a value of a record.
class AuditLog {
public:
    AuditLog(Sql &sql, Clock now) : m_sql(sql), m_now(std::move(now)) { }

    //! For use inside the transaction of what the line tells, as its last part: whoever else writes a line of
    //! this centre waits from here on. Throws SqlError.
    void append(const QString &centre, const Doer &doer, Audited what, const QString &subject,
                const QString &detail = {});
    //! The same in a transaction of its own.
    Result<> tell(const QString &centre, const Doer &doer, Audited what, const QString &subject,
                  const QString &detail);
    //! As append() for what was refused; of one device that keeps on asking only so many an hour.
    void appendRefusal(const QString &centre, const Doer &doer, const QString &subject,
                       const QString &detail);
    //! The same in a transaction of its own.
    Result<> tellRefusal(const QString &centre, const Doer &doer, const QString &subject,
                         const QString &detail);
    //! For use inside a transaction: holds others back until it ends.
    void hold(const QString &centre);
    //! For use inside a transaction: how many lines of this sort a device has since a moment, at most
    //! `atMost`.
    qint64 countSince(const QString &centre, const QString &device, Audited what, const QDateTime &since,
                      qint64 atMost);

    //! Lines behind `seq`.
    Result<wire::AuditPage> after(const QString &centre, qint64 seq, qsizetype limit);
    Result<AuditVerdict> verify(const QString &centre);

private:
    QList<wire::AuditLine> linesAfter(const QString &centre, qint64 seq, qsizetype limit);

    Sql &m_sql;
    Clock m_now;
};

} // namespace sk::central
