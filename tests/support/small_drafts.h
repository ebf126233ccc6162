// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/draft_keeper.h"

#include <QMap>

namespace sk {

//! Keeps drafts for as long as a test runs.
class SmallDrafts : public DraftKeeper {
public:
    void keep(const QString &key, const QJsonObject &draft) override { drafts.insert(key, draft); }
    QJsonObject find(const QString &key) const override { return drafts.value(key); }
    void forget(const QString &key) override { drafts.remove(key); }
    QStringList keysOf(const QString &start) const override
    {
        QStringList keys;
        for (auto it = drafts.begin(); it != drafts.end(); ++it) {
            if (it.key().startsWith(start))
                keys.append(it.key());
        }
        return keys;
    }

    QMap<QString, QJsonObject> drafts;
};

} // namespace sk
