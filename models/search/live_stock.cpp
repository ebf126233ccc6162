// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/live_stock.h"

#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"

namespace sk {

LiveStock::LiveStock(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_worker.setMaxThreadCount(1);
    connect(&store, &Store::changed, this, &LiveStock::take);
}

LiveStock::~LiveStock()
{
    m_stop = true;
    m_worker.waitForDone();
}

const StockCatalogue *LiveStock::catalogue(Stocked what) const
{
    if (!m_both)
        return nullptr;
    return what == Stocked::Terminal ? &m_both->terminals : &m_both->cards;
}

void LiveStock::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    auto session = m_store.anotherSession();
    if (!session) {
        Q_EMIT failed(session.failure());
        return;
    }
    m_loading = true;
    m_worker.start([this, own = std::shared_ptr<Session>(std::move(*session))]() mutable {
        auto fresh = std::make_shared<Both>();
        auto done = scanStock(
            *own, Stocked::Terminal, [&](const PassingItem &item) { fresh->terminals.put(item); }, m_stop);
        if (done)
            done = scanStock(
                *own, Stocked::SimCard, [&](const PassingItem &item) { fresh->cards.put(item); }, m_stop);
        own.reset(); // a connection is closed by the thread that used it
        const auto answer = done ? Result(fresh) : Result<std::shared_ptr<Both>>(done.failure());
        if (!m_stop)
            QMetaObject::invokeMethod(
                this, [this, answer] { finish(answer); }, Qt::QueuedConnection);
    });
}

void LiveStock::finish(const Result<std::shared_ptr<Both>> &fresh)
{
    m_loading = false;
    if (!fresh) {
        Q_EMIT failed(fresh.failure());
        return;
    }
    m_both = *fresh;
    Q_EMIT changed();
    if (std::exchange(m_again, false))
        load();
}

void LiveStock::take(const ChangeNotice &notice)
{
    const bool terminal = notice.kind == QLatin1StringView(Description<Terminal>::kind);
    const bool card = notice.kind == QLatin1StringView(Description<SimCard>::kind);
    const bool entry = notice.kind == QLatin1StringView(Description<CustodyEntry>::kind);
    if ((!m_both && !m_loading) || (!terminal && !card && !entry))
        return;
    // What changes during a load may be in it or not; loading once more is certain.
    if (notice.ids.isEmpty() || m_loading) {
        load();
        return;
    }
    for (const Stocked what : {Stocked::Terminal, Stocked::SimCard}) {
        const auto items = entry                      ? itemsOf(m_store.session(), what, notice.ids)
            : terminal == (what == Stocked::Terminal) ? Result(notice.ids)
                                                      : Result(QList<QUuid>());
        if (!items) {
            Q_EMIT failed(items.failure());
            return;
        }
        renew(what, *items);
    }
    Q_EMIT changed();
}

void LiveStock::renew(Stocked what, const QList<QUuid> &items)
{
    const auto done
        = scanStock(m_store.session(), what, items, [&](const PassingItem &item) { of(what).put(item); });
    if (!done)
        Q_EMIT failed(done.failure());
}

} // namespace sk
