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
        for (size_t i = 0; i < m_texts.size(); ++i)
            m_passing.texts[i] = row.utf8(m_texts[i]);
        m_passing.installer = row.utf8(m_installer);
        m_passing.depot.value = row.uuid(m_depot);
        row.read(m_colour, m_passing.colour);
        m_passing.registeredAt = row.moment(m_registered);
        for (size_t i = 0; i < m_milestones.size(); ++i)
            m_passing.milestones[i] = row.moment(m_milestones[i]);
        readAcceptance(row, firstColumn + fieldCount);
        m_passing.whole = [&row] { return wholeOf(row); };
        return m_passing;
    }

private:
    static constexpr int firstColumn = 2;
    static constexpr int fieldCount = int(std::tuple_size_v<decltype(Description<Registration>::fields)>);

    static Registration wholeOf(const Statement &row)
    {
        Registration registration;
        int column = firstColumn;
        forEachField<Registration>(
            [&](const auto &field) { row.read(column++, registration.*field.member); });
        return registration;
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

    template<typename Type>
    static int columnOf(Type Registration::*member)
    {
        int at = firstColumn;
        int found = 0;
        forEachField<Registration>([&](const auto &field) {
            if constexpr (std::is_same_v<decltype(field.member), Type Registration::*>)
                if (field.member == member)
                    found = at;
            ++at;
        });
        Q_ASSERT(found > 0);
        return found;
    }

    const std::array<int, registrationTexts> m_texts{
        columnOf(&Registration::number),    columnOf(&Registration::plate),
        columnOf(&Registration::vin),       columnOf(&Registration::customerName),
        columnOf(&Registration::phone),     columnOf(&Registration::terminalNumber),
        columnOf(&Registration::simNumber), columnOf(&Registration::iccid),
    };
    const std::array<int, 4> m_milestones{
        columnOf(&Registration::installedAt),
        columnOf(&Registration::debuggedAt),
        columnOf(&Registration::startedAt),
        columnOf(&Registration::runningAt),
    };
    const int m_installer = columnOf(&Registration::installerName);
    const int m_depot = columnOf(&Registration::depot);
    const int m_colour = columnOf(&Registration::plateColour);
    const int m_registered = columnOf(&Registration::registeredAt);
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
