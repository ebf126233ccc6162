// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/load_centre.h"

#include "sync/central/central_store.h"
#include "sync/central/certificate.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sk::benchmark {

namespace {

constexpr int patience = 60'000; // milliseconds

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

LoadCentre::LoadCentre(Kind kind, int centres, int desktopsEach)
{
    QString database = m_folder.path();
    if (kind == Kind::Postgres) {
        // As in earnest: what was answered survives a power cut.
        m_server = std::make_unique<sk::testing::ScratchPostgres>(
            QStringList{u"fsync=on"_s, u"synchronous_commit=on"_s, u"full_page_writes=on"_s});
        database = m_server->newDatabase();
    }
    if (!central::makeCertificate(m_folder.path(), {u"127.0.0.1"_s}, systemClock()))
        qFatal("no certificate");
    enrolAll(database, centres, desktopsEach);
    serve(database);
}

LoadCentre::~LoadCentre()
{
    m_program.terminate();
    if (!m_program.waitForFinished(patience))
        m_program.kill();
}

void LoadCentre::enrolAll(const QString &database, int centres, int desktopsEach)
{
    const auto address = central::DatabaseAddress::fromText(database);
    const auto store = address ? central::CentralStore::open(*address, systemClock, true)
                               : Result<std::unique_ptr<central::CentralStore>>(address.failure());
    if (!store)
        qFatal("no central store");
    for (int centre = 0; centre < centres; ++centre) {
        const QString id
            = QUuid::createUuidV5(QUuid(), QByteArray::number(centre)).toString(QUuid::WithoutBraces);
        if (!(*store)->addCentre({id, QString::number(410'000 + centre), u"中心"_s, 0}))
            qFatal("no centre");
        for (int desktop = 0; desktop < desktopsEach; ++desktop) {
            const auto code = (*store)->enrolments.invite({id, {}, wire::DeviceRole::Centre});
            const auto enrolled = code ? (*store)->enrolments.enrol({*code, u"desk"_s, {}})
                                       : Result<wire::EnrolmentAnswer>(code.failure());
            if (!enrolled)
                qFatal("a desktop was not enrolled");
            m_devices.append({enrolled->token, id});
        }
    }
}

void LoadCentre::serve(const QString &database)
{
    m_program.setStandardErrorFile(QProcess::nullDevice()); // a line for every call
    m_program.start(QStringLiteral(CENTRAL_PROGRAM),
                    {u"serve"_s, u"--data"_s, m_folder.path(), u"--database"_s, database, u"--listen"_s,
                     u"127.0.0.1:0"_s});
    if (!m_program.waitForReadyRead(patience))
        qFatal("the service does not start");
    m_port = m_program.readAllStandardOutput().trimmed().split(':').last().toUShort();
}

QByteArray LoadCentre::authority() const
{
    return contentOf(central::CertificateFiles(m_folder.path()).authority);
}

double LoadCentre::highestMemory() const
{
    for (const QByteArray &line : contentOf(u"/proc/%1/status"_s.arg(m_program.processId())).split('\n'))
        if (line.startsWith("VmHWM:"))
            return double(line.simplified().split(' ').value(1).toLongLong()) / 1024;
    return 0;
}

} // namespace sk::benchmark
