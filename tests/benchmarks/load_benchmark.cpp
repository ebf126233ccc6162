// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Sixty centres of ten desktops at the real service: 500 changes a second arrive, every desktop listens for
//! those of its centre. Then the same among strangers: 300 slow-lorises, 600 connections that say nothing,
//! and bodies of 64 MB. On both databases; --seconds 30 each time, --changes 500 a second.

#include "tests/benchmarks/load_clients.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace sk::benchmark;

namespace {

constexpr int centres = 60;
constexpr int desktopsEach = 10;
constexpr int slowLorises = 300;
constexpr int idle = 600;
constexpr int largeBodies = 4;

void allowManyFiles()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

Seen measured(Load &load, std::chrono::seconds time)
{
    load.seen = {};
    load.isMeasuring = true;
    load.io.run_for(time);
    load.isMeasuring = false;
    return load.seen;
}

void tellSeen(const Seen &seen, const Seen &calm, const QString &where, double seconds)
{
    const bool isCalm = &seen == &calm;
    const auto besides = [&](const QString &what) { return isCalm ? QString() : what + u" without them"_s; };
    tell({u"%1: changes accepted"_s.arg(where), double(seen.accepted) / seconds, u"changes/s"_s,
          besides(u"changes accepted"_s), double(calm.accepted) / seconds, u"500 changes/s"_s});
    for (const auto &[name, share] : {std::pair(u"p50"_s, 0.5), {u"p99"_s, 0.99}}) {
        tell({u"%1: push, %2"_s.arg(where, name), quantile(seen.pushes, share), u"ms"_s, besides(u"push"_s),
              quantile(calm.pushes, share), u""_s});
        tell({u"%1: change seen elsewhere, %2"_s.arg(where, name), quantile(seen.elsewhere, share), u"ms"_s,
              besides(u"change seen"_s), quantile(calm.elsewhere, share),
              name == u"p99" ? u"< 1000 ms"_s : u""_s});
    }
    tell({u"%1: calls that failed"_s.arg(where), double(seen.troubles), u"calls"_s, {}, 0, u"0"_s});
}

void bear(LoadCentre::Kind kind, const QString &name, std::chrono::seconds time, int changesPerSecond)
{
    const LoadCentre centre(kind, centres, desktopsEach);
    Load load(centre, changesPerSecond);
    int number = 0;
    for (const LoadDevice &device : centre.devices())
        beginDesktop(load, device, ++number);
    while (load.connected < centre.devices().size())
        load.io.run_for(std::chrono::milliseconds(100));
    load.io.run_for(std::chrono::seconds(3));
    const Seen calm = measured(load, time);
    tellSeen(calm, calm, name, double(time.count()));
    tell({u"%1: memory of the service, most"_s.arg(name),
          centre.highestMemory(),
          u"MB"_s,
          {},
          0,
          u"< 200 MB"_s});

    for (int i = 0; i < slowLorises; ++i)
        beginSlowLoris(load, ++number);
    for (int i = 0; i < idle; ++i)
        beginIdle(load, ++number);
    for (int i = 0; i < largeBodies; ++i)
        beginLargeBodies(load, centre.devices().at(i), ++number);
    load.io.run_for(std::chrono::seconds(3));
    const Seen among = measured(load, time);
    tellSeen(among, calm, name + u" among strangers"_s, double(time.count()));
    tell({u"%1 among strangers: memory of the service, most"_s.arg(name),
          centre.highestMemory(),
          u"MB"_s,
          {},
          0,
          u"< 200 MB"_s});
    load.isOver = true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    allowManyFiles();
    const std::chrono::seconds time(argument("--seconds", 30, argc, argv));
    const int changes = int(argument("--changes", 500, argc, argv));
    bear(LoadCentre::Kind::Sqlite, u"SQLite"_s, time, changes);
    if (!sk::testing::ScratchPostgres::programs().isEmpty())
        bear(LoadCentre::Kind::Postgres, u"PostgreSQL"_s, time, changes);
    return 0;
}
