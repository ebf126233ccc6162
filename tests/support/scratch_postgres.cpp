// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch_postgres.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sk::testing {

namespace {

constexpr int patience = 60'000;

const passwd *unprivileged()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

} // namespace

QString ScratchPostgres::programs()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList places;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        places.prepend(versions.filePath(version + u"/bin"_s));
    for (const QString &place : places)
        if (QFile::exists(place + u"/initdb"_s) && QFile::exists(place + u"/postgres"_s))
            return place;
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.isEmpty() ? QString() : QFileInfo(found).canonicalPath();
}

ScratchPostgres::ScratchPostgres(QStringList settings) : m_settings(std::move(settings))
{
    const passwd *user = unprivileged();
    if (user && chown(qPrintable(m_folder.path()), user->pw_uid, user->pw_gid) != 0)
        qFatal("the folder of the scratch server cannot be given away");
    run(u"initdb"_s,
        {u"--pgdata=data"_s, u"--username=postgres"_s, u"--auth=trust"_s, u"--encoding=UTF8"_s,
         u"--locale=C.UTF-8"_s, u"--no-sync"_s, u"--no-instructions"_s});
    start();
}

ScratchPostgres::~ScratchPostgres()
{
    if (m_server)
        end(SIGQUIT);
}

void ScratchPostgres::become(QProcess &process) const
{
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([user = unprivileged()] {
        // Nothing that loads a library: the child has little stack of its own.
        if (user
            && (setgroups(1, &user->pw_gid) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0))
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGQUIT); // a test that crashes leaves no server behind
    });
}

void ScratchPostgres::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    become(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path(program), arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

void ScratchPostgres::start()
{
    QStringList arguments{u"-D"_s, u"data"_s};
    for (const QString &setting :
         QStringList{u"listen_addresses="_s, u"unix_socket_directories="_s + m_folder.path(), u"fsync=off"_s,
                     u"full_page_writes=off"_s, u"shared_buffers=32MB"_s}
             + m_settings)
        arguments += {u"-c"_s, setting};
    const QDeadlineTimer deadline(patience);
    do {
        if (!m_server || m_server->state() == QProcess::NotRunning) { // children of a killed one may be there
            m_server = std::make_unique<QProcess>();
            become(*m_server);
            // Into a file: nobody empties a pipe while a test is busy, and the server would wait for that.
            m_server->setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
            m_server->start(path(u"postgres"_s), arguments);
        }
        m_server->waitForFinished(0); // notices the end
        if (deadline.hasExpired())
            qFatal("the scratch server does not start: %s", log().constData());
    } while (QProcess::execute(path(u"pg_isready"_s), {u"--quiet"_s, u"--host"_s, host()}) != 0);
}

void ScratchPostgres::end(int signal)
{
    ::kill(pid_t(m_server->processId()), signal);
    m_server->waitForFinished(patience);
    m_server.reset();
}

QString ScratchPostgres::newDatabase()
{
    const QString name = u"world%1"_s.arg(++m_databases);
    run(u"psql"_s,
        {u"--quiet"_s, u"--host"_s, host(), u"--username"_s, u"postgres"_s, u"--command"_s,
         u"CREATE SCHEMA "_s + name});
    return u"postgresql:host=%1 dbname=postgres user=postgres options=-csearch_path=%2"_s.arg(host(), name);
}

QByteArray ScratchPostgres::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ScratchPostgres::path(const QString &program) const
{
    return programs() + u'/' + program;
}

} // namespace sk::testing
