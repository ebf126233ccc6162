// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/stock_catalogue.h"
#include "models/store/store.h"

#include <QThreadPool>

namespace sk {

//! The two catalogues of a store's stock, loaded by a worker when asked to and kept fresh by what the store
//! tells of its commits.
class LiveStock : public QObject {
    Q_OBJECT

public:
    explicit LiveStock(Store &store, QObject *parent = nullptr);
    //! Stops a load under way.
    ~LiveStock() override;

    //! Starts to load; what was there stays usable meanwhile. Asked again during a load, it loads once more
    //! afterwards.
    void load();
    //! Null until the first load is done. May be read until the event loop runs again.
    const StockCatalogue *catalogue(Stocked what) const;
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    //! Something came, went or moved; after a load everything may have.
    void changed();
    //! The store said no; the old catalogues, if any, stay.
    void failed(const sk::Failure &failure);

private:
    struct Both {
        StockCatalogue terminals{Stocked::Terminal};
        StockCatalogue cards{Stocked::SimCard};
    };

    StockCatalogue &of(Stocked what) { return what == Stocked::Terminal ? m_both->terminals : m_both->cards; }
    void take(const ChangeNotice &notice);
    void renew(Stocked what, const QList<QUuid> &items);
    void finish(const Result<std::shared_ptr<Both>> &fresh);

    Store &m_store;
    std::shared_ptr<Both> m_both;
    bool m_loading = false;
    bool m_again = false;
    std::atomic<bool> m_stop = false;
    QThreadPool m_worker;
};

} // namespace sk
