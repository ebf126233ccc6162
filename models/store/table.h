// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/index_pause.h"
#include "models/store/recorder.h"

#include <span>

namespace sk {

//! The description of a record type, made once.
template<typename Record>
const KindInfo &kindOf()
{
    static const KindInfo info = describe<Record>();
    return info;
}

//! The records of one kind. Everything here is one transaction, or joins the one under way.
template<typename Record>
class Table {
public:
    using RecordId = decltype(Record::id);

    Table(Database &db, Recorder &recorder, Author author, const Clock &clock)
        : m_db(db)
        , m_recorder(recorder)
        , m_author(std::move(author))
        , m_clock(clock)
        , m_rows(db, kindOf<Record>())
    {
    }

    //! Nothing when there is none or it is deleted.
    Result<std::optional<Record>> find(const RecordId &id) const
    {
        return m_db.read([&]() -> std::optional<Record> {
            auto rows = select("id = ?");
            rows.bind(1, id);
            return rows.next() ? std::optional(recordOf(rows)) : std::nullopt;
        });
    }

    //! All that are not deleted, oldest first. For kinds of at most some thousand records; long lists use a
    //! window.
    Result<QList<Record>> all() const
    {
        return m_db.read([&] { return recordsOf(select("1")); });
    }

    //! Visits every record that is not deleted, oldest first, one in memory at a time; the visitor answers
    //! false to stop.
    Result<> forEach(const std::function<bool(const Record &)> &visit) const
    {
        return m_db.read([&] {
            auto rows = select("1");
            while (rows.next() && visit(recordOf(rows))) { }
        });
    }

    //! Those whose field has the value; the field is named by its member.
    template<typename Type>
    Result<QList<Record>> where(Type Record::*member, const Type &value) const
    {
        return m_db.read([&] {
            // Not IS ? for both: that would pass by an index that leaves out the empty.
            if (std::holds_alternative<std::monostate>(toValue(value)))
                return recordsOf(select(column(member) + " IS NULL"));
            auto rows = select(column(member) + " = ?");
            rows.bind(1, value);
            return recordsOf(std::move(rows));
        });
    }

    //! A person's change. A record without an id gets none here: make it with the store's ids.
    Result<> save(const Record &record)
    {
        Q_ASSERT(!record.id.isNull());
        return m_recorder.save(kindOf<Record>(), record.id.value, toRow(record), m_author);
    }

    Result<> remove(const RecordId &id) { return m_recorder.remove(kindOf<Record>(), id.value, m_author); }

    //! Adds many new records at once, all or none, building the indexes last when that pays. A known id is a
    //! failure.
    Result<> addAll(std::span<const Record> records)
    {
        return m_db.write([&] {
            const QDateTime at = m_clock();
            const bool pause = IndexPause::pays(m_rows.count(), qint64(records.size()));
            std::optional<IndexPause> indexes;
            if (pause)
                indexes.emplace(m_db, QByteArray(Description<Record>::kind));
            {
                auto insertion = m_db.prepare(m_rows.insertSql());
                for (const Record &record : records) {
                    insertion.with(record.id, 0, false, nullptr);
                    bindFields(insertion, record, 5);
                    insertion.run();
                    m_recorder.inserted(kindOf<Record>(), record.id.value, at, m_author);
                }
            }
            if (indexes)
                indexes->resume();
            m_recorder.tell(noticeOf(records));
        });
    }

    Result<qint64> count() const
    {
        return m_db.read([&] { return m_rows.count(); });
    }

private:
    Statement select(const QByteArray &condition) const
    {
        return m_db.prepare("SELECT id, " + m_rows.columns() + " FROM " + Description<Record>::kind
                            + " WHERE deleted = 0 AND " + condition + " ORDER BY row");
    }

    static QList<Record> recordsOf(Statement rows)
    {
        QList<Record> records;
        while (rows.next())
            records.append(recordOf(rows));
        return records;
    }

    static Record recordOf(const Statement &row)
    {
        Record record;
        record.id.value = row.uuid(0);
        int column = 0;
        forEachField<Record>([&](const auto &field) { row.read(++column, record.*field.member); });
        return record;
    }

    static void bindFields(Statement &statement, const Record &record, int from)
    {
        forEachField<Record>([&](const auto &field) { statement.bind(from++, record.*field.member); });
    }

    template<typename Type>
    static QByteArray column(Type Record::*member)
    {
        QByteArray name;
        forEachField<Record>([&](const auto &field) {
            if constexpr (std::is_same_v<decltype(field.member), Type Record::*>) {
                if (field.member == member)
                    name = QByteArray("\"") + field.name + '"';
            }
        });
        Q_ASSERT(!name.isEmpty());
        return name;
    }

    static ChangeNotice noticeOf(std::span<const Record> records)
    {
        constexpr size_t most = 200; // beyond that a view does better to look at everything again
        ChangeNotice notice{kindOf<Record>().kind, {}};
        for (size_t i = 0; records.size() <= most && i < records.size(); ++i)
            notice.ids.append(records[i].id.value);
        return notice;
    }

    Database &m_db;
    Recorder &m_recorder;
    Author m_author;
    Clock m_clock;
    RecordTable m_rows;
};

} // namespace sk
