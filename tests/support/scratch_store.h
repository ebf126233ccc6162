// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace sk::testing {

//! A store in a folder of its own, with a clock that stands until it is moved.
class ScratchStore {
public:
    ScratchStore() : m_now(QDate(2026, 11, 23).startOfDay(Qt::UTC)), m_store(open(m_folder.path())) { }

    Session &session() { return m_store->session(); }
    Store &store() { return *m_store; }
    Clock clock()
    {
        return [this] { return m_now; };
    }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    QString folder() const { return m_folder.path(); }
    void close() { m_store.reset(); }
    void reopen() { m_store = open(m_folder.path()); }

    //! Saves under a new id where it has none; throws when it cannot.
    template<typename Record>
    Record saved(Record record)
    {
        if (record.id.isNull())
            session().giveId(record.id);
        if (const auto done = session().table<Record>().save(record); !done)
            throw std::runtime_error(done.failure().detail.toStdString());
        return record;
    }

private:
    std::unique_ptr<Store> open(const QString &folder)
    {
        auto opened = Store::open(folder, clock());
        if (!opened)
            throw std::runtime_error(opened.failure().detail.toStdString());
        return std::move(*opened);
    }

    QTemporaryDir m_folder;
    QDateTime m_now;
    std::unique_ptr<Store> m_store;
};

} // namespace sk::testing
