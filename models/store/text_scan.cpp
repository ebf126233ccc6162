// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/text_scan.h"

namespace sk {

namespace {

//! Reads one row after the other into the same PassingTexts.
class TextReader {
public:
    TextReader(const KindInfo &info, const QStringList &fields) : m_views(size_t(fields.size()))
    {
        m_sql = "SELECT row, id, deleted";
        for (const QString &field : fields) {
            const qsizetype at = info.indexOf(field);
            const bool isText = at >= 0 && info.types.at(at) == FieldType::Text;
            m_sql += isText ? ", \"" + field.toLatin1() + '"' : QByteArray(", NULL");
        }
        m_sql += " FROM " + info.kind.toLatin1() + ' ';
    }

    QByteArray sql(const QByteArray &rest) const { return m_sql + rest; }

    const PassingTexts &read(const Statement &row)
    {
        m_passing = {row.integer(0), row.uuid(1), row.integer(2) != 0, m_views};
        for (size_t i = 0; i < m_views.size(); ++i)
            m_views[i] = row.utf8(int(i) + 3);
        return m_passing;
    }

private:
    QByteArray m_sql;
    std::vector<QByteArrayView> m_views;
    PassingTexts m_passing;
};

template<typename Key>
Result<> scanBy(const QByteArray &column, Session &session, TextReader reader, const QList<Key> &keys,
                const TextVisit &visit)
{
    Database &db = session.database();
    return db.read([&] {
        for (const Key &key : keys) {
            auto row = db.prepare(reader.sql("WHERE " + column + " = ?"));
            row.bind(1, key);
            if (row.next())
                visit(reader.read(row));
        }
    });
}

} // namespace

Result<> scanTexts(Session &session, const KindInfo &info, const QStringList &fields, const TextVisit &visit,
                   const std::atomic<bool> &stop)
{
    Database &db = session.database();
    return db.read([&]() -> Result<> {
        TextReader reader(info, fields);
        auto row = db.prepare(reader.sql("ORDER BY row"));
        while (row.next()) {
            if (stop)
                return Failure{Failure::Kind::Cancelled, info.kind};
            visit(reader.read(row));
        }
        return {};
    });
}

Result<> scanTexts(Session &session, const KindInfo &info, const QStringList &fields,
                   const QList<qint64> &rows, const TextVisit &visit)
{
    return scanBy("row", session, TextReader(info, fields), rows, visit);
}

Result<> scanTexts(Session &session, const KindInfo &info, const QStringList &fields, const QList<QUuid> &ids,
                   const TextVisit &visit)
{
    return scanBy("id", session, TextReader(info, fields), ids, visit);
}

} // namespace sk
