// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/list_source.h"

namespace sk::cli {

//! Names behind ids, as lists show them: centres, depots and people.
using Names = QHash<QString, QString>;
Result<Names> namesIn(Session &session);

//! How a list of one kind of record looks.
struct RecordList {
    QStringList searched; //!< fields that --find looks through; empty for all texts
    QHash<QString, int> widths; //!< of the fields a table shows
};

//! The fields of a list of records, the id first.
QList<ListField> listFields(const KindInfo &info, const RecordList &look);

//! Whether the row holds the folded text in a searched field as the viewer sees it. What is masked is found
//! by what stays readable, or by the whole of it where foundBy() says so.
bool holds(const KindInfo &info, const Row &row, const RecordList &look, const QByteArray &needle,
           Viewer viewer);

//! The row as the viewer may see it.
Row maskedRow(const KindInfo &info, Row row, Viewer viewer);
QStringList shownRow(const KindInfo &info, const Row &row, const Names &names);

//! All records of a kind, oldest first. Only their ids are held in memory.
template<typename Record>
class RecordSource : public ListSource {
public:
    static Result<std::unique_ptr<ListSource>> make(Session &session, const ListWish &wish, RecordList look)
    {
        auto names = namesIn(session);
        if (!names)
            return names.failure();
        auto source = std::unique_ptr<RecordSource>(
            new RecordSource(session, wish, std::move(look), *std::move(names)));
        if (const auto gathered = source->gather(wish.find); !gathered)
            return gathered.failure();
        return std::unique_ptr<ListSource>(std::move(source));
    }

    QList<ListField> fields() const override { return listFields(m_info, m_look); }
    qsizetype size() const override { return m_ids.size(); }

    Result<bool> next() override
    {
        if (m_next == m_ids.size())
            return false;
        const auto record = m_session.table<Record>().find(m_ids.at(m_next++));
        if (!record)
            return record.failure();
        if (!*record)
            return next(); // somebody at the desktop deleted it meanwhile
        m_id = (*record)->id.text();
        m_row = maskedRow(m_info, toRow(**record), m_viewer);
        return true;
    }

    Row values() const override
    {
        Row row{m_id};
        for (qsizetype i = 0; i < m_row.size(); ++i)
            row.append(forScripts(m_info.types.at(i), m_row.at(i)));
        return row;
    }
    QStringList shown() const override { return QStringList{m_id} + shownRow(m_info, m_row, m_names); }

private:
    RecordSource(Session &session, const ListWish &wish, RecordList look, Names names)
        : m_session(session), m_viewer(wish.viewer), m_look(std::move(look)), m_names(std::move(names))
    {
    }

    Result<> gather(const QString &find);

    Session &m_session;
    Viewer m_viewer;
    RecordList m_look;
    Names m_names;
    const KindInfo &m_info = kindOf<Record>();
    QList<decltype(Record::id)> m_ids;
    qsizetype m_next = 0;
    QString m_id;
    Row m_row;
};

//! A text as searches compare it.
QByteArray needleOf(const QString &find);

template<typename Record>
Result<> RecordSource<Record>::gather(const QString &find)
{
    const QByteArray needle = needleOf(find);
    return m_session.table<Record>().forEach([&](const Record &record) {
        if (needle.isEmpty() || holds(m_info, toRow(record), m_look, needle, m_viewer))
            m_ids.append(record.id);
        return true;
    });
}

} // namespace sk::cli
