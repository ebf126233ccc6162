// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/registration_catalogue.h"
#include "models/store/store.h"

#include <QThreadPool>

namespace sk {

//! The catalogue of a store, loaded by a worker when asked to and kept fresh by what the store tells of its
//! commits.
class LiveCatalogue : public QObject {
    Q_OBJECT

public:
    //! The rule is asked by the worker too.
    LiveCatalogue(Store &store, CompletenessRule isComplete, QObject *parent = nullptr);
    //! Stops a load under way.
    ~LiveCatalogue() override;

    //! Starts to load; what was there stays usable meanwhile. Asked again during a load, it loads once more
    //! afterwards.
    void load();
    //! Null until the first load is done. May be read until the event loop runs again.
    const RegistrationCatalogue *catalogue() const { return m_catalogue.get(); }
    bool isLoading() const { return m_loading; }
    const CompletenessRule &completeness() const { return m_isComplete; }

Q_SIGNALS:
    //! A fresh catalogue is there: everything may have moved.
    void loaded();
    //! These rows came, went or changed.
    void changed(const QList<qint64> &rows);
    //! The store said no; the old catalogue, if any, stays.
    void failed(const sk::Failure &failure);

private:
    void take(const ChangeNotice &notice);
    void renew(const QList<QUuid> &registrations);
    void refreshDepotNames();
    void finish(Result<std::shared_ptr<RegistrationCatalogue>> fresh);

    Store &m_store;
    CompletenessRule m_isComplete;
    std::shared_ptr<RegistrationCatalogue> m_catalogue;
    QList<QUuid> m_missed; // changed while a load was under way
    bool m_loading = false;
    bool m_again = false;
    std::atomic<bool> m_stop = false;
    QThreadPool m_worker;
};

} // namespace sk
