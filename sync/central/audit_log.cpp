// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/audit_log.h"

#include "sync/protocol/limits.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr qsizetype hashBytes = 32;
constexpr qint64 refusalsPerHour = 200; // of one device
constexpr qint64 hour = 3600;

QString zeros()
{
    return QString(2 * hashBytes, u'0');
}

QByteArray eightBytes(qint64 number)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

//! As every database gives it back: a hash over something else would break the chain.
QString kept(const QString &text, qsizetype atMost)
{
    return QString::fromUtf8(text.left(atMost).remove(QChar(QChar::Null)).toUtf8());
}

QString wordOf(Audited what)
{
    return std::get<QString>(toValue(what));
}

} // namespace

QString auditHash(const wire::AuditLine &line)
{
    QByteArray text = QByteArray::fromHex(line.previous.toLatin1());
    text += eightBytes(line.seq) + eightBytes(line.at.toMSecsSinceEpoch());
    // Behind its length, so that no word can move from one member into the next.
    for (const QString &member : {line.device, line.account, line.what, line.subject, line.detail}) {
        const QByteArray utf8 = member.toUtf8();
        text += eightBytes(utf8.size()) + utf8;
    }
    QByteArray hash(hashBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

void AuditLog::hold(const QString &centre)
{
    m_sql.run(u"INSERT INTO audit_head (centre, seq, hash) VALUES (?, 0, ?) ON CONFLICT DO NOTHING"_s,
              {centre, zeros()});
    m_sql.run(u"UPDATE audit_head SET seq = seq WHERE centre = ?"_s, {centre});
}

void AuditLog::append(const QString &centre, const Doer &doer, Audited what, const QString &subject,
                      const QString &detail)
{
    hold(centre);
    wire::AuditLine line{0,
                         m_now(),
                         doer.device,
                         doer.account,
                         wordOf(what),
                         kept(subject, wire::limits::subjectCharacters),
                         kept(detail, wire::limits::detailCharacters),
                         {},
                         {}};
    {
        auto rows = m_sql.run(u"SELECT seq, hash FROM audit_head WHERE centre = ?"_s, {centre});
        if (!rows.next())
            throw SqlError(Failure::Kind::Corrupt, u"the head of the audit log"_s);
        line.seq = rows.number(0) + 1;
        line.previous = rows.text(1);
    }
    line.hash = auditHash(line);
    m_sql.run(u"INSERT INTO audit (centre, seq, at, device, account, what, subject, detail, previous, hash) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
              {centre, line.seq, line.at.toMSecsSinceEpoch(), line.device, line.account, line.what,
               line.subject, line.detail, line.previous, line.hash});
    m_sql.run(u"UPDATE audit_head SET seq = ?, hash = ? WHERE centre = ?"_s, {line.seq, line.hash, centre});
}

qint64 AuditLog::countSince(const QString &centre, const QString &device, Audited what,
                            const QDateTime &since, qint64 atMost)
{
    auto rows = m_sql.run(
        u"SELECT COUNT(*) FROM (SELECT 1 FROM audit WHERE centre = ? AND device = ? AND what = ? AND "
        "at > ? LIMIT ?) AS found"_s,
        {centre, device, wordOf(what), since.toMSecsSinceEpoch(), atMost});
    return rows.next() ? rows.number(0) : 0;
}

void AuditLog::appendRefusal(const QString &centre, const Doer &doer, const QString &subject,
                             const QString &detail)
{
    hold(centre);
    const qint64 before
        = countSince(centre, doer.device, Audited::Refused, m_now().addSecs(-hour), refusalsPerHour);
    if (before < refusalsPerHour)
        append(centre, doer, Audited::Refused, subject,
               before + 1 < refusalsPerHour ? detail : u"and more, which are not told for an hour"_s);
}

Result<> AuditLog::tell(const QString &centre, const Doer &doer, Audited what, const QString &subject,
                        const QString &detail)
{
    return m_sql.write([&]() -> Result<> {
        append(centre, doer, what, subject, detail);
        return {};
    });
}

Result<> AuditLog::tellRefusal(const QString &centre, const Doer &doer, const QString &subject,
                               const QString &detail)
{
    return m_sql.write([&]() -> Result<> {
        appendRefusal(centre, doer, subject, detail);
        return {};
    });
}

QList<wire::AuditLine> AuditLog::linesAfter(const QString &centre, qint64 seq, qsizetype limit)
{
    QList<wire::AuditLine> lines;
    auto rows
        = m_sql.run(u"SELECT seq, at, device, account, what, subject, detail, previous, hash FROM audit "
                    "WHERE centre = ? AND seq > ? ORDER BY seq LIMIT ?"_s,
                    {centre, seq, limit});
    while (rows.next())
        lines.append({rows.number(0), QDateTime::fromMSecsSinceEpoch(rows.number(1), Qt::UTC), rows.text(2),
                      rows.text(3), rows.text(4), rows.text(5), rows.text(6), rows.text(7), rows.text(8)});
    return lines;
}

Result<wire::AuditPage> AuditLog::after(const QString &centre, qint64 seq, qsizetype limit)
{
    return m_sql.read([&]() -> Result<wire::AuditPage> {
        wire::AuditPage page{linesAfter(centre, seq, limit + 1), false};
        page.more = page.lines.size() > limit;
        if (page.more)
            page.lines.removeLast();
        return page;
    });
}

Result<AuditVerdict> AuditLog::verify(const QString &centre)
{
    return m_sql.read([&]() -> Result<AuditVerdict> {
        AuditVerdict verdict{0, zeros(), 0, {}};
        const auto broken = [&verdict](const QString &why) {
            verdict.broken = verdict.lines + 1;
            verdict.why = why;
            return verdict;
        };
        for (bool more = true; more;) {
            const auto lines = linesAfter(centre, verdict.lines, wire::limits::auditLinesPerPage);
            for (const wire::AuditLine &line : lines) {
                if (line.seq != verdict.lines + 1)
                    return broken(u"it is missing"_s);
                if (line.previous != verdict.last)
                    return broken(u"it does not follow the one before it"_s);
                if (line.hash != auditHash(line))
                    return broken(u"its words were changed"_s);
                verdict.lines = line.seq;
                verdict.last = line.hash;
            }
            more = !lines.isEmpty();
        }
        auto head = m_sql.run(u"SELECT seq, hash FROM audit_head WHERE centre = ?"_s, {centre});
        const bool isThere = head.next();
        if (isThere && (head.number(0) != verdict.lines || head.text(1) != verdict.last))
            return broken(u"it is missing, and what came after it"_s);
        if (!isThere && verdict.lines > 0)
            return broken(u"the head of the log is missing"_s);
        return verdict;
    });
}

} // namespace sk::central
