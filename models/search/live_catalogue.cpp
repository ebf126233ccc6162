// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/live_catalogue.h"

#include "models/domain/depot.h"

using namespace Qt::StringLiterals;

namespace sk {

LiveCatalogue::LiveCatalogue(Store &store, CompletenessRule isComplete, QObject *parent)
    : QObject(parent), m_store(store), m_isComplete(std::move(isComplete))
{
    m_worker.setMaxThreadCount(1);
    connect(&store, &Store::changed, this, &LiveCatalogue::take);
}

LiveCatalogue::~LiveCatalogue()
{
    m_stop = true;
    m_worker.waitForDone();
}

void LiveCatalogue::load()
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
        auto fresh = std::make_shared<RegistrationCatalogue>();
        const auto done = scanRegistrations(
            *own,
            [&](const PassingRegistration &passing) { fresh->put(passing, stageOf(passing, m_isComplete)); },
            m_stop);
        own.reset(); // a connection is closed by the thread that used it
        sortKeyOf(
            {}); // the first key ranks all ideographs, which takes some frames: here nobody waits for it
        const auto answer
            = done ? Result(fresh) : Result<std::shared_ptr<RegistrationCatalogue>>(done.failure());
        if (!m_stop)
            QMetaObject::invokeMethod(
                this, [this, answer] { finish(answer); }, Qt::QueuedConnection);
    });
}

void LiveCatalogue::finish(Result<std::shared_ptr<RegistrationCatalogue>> fresh)
{
    m_loading = false;
    if (!fresh) {
        m_missed.clear();
        Q_EMIT failed(fresh.failure());
        return;
    }
    m_catalogue = *fresh;
    refreshDepotNames();
    renew(std::exchange(m_missed, {}));
    Q_EMIT loaded();
    if (std::exchange(m_again, false))
        load();
}

void LiveCatalogue::refreshDepotNames()
{
    QHash<DepotId, QString> names;
    if (const auto depots = m_store.session().table<Depot>().all())
        for (const Depot &depot : *depots)
            names.insert(depot.id, depot.name);
    m_catalogue->setDepotNames(names);
}

void LiveCatalogue::take(const ChangeNotice &notice)
{
    if (!m_catalogue && !m_loading)
        return;
    if (notice.kind == QLatin1StringView(Description<Depot>::kind)) {
        if (m_catalogue)
            refreshDepotNames();
        return;
    }
    const bool isRegistration = notice.kind == QLatin1StringView(Description<Registration>::kind);
    const bool isAcceptance = notice.kind == QLatin1StringView(Description<Acceptance>::kind);
    if (!isRegistration && !isAcceptance)
        return;
    if (notice.ids.isEmpty()) {
        load();
        return;
    }
    auto touched = isRegistration ? Result(notice.ids) : registrationsOf(m_store.session(), notice.ids);
    if (!touched) {
        Q_EMIT failed(touched.failure());
        return;
    }
    if (m_loading)
        m_missed += *touched;
    if (m_catalogue)
        renew(*touched);
}

void LiveCatalogue::renew(const QList<QUuid> &registrations)
{
    if (registrations.isEmpty())
        return;
    QList<qint64> rows;
    const auto done
        = scanRegistrations(m_store.session(), registrations, [&](const PassingRegistration &passing) {
              m_catalogue->put(passing, stageOf(passing, m_isComplete));
              rows.append(passing.row);
          });
    if (!done) {
        Q_EMIT failed(done.failure());
        return;
    }
    if (!rows.isEmpty())
        Q_EMIT changed(rows);
    if (m_catalogue->isWorn())
        load();
}

} // namespace sk
