// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reports.h"

namespace sk {

Result<> report(Session &session, Report report)
{
    report.id = session.newId<struct ReportTag>().value;
    Database &db = session.database();
    return db.write([&]() -> Result<> {
        const auto enrolment = enrolmentOf(db);
        if (!enrolment || !enrolment->isEnrolled())
            return enrolment ? Result<>() : Result<>(enrolment.failure());
        db.prepare("INSERT INTO report (id, what, subject, count, at, person, reason) VALUES (?, ?, ?, ?, ?, "
                   "?, ?)")
            .with(report.id, report.what, report.subject, report.count, session.now(),
                  session.author().person.value, report.reason)
            .run();
        return {};
    });
}

Result<QList<Report>> reportsToTell(Session &session, int limit)
{
    Database &db = session.database();
    return db.read([&] {
        QList<Report> reports;
        auto row = db.prepare(
            "SELECT id, what, subject, count, at, person, reason FROM report ORDER BY sequence LIMIT ?");
        row.with(qint64(limit));
        while (row.next())
            reports.append({row.uuid(0),
                            row.text(1),
                            row.text(2),
                            row.integer(3),
                            row.moment(4),
                            {row.uuid(5)},
                            row.text(6)});
        return reports;
    });
}

Result<> forgetReport(Session &session, const QUuid &id)
{
    Database &db = session.database();
    return db.write([&] { db.prepare("DELETE FROM report WHERE id = ?").with(id).run(); });
}

} // namespace sk
