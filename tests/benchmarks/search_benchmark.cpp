// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! From a key press to fifty rows: what people type, looked for in memory and fetched from the store, beside
//! SQLite's LIKE over the same rows in the same run. --rows 2000000 for five provinces.

#include "models/search/live_catalogue.h"
#include "models/store/registration_window.h"
#include "tests/benchmarks/generator.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::benchmark;

namespace {

constexpr int shown = 50;

//! A way of typing: a field, and how much of it from where.
struct Typing {
    QString name;
    std::function<QString(const Registration &)> text;
    FieldMask fields = anyField;
    QByteArray column; // for LIKE
};

QList<Typing> typings()
{
    QList<Typing> all;
    const auto infixes = [&](const QString &name, auto member, RegistrationText field, const char *column) {
        for (int length = 1; length <= 8; ++length)
            all.append({u"%1 %2"_s.arg(name).arg(length),
                        [member, length](const Registration &r) {
                            const QString &text = r.*member;
                            const qsizetype rest = qMax<qsizetype>(text.size() - length, 0);
                            return text.mid(rest / 2 + rest % 2, length);
                        },
                        RegistrationCatalogue::maskOf(field), column});
    };
    infixes(u"plate"_s, &Registration::plate, RegistrationText::Plate, "plate");
    infixes(u"vin"_s, &Registration::vin, RegistrationText::Vin, "vin");
    infixes(u"phone"_s, &Registration::phone, RegistrationText::Phone, "phone");
    for (int length = 1; length <= 3; ++length)
        all.append({u"name %1"_s.arg(length),
                    [length](const Registration &r) { return r.customerName.left(length); },
                    RegistrationCatalogue::maskOf(RegistrationText::Customer), "customer_name"});
    return all;
}

//! Stores many registrations, nine of ten accepted, a hundred thousand at a time.
QList<Registration> filled(Session &session, qint64 rows)
{
    QList<Registration> samples;
    Generator generator(20261123);
    for (qint64 left = rows; left > 0;) {
        const auto some = generator.registrations(int(qMin<qint64>(left, 100'000)));
        QList<Acceptance> accepted;
        for (qsizetype i = 0; i < some.size(); ++i) {
            if (i % 10 != 0)
                accepted.append(generator.acceptanceOf(some.at(i)));
            if (i % (rows / 300 + 1) == 0)
                samples.append(some.at(i));
        }
        if (!session.table<Registration>().addAll(some) || !session.table<Acceptance>().addAll(accepted))
            qFatal("the store could not be filled");
        left -= some.size();
    }
    return samples;
}

double likeMilliseconds(Session &session, const QByteArray &column, const QString &text)
{
    return milliseconds([&] {
        (void)session.database().read([&] {
            auto row = session.database().prepare(
                "SELECT row, number, plate, vin, customer_name, phone FROM registration WHERE " + column
                + " LIKE ? AND deleted = 0 ORDER BY row DESC LIMIT 50");
            row.bind(1, u'%' + text + u'%');
            while (row.next()) { }
        });
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 rows = argument("--rows", 400'000, argc, argv);
    const QTemporaryDir folder;
    const auto store = *Store::open(folder.path(), systemClock);
    Session &session = store->session();
    const QList<Registration> samples = filled(session, rows);

    LiveCatalogue live(*store, [](const Registration &registration) { return !registration.vin.isEmpty(); });
    QEventLoop loop;
    QObject::connect(&live, &LiveCatalogue::loaded, &loop, &QEventLoop::quit);
    const double load = milliseconds([&] {
        live.load();
        loop.exec();
    });
    tell({u"search: load of %1 rows in the background"_s.arg(rows), load, u"ms"_s, {}, 0, {}});
    const RegistrationCatalogue &catalogue = *live.catalogue();
    tell({u"search: memory per row"_s, double(catalogue.bytes()) / double(rows), u"bytes"_s, {}, 0, {}});

    const QString aim = rows > 1'000'000 ? u"< 16 ms"_s : u"< 5 ms"_s;
    QList<double> field;
    QList<double> any;
    QList<double> like;
    for (const Typing &typing : typings()) {
        QList<double> own;
        for (qsizetype i = 0; i < samples.size(); ++i) {
            const QString text = typing.text(samples.at(i));
            const auto press = [&](FieldMask fields) {
                return milliseconds([&] {
                    const auto hits = catalogue.find(text, fields, shown);
                    const std::vector<quint32> found(hits.begin(), hits.end());
                    Q_UNUSED(registrationLines(session, found)->size());
                });
            };
            own.append(press(typing.fields));
            any.append(press(anyField));
            if (i % 100 == 0)
                like.append(likeMilliseconds(session, typing.column, text));
        }
        field += own;
    }
    tell({u"search: key press to 50 rows, one field, p50"_s,
          quantile(field, 0.5),
          u"ms"_s,
          u"LIKE"_s,
          quantile(like, 0.5),
          {}});
    tell({u"search: key press to 50 rows, one field, p99"_s, quantile(field, 0.99), u"ms"_s, u"LIKE"_s,
          quantile(like, 0.99), aim});
    tell({u"search: key press to 50 rows, any field, p50"_s,
          quantile(any, 0.5),
          u"ms"_s,
          u"LIKE on one"_s,
          quantile(like, 0.5),
          {}});
    tell({u"search: key press to 50 rows, any field, p99"_s, quantile(any, 0.99), u"ms"_s, u"LIKE on one"_s,
          quantile(like, 0.99), aim});

    QList<double> sorts;
    for (int by = 0; by <= int(RegistrationOrder::Signed); ++by)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            sorts.append(
                milliseconds([&] { Q_UNUSED(catalogue.rows({}, RegistrationOrder(by), order).size()); }));
    tell({u"list: change of sort, order of all rows, p50"_s, quantile(sorts, 0.5), u"ms"_s, {}, 0, {}});
    tell({u"list: change of sort, order of all rows, p99"_s,
          quantile(sorts, 0.99),
          u"ms"_s,
          {},
          0,
          u"< 150 ms"_s});
    return 0;
}
