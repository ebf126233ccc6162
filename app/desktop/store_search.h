// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "models/domain/person.h"
#include "models/search/record_index.h"
#include "views/shell/search_source.h"

namespace sk {

//! Answers the field for everything from the store: each kind of record has its texts in memory.
class StoreSearch : public SearchSource {
    Q_OBJECT
public:
    explicit StoreSearch(const Desk &desk, QObject *parent = nullptr);

    //! Starts to read the texts; until they are there, nothing is found.
    void load();
    void query(const QString &text, quint64 generation) override;

private:
    //! A kind of record that is found, with the fields shown of it: the first is the title, three more tell
    //! it apart.
    struct Shelf {
        QString kind;
        QString iconName;
        QStringList fields;
        std::function<QList<RecordIndex::Found>(const QString &text, int limit)> find;
        std::function<qsizetype(const QString &text)> count; //!< without a limit
        bool isListed = true; //!< on a page of its own
    };
    void addShelf(const QString &kind, const QString &iconName, const QStringList &fields);
    QList<RecordIndex::Found> findRegistrations(const QStringList &fields, const QString &text, int limit);
    //! The sheet whose QR code was scanned or typed; nothing when the text is no code of ours.
    std::optional<SearchGroup> sheetOf(const QString &text);
    static SearchHit hitOf(const Shelf &shelf, const RecordIndex::Found &found, Role role);

    Desk m_desk;
    std::vector<std::unique_ptr<RecordIndex>> m_indexes;
    QList<Shelf> m_shelves;
};

} // namespace sk
