// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registration_scan.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Reads the columns of the scan into one PassingRegistration over and over.
class ScanReader {
public:
    //! Everything a scan selects, for one WHERE or ORDER BY behind it.
    static QByteArray sql()
    {
        QByteArray sql = "SELECT r.row, r.deleted";
        forEachField<Registration>(
            [&](const auto &field) { sql += ", r.\"" + QByteArray(field.name) + '"'; });
        return sql
            + ", a.row, a.version, a.conclusion, a.signed_at FROM registration r LEFT JOIN acceptance a"
              " ON a.row = (SELECT max(row) FROM acceptance WHERE registration = r.id) ";
    }

    const PassingRegistration &read(const Statement &row)
    {
        m_passing.row = row.integer(0);
        m_passing.deleted = row.integer(1) != 0;
        int column = 2;
        forEachField<Registration>([&](const auto &field) {
            readField(row, column, m_passing.outline.*field.member);
            ++column;
        });
        for (size_t i = 0; i < m_textColumns.size(); ++i)
            m_passing.texts[i] = row.utf8(m_textColumns[i]);
        m_passing.installer = row.utf8(m_installerColumn);
        readAcceptance(row, column);
        return m_passing;
    }

private:
    template<typename Type>
    void readField(const Statement &row, int column, Type &out) const
    {
        if constexpr (std::is_same_v<Type, QString>)
            out = row.isNull(column) ? QString() : m_something;
        else
            row.read(column, out);
    }

    void readAcceptance(const Statement &row, int column)
    {
        AcceptanceStanding &standing = m_passing.acceptance;
        standing = {};
        standing.present = !row.isNull(column);
        if (!standing.present)
            return;
        standing.agreed = row.integer(column + 1) > 0;
        row.read(column + 2, standing.conclusion);
        standing.signedAt = row.moment(column + 3);
    }

    static int columnOf(QString Registration::*member)
    {
        int at = 2;
        int found = 0;
        forEachField<Registration>([&](const auto &field) {
            if constexpr (std::is_same_v<decltype(field.member), QString Registration::*>)
                if (field.member == member)
                    found = at;
            ++at;
        });
        Q_ASSERT(found > 0);
        return found;
    }

    const QString m_something = u"…"_s;
    const std::array<int, registrationTexts> m_textColumns{
        columnOf(&Registration::number),    columnOf(&Registration::plate),
        columnOf(&Registration::vin),       columnOf(&Registration::customerName),
        columnOf(&Registration::phone),     columnOf(&Registration::terminalNumber),
        columnOf(&Registration::simNumber), columnOf(&Registration::iccid),
    };
    const int m_installerColumn = columnOf(&Registration::installerName);
    PassingRegistration m_passing;
};

} // namespace

Result<> scanRegistrations(Session &session, const RegistrationVisit &visit, const std::atomic<bool> &stop)
{
    Database &db = session.database();
    return db.read([&]() -> Result<> {
        ScanReader reader;
        auto rows = db.prepare(ScanReader::sql() + "WHERE r.deleted = 0 ORDER BY r.row");
        while (rows.next()) {
            if (stop)
                return Failure{Failure::Kind::Cancelled, u"the scan was stopped"_s};
            visit(reader.read(rows));
        }
        return {};
    });
}

Result<> scanRegistrations(Session &session, const QList<QUuid> &ids, const RegistrationVisit &visit)
{
    Database &db = session.database();
    return db.read([&] {
        ScanReader reader;
        for (const QUuid &id : ids) {
            auto rows = db.prepare(ScanReader::sql() + "WHERE r.id = ?");
            if (rows.with(id).next())
                visit(reader.read(rows));
        }
    });
}

Result<QList<QUuid>> registrationsOf(Session &session, const QList<QUuid> &acceptances)
{
    Database &db = session.database();
    return db.read([&] {
        QList<QUuid> registrations;
        for (const QUuid &id : acceptances) {
            auto row = db.prepare("SELECT registration FROM acceptance WHERE id = ?");
            if (row.with(id).next())
                registrations.append(row.uuid(0));
        }
        return registrations;
    });
}

} // namespace sk
