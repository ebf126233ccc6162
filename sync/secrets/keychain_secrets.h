// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/secrets/secrets.h"

namespace sk {

//! The keychain of the person's desktop. Never falls back to plain text: where none answers, that is said.
class KeychainSecrets : public Secrets {
public:
    //! Entries are filed under this name; tests take another one.
    explicit KeychainSecrets(QString service = QStringLiteral("stationkeeper"))
        : m_service(std::move(service))
    {
    }

    void read(const QString &key, QObject *context, const Read &then) override;
    void write(const QString &key, const QString &secret, QObject *context, const Done &then) override;
    void remove(const QString &key, QObject *context, const Done &then) override;

private:
    QString m_service;
};

} // namespace sk
