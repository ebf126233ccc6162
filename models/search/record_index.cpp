// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/record_index.h"

namespace sk {

namespace {

void put(TextIndex &index, const PassingTexts &passing)
{
    if (passing.deleted)
        index.remove(passing.row);
    else
        index.put(passing.row, passing.texts);
}

} // namespace

RecordIndex::Found::Found(const PassingTexts &passing) : id(passing.id)
{
    for (const QByteArrayView view : passing.texts)
        texts.append(QString::fromUtf8(view));
}

RecordIndex::RecordIndex(Store &store, const KindInfo &info, QStringList fields, QObject *parent)
    : QObject(parent), m_store(store), m_info(info), m_fields(std::move(fields))
{
    m_worker.setMaxThreadCount(1);
    connect(&store, &Store::changed, this, &RecordIndex::take);
}

RecordIndex::~RecordIndex()
{
    m_stop = true;
    m_worker.waitForDone();
}

void RecordIndex::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    auto session = m_store.anotherSession();
    if (!session)
        return; // the store itself is in trouble and says so elsewhere
    m_loading = true;
    m_worker.start([this, own = std::shared_ptr<Session>(std::move(*session))]() mutable {
        auto fresh = std::make_shared<TextIndex>(int(m_fields.size()));
        const auto done = scanTexts(
            *own, m_info, m_fields, [&](const PassingTexts &passing) { put(*fresh, passing); }, m_stop);
        own.reset(); // a connection is closed by the thread that used it
        if (m_stop)
            return;
        QMetaObject::invokeMethod(
            this, [this, answer = done ? fresh : nullptr] { finish(answer); }, Qt::QueuedConnection);
    });
}

void RecordIndex::finish(const std::shared_ptr<TextIndex> &fresh)
{
    m_loading = false;
    if (fresh)
        m_index = fresh;
    renew(std::exchange(m_missed, {}));
    Q_EMIT loaded();
    if (std::exchange(m_again, false))
        load();
}

void RecordIndex::take(const ChangeNotice &notice)
{
    if (notice.kind != m_info.kind || (!m_index && !m_loading))
        return;
    if (notice.ids.isEmpty())
        return load();
    if (m_loading)
        m_missed += notice.ids;
    renew(notice.ids);
}

void RecordIndex::renew(const QList<QUuid> &ids)
{
    if (!m_index)
        return;
    const auto done = scanTexts(m_store.session(), m_info, m_fields, ids,
                                [this](const PassingTexts &passing) { put(*m_index, passing); });
    const bool worn = m_index->forgotten() > 20000 && m_index->forgotten() > m_index->size() / 4;
    if (!done || worn)
        load();
}

QList<RecordIndex::Found> RecordIndex::find(QStringView text, int limit)
{
    QList<Found> found;
    if (!m_index)
        return found;
    const auto done = scanTexts(m_store.session(), m_info, m_fields, m_index->find(text, anyField, limit),
                                [&](const PassingTexts &passing) { found.append(Found(passing)); });
    return done ? found : QList<Found>();
}

qsizetype RecordIndex::count(QStringView text) const
{
    return m_index ? m_index->count(text, anyField) : 0;
}

} // namespace sk
