// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/check.h"

#include "app/central/file_places.h"
#include "app/central/opening.h"
#include "sync/central/certificate.h"

#include <QFile>
#include <QSslCertificate>

#include <sys/timex.h>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr int warnDays = 30; // time enough for a new certificate
constexpr int clockSlack = 120; // seconds; a device's last call is noted with the service's clock

Findings findingsOnDatabase(CentralStore &store)
{
    const auto complaints = store.complaints();
    if (!complaints)
        return {{sentence(complaints.failure())}, {}};
    const auto risks = store.risks();
    return {*complaints, risks ? *risks : QStringList()};
}

//! Times only grow: what the database noted lies in the past, or a clock went back.
Findings findingsOnClock(CentralStore &store, const QDateTime &now)
{
    Findings findings;
    const auto devices = store.enrolments.devices();
    const auto isAhead = [&](const DeviceEntry &device) { return now.secsTo(device.seenAt) > clockSlack; };
    if (devices && std::ranges::any_of(*devices, isAhead))
        findings.complaints.append(u"the clock is behind: devices were seen in the future"_s);
    timex state{};
    if (adjtimex(&state) == TIME_ERROR || (state.status & STA_UNSYNC))
        findings.warnings.append(u"the clock of this machine is not kept by a time server"_s);
    return findings;
}

Findings findingsOnShownCertificate(const QCommandLineParser &parser, const QDateTime &now)
{
    if (parser.isSet(u"certificate"_s))
        return findingsOnCertificate(parser.value(u"certificate"_s), now);
    const QString folder = parser.value(u"data"_s);
    const QString file = CertificateFiles(folder).certificate;
    if (!folder.isEmpty() && QFile::exists(file))
        return findingsOnCertificate(file, now);
    return {{}, {u"there is no certificate in the folder that could be looked at"_s}};
}

int check(const QCommandLineParser &parser, const QStringList &, Console &console)
{
    const auto store = openStore(parser, console);
    if (!store)
        return console.failed(sentence(store.failure()));
    Findings all = findingsOnDatabase(**store);
    for (const Findings &findings :
         {findingsOnClock(**store, console.now()), findingsOnShownCertificate(parser, console.now()),
          findingsOnFiles(**store, filesFolderIn(parser))}) {
        all.complaints += findings.complaints;
        all.warnings += findings.warnings;
    }
    for (const QString &complaint : all.complaints)
        console.failed(complaint);
    for (const QString &warning : all.warnings)
        console.failed(u"warning: "_s + warning);
    if (all.complaints.isEmpty())
        console.out << u"sound"_s << Qt::endl;
    return all.complaints.isEmpty() ? Done : Failed;
}

} // namespace

Findings findingsOnCertificate(const QString &file, const QDateTime &now)
{
    QFile pem(file);
    const auto chain = pem.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&pem, QSsl::Pem)
                                                     : QList<QSslCertificate>();
    if (chain.isEmpty())
        return {{u"no certificate can be read from %1; \"certificate make\" makes one"_s.arg(file)}, {}};
    Findings findings;
    for (const QSslCertificate &certificate : chain) {
        const QString name = certificate.subjectInfo(QSslCertificate::CommonName).value(0);
        const QString until = certificate.expiryDate().toUTC().date().toString(Qt::ISODate);
        if (now < certificate.effectiveDate())
            findings.complaints.append(
                u"the certificate of %1 is not good yet; is the clock right?"_s.arg(name));
        else if (now >= certificate.expiryDate())
            findings.complaints.append(u"the certificate of %1 was good until %2"_s.arg(name, until));
        else if (now.daysTo(certificate.expiryDate()) < warnDays)
            findings.warnings.append(u"the certificate of %1 is good until %2 only"_s.arg(name, until));
    }
    return findings;
}

Command checkCommand()
{
    return {
        u"check"_s,
        {},
        u"Checks the database (pages, digests against the records, counters), the certificate, the clock and the folder of files."_s,
        {{u"certificate"_s, u"PEM file (default: server.pem in the folder)."_s, u"FILE"_s}, filesOption()},
        check};
}

} // namespace sk::central
