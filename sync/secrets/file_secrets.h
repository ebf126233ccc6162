// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/secrets/secrets.h"

#include <QJsonObject>

namespace sk {

//! A file for machines without a keychain, named by the person who asks for it: ours alone (0600), a regular
//! file and no link, or it is refused.
class FileSecrets : public Secrets {
public:
    explicit FileSecrets(QString path) : m_path(std::move(path)) { }

    void read(const QString &key, QObject *context, const Read &then) override;
    void write(const QString &key, const QString &secret, QObject *context, const Done &then) override;
    void remove(const QString &key, QObject *context, const Done &then) override;

private:
    //! Empty when there is no file yet.
    Result<QJsonObject> load() const;
    Result<> save(const QJsonObject &secrets) const;

    QString m_path;
};

} // namespace sk
