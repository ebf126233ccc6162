// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scratch_postgres.h"

#include <QProcess>
#include <QTemporaryDir>

namespace sk::benchmark {

//! A desktop as the service knows it.
struct LoadDevice {
    QString token;
    QString centre; //!< its id
};

//! The program stationkeeper-central as a process of its own, with centres and enrolled desktops.
class LoadCentre {
public:
    enum class Kind { Sqlite, Postgres };
    LoadCentre(Kind kind, int centres, int desktopsEach);
    ~LoadCentre();
    Q_DISABLE_COPY_MOVE(LoadCentre)

    quint16 port() const { return m_port; }
    QByteArray authority() const;
    const QList<LoadDevice> &devices() const { return m_devices; } //!< centre after centre
    //! The most memory the process ever had, in megabytes.
    double highestMemory() const;

private:
    void enrolAll(const QString &database, int centres, int desktopsEach);
    void serve(const QString &database);

    QTemporaryDir m_folder;
    std::unique_ptr<sk::testing::ScratchPostgres> m_server;
    QProcess m_program;
    QList<LoadDevice> m_devices;
    quint16 m_port = 0;
};

} // namespace sk::benchmark
