// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/list_gathering.h"

namespace sk {

namespace {
constexpr qsizetype rowsATurn = 256;
} // namespace

ListGathering::ListGathering(const ShownList &list, Done done, std::function<void()> changed, QObject *parent)
    : QObject(parent), m_list(list), m_done(std::move(done)), m_changed(std::move(changed))
{
    m_rows.reserve(list.model->rowCount());
    const QAbstractItemModel *model = list.model;
    connect(model, &QAbstractItemModel::modelReset, this, &ListGathering::giveUp);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListGathering::giveUp);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListGathering::giveUp);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ListGathering::giveUp);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListGathering::giveUp);
    connect(model, &QObject::destroyed, this, &ListGathering::giveUp);
    QMetaObject::invokeMethod(this, &ListGathering::turn, Qt::QueuedConnection);
}

void ListGathering::turn()
{
    if (m_over)
        return;
    const qsizetype all = m_list.model->rowCount();
    for (qsizetype i = 0; i < rowsATurn && m_rows.size() < all; ++i) {
        QStringList texts;
        for (const int column : m_list.columns)
            texts.append(m_list.model->index(int(m_rows.size()), column).data().toString());
        m_rows.append(texts);
    }
    if (m_rows.size() < all) {
        QMetaObject::invokeMethod(this, &ListGathering::turn, Qt::QueuedConnection);
        return;
    }
    m_over = true;
    m_done(m_rows);
    deleteLater();
}

void ListGathering::giveUp()
{
    if (m_over)
        return;
    m_over = true;
    deleteLater();
    m_changed();
}

} // namespace sk
