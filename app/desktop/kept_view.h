// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/view_memory.h"

#include <QSettings>

namespace sk {

//! View memory in a small file beside the store, one section per person.
class KeptView : public ViewMemory {
public:
    //! `folder` is the store's.
    explicit KeptView(const QString &folder);

    //! Who sits here from now on; empty before anybody said so.
    void setPerson(const QString &person) { m_person = person; }

    QVariant recall(const QString &key) const override;
    void keep(const QString &key, const QVariant &value) override;

private:
    QString path(const QString &key) const;

    QSettings m_file;
    QString m_person;
};

} // namespace sk
