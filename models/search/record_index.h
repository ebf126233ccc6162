// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/text_index.h"
#include "models/store/store.h"
#include "models/store/text_scan.h"

#include <QThreadPool>

namespace sk {

//! The searchable texts of one kind of record, loaded by a worker when asked to and kept fresh by what the
//! store tells of its commits. For kinds whose lists need no more than finding; registrations have their
//! catalogue.
class RecordIndex : public QObject {
    Q_OBJECT
public:
    //! `fields` are names of text fields of the kind.
    RecordIndex(Store &store, const KindInfo &info, QStringList fields, QObject *parent = nullptr);
    //! Stops a load under way.
    ~RecordIndex() override;

    //! Starts to load; what was there stays usable meanwhile.
    void load();

    //! One record that contains the text, with its fields in the order asked for.
    struct Found {
        QUuid id;
        QStringList texts;

        explicit Found(const PassingTexts &passing);
    };
    //! The newest first, at most `limit`; nothing until the first load is done.
    QList<Found> find(QStringView text, int limit);
    //! How many find() would answer without a limit.
    qsizetype count(QStringView text) const;

Q_SIGNALS:
    void loaded();

private:
    void take(const ChangeNotice &notice);
    void finish(const std::shared_ptr<TextIndex> &fresh);
    void renew(const QList<QUuid> &ids);

    Store &m_store;
    KindInfo m_info;
    QStringList m_fields;
    std::shared_ptr<TextIndex> m_index;
    QList<QUuid> m_missed; // changed while a load was under way
    bool m_loading = false;
    bool m_again = false;
    std::atomic<bool> m_stop = false;
    QThreadPool m_worker;
};

} // namespace sk
