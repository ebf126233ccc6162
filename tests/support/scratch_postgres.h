// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace sk::testing {

//! A PostgreSQL server of the test's own, on a socket in its own folder and on no port; all of it is gone at
//! the end. It does not wait for the disk. Root runs it as the user postgres, since it refuses root.
class ScratchPostgres {
public:
    //! Where Debian puts initdb and postgres, or the PATH; empty when they are not installed.
    static QString programs();

    //! With settings like "log_min_duration_statement=0"; ends the test's program when it does not start.
    explicit ScratchPostgres(QStringList settings = {});
    ~ScratchPostgres();
    ScratchPostgres(const ScratchPostgres &) = delete;
    ScratchPostgres &operator=(const ScratchPostgres &) = delete;

    //! After stop() or kill(): the same data again, answered once it takes connections.
    void start();
    //! As a shutdown does: connections are cut, data is written.
    void stop() { end(2); }
    //! As a power cut does: the next start() recovers.
    void kill() { end(9); }
    //! For DatabaseAddress, in a schema of this name that is made here.
    QString newDatabase();
    QString host() const { return m_folder.path(); }
    //! All the server wrote to its log.
    QByteArray log() const;

private:
    void become(QProcess &process) const;
    void end(int signal);
    void run(const QString &program, const QStringList &arguments) const;
    QString path(const QString &program) const;

    QTemporaryDir m_folder;
    QStringList m_settings;
    std::unique_ptr<QProcess> m_server;
    int m_databases = 0;
};

} // namespace sk::testing
