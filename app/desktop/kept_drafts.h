// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/draft_keeper.h"

#include <QDir>

namespace sk {

//! Drafts as one small file each in a folder beside the store, one per person, readable by its owner only. A
//! file is replaced whole or not at all, so a power cut leaves the last good draft.
class KeptDrafts : public DraftKeeper {
public:
    //! `folder` is the store's.
    explicit KeptDrafts(const QString &folder);

    //! Whose drafts are meant from now on; empty before anybody said who sits here.
    void setPerson(const QString &person);

    void keep(const QString &key, const QJsonObject &draft) override;
    QJsonObject find(const QString &key) const override;
    void forget(const QString &key) override;
    QStringList keysOf(const QString &start) const override;

private:
    QString fileOf(const QString &key) const;

    QDir m_all;
    QDir m_folder; // of the person
};

} // namespace sk
