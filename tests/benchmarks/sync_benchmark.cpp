// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The agreement over real HTTPS on loopback: a desk sends everything it has, an empty one loads it, and one
//! change travels from a desk to another. Beside them, in the same run, the limits: the rows into a store
//! without any line, and one bare round trip to the service.

#include "models/store/bulk_load.h"
#include "tests/benchmarks/bare_centre.h"
#include "tests/benchmarks/generator.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/real_desk.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::benchmark;
using namespace sk::testing;

namespace {

constexpr int liveChanges = 300;
constexpr int bareBatch = 1000; //!< as many as a desk sends at once

double addedRate(RealDesk &desk, const QList<Registration> &registrations)
{
    const double taken = milliseconds([&] {
        if (!desk.session().table<Registration>().addAll(registrations))
            qFatal("the registrations were not added");
    });
    return double(registrations.size()) * 1000 / taken;
}

double syncedRate(RealDesk &desk, qint64 rows)
{
    const double taken = milliseconds([&] {
        if (const SyncStanding standing = desk.sync(); standing.trouble != SyncTrouble::Kind::None)
            qFatal("a sync ended in trouble %d", int(standing.trouble));
    });
    if (*desk.session().table<Registration>().count() != rows)
        qFatal("rows are missing after a sync");
    return double(rows) * 1000 / taken;
}

void waitUntilCurrent(const RealDesk &desk)
{
    while (desk.syncer.standing().phase != SyncStanding::Phase::Current)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

//! From the press of "save" on one desk until the other's store holds the value.
QList<double> liveMilliseconds(RealDesk &here, RealDesk &there, Registration registration)
{
    QList<double> samples;
    QEventLoop arrival;
    QObject::connect(&there.store(), &Store::changed, &arrival, [&](const ChangeNotice &notice) {
        if (notice.ids.contains(registration.id.value))
            arrival.quit();
    });
    for (int i = 0; i < liveChanges; ++i) {
        registration.note = u"第%1次"_s.arg(i);
        samples.append(milliseconds([&] {
            here.saved(registration);
            arrival.exec();
        }));
        const auto arrived = there.session().table<Registration>().find(registration.id);
        if (!arrived || !*arrived || (*arrived)->note != registration.note)
            qFatal("something else arrived");
    }
    return samples;
}

//! Request and answer of the service's smallest call on a connection that stays.
QList<double> roundTrips(const CentralAddress &address)
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslCertificate::fromData(address.authority));
    QNetworkRequest request(QUrl(address.url + u"/v1/health"_s));
    request.setSslConfiguration(trust);
    QNetworkAccessManager network;
    QList<double> samples;
    for (int i = 0; i < liveChanges; ++i)
        samples.append(milliseconds([&] {
            QEventLoop answer;
            QNetworkReply *reply = network.get(request);
            QObject::connect(reply, &QNetworkReply::finished, &answer, &QEventLoop::quit);
            answer.exec();
            if (reply->error() != QNetworkReply::NoError)
                qFatal("the service did not answer");
            delete reply;
        }));
    return samples;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 rows = argument("--rows", 400'000, argc, argv);
    RealCentre centre;
    auto north = std::make_unique<RealDesk>(centre);
    Registration sample;
    double added = 0;
    {
        QList<Registration> registrations = Generator(20261123).registrations(int(rows));
        for (Registration &registration : registrations)
            registration.centre.value = north->enrolment().centre;
        sample = registrations.at(registrations.size() / 2);
        added = addedRate(*north, registrations);
    }
    const double pushed = syncedRate(*north, rows);
    tell({u"push of %1 registrations over HTTPS"_s.arg(rows), pushed, u"rows/s"_s,
          u"the same records and lines of history upserted bare into such a database"_s,
          bareUpsertRate(centre.databaseFile(), bareBatch), u">= 0.5 of bare"_s});
    if (argument("--push-only", 0, argc, argv) != 0)
        return 0;
    RealDesk south(centre);
    tell({u"first sync of %1 registrations over HTTPS"_s.arg(rows), syncedRate(south, rows), u"rows/s"_s,
          u"the same rows added to a store, no line"_s, added, u">= 52000 rows/s"_s});

    north->syncer.start();
    south.syncer.start();
    waitUntilCurrent(*north);
    waitUntilCurrent(south);
    const QList<double> trips = roundTrips(centre.address());
    const QList<double> live = liveMilliseconds(*north, south, sample);
    for (const auto &[name, share, aim] :
         {std::tuple(u"p50"_s, 0.5, u"< 10 ms"_s), {u"p99"_s, 0.99, u"< 50 ms"_s}})
        tell({u"one change, seen on another desktop, %1"_s.arg(name), quantile(live, share), u"ms"_s,
              u"one round trip to the service"_s, quantile(trips, share), aim});
    return 0;
}
