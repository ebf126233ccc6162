// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The desktop on a store of 400,000 registrations: a new process from its start until rows are painted, then
//! jumps to anywhere and changes of sort, each until the list is painted again. Beside it a bare Qt table in
//! a process of its own over the same store.

#include "app/desktop/application.h"
#include "app/desktop/opening.h"
#include "tests/benchmarks/generator.h"
#include "tests/benchmarks/measure.h"
#include "views/shell/main_window.h"
#include "views/widgets/message_prompter.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QJsonDocument>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::benchmark;

namespace {

constexpr int starts = 5;
constexpr int jumps = 200;

//! The machine's clock, the same for all processes.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    const auto pages = status.open(QIODevice::ReadOnly) ? status.readAll().split(' ') : QList<QByteArray>();
    return pages.size() > 1 ? pages.at(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6 : 0;
}

//! Tells when a table with rows has painted for the first time.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QTableView &table) : m_table(table) { table.viewport()->installEventFilter(this); }
    //! Runs the event loop until then; answers the machine's clock.
    double wait()
    {
        if (m_at == 0)
            m_loop.exec();
        return m_at;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_at == 0 && m_table.model()->rowCount() > 0)
            QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
        return false;
    }

private:
    void painted()
    {
        if (m_at == 0)
            m_at = now();
        m_loop.quit();
    }

    QTableView &m_table;
    QEventLoop m_loop;
    double m_at = 0;
};

//! Shows what a process measured of itself.
void report(const QJsonObject &figures)
{
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
}

QJsonObject movesIn(QTableView &table)
{
    QList<double> jumpTimes;
    quint64 state = 20261123;
    for (int i = 0; i < jumps; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const int row = int((state >> 33) % quint64(table.model()->rowCount()));
        jumpTimes.append(milliseconds([&] {
            table.scrollTo(table.model()->index(row, 0), QAbstractItemView::PositionAtTop);
            table.viewport()->repaint();
        }));
    }
    QList<double> sorts;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            sorts.append(milliseconds([&] {
                table.sortByColumn(column, order);
                table.viewport()->repaint();
            }));
    return {{u"jump_p50"_s, quantile(jumpTimes, 0.5)},
            {u"jump_p99"_s, quantile(jumpTimes, 0.99)},
            {u"sort_p50"_s, quantile(sorts, 0.5)},
            {u"sort_max"_s, quantile(sorts, 1)}};
}

//! As main() of the desktop does it.
int runDesktop(int argc, char **argv, const QString &folder, double begun)
{
    QApplication::setOrganizationName(u"Stationkeeper"_s);
    QApplication::setApplicationName(u"stationkeeper"_s);
    const QApplication program(argc, argv);
    Theme theme(*qApp);
    Language language;
    MessagePrompter prompter;
    auto store = openStore(folder, systemClock, prompter);
    Application application(std::move(store), {.folder = folder, .secrets = folder + u"/none"_s}, theme,
                            language, prompter);
    MainWindow &window = application.window();
    window.resize(1366, 768);
    window.showPage(u"registrations"_s);
    auto *table = window.findChild<QTableView *>(u"registrations"_s);
    FirstPaint paint(*table);
    window.show();
    application.start();
    const double painted = paint.wait();
    const double resident = residentMegabytes();
    QEventLoop loading;
    QObject::connect(&application.catalogue(), &LiveCatalogue::loaded, &loading, &QEventLoop::quit);
    if (!application.catalogue().catalogue())
        loading.exec();
    const double ready = now();
    QJsonObject figures = movesIn(*table);
    figures[u"painted"_s] = painted - begun;
    figures[u"resident_at_paint"_s] = resident;
    figures[u"ready"_s] = ready - begun;
    figures[u"resident"_s] = residentMegabytes();
    report(figures);
    return 0;
}

//! The least a Qt table can do: ids in memory, ten columns read when they are painted.
class BareModel : public QAbstractTableModel {
public:
    explicit BareModel(Session &session) : m_session(session)
    {
        (void)session.database().read([&] {
            auto row = session.database().prepare("SELECT row FROM registration ORDER BY row DESC");
            while (row.next())
                m_rows.push_back(row.integer(0));
        });
    }
    int rowCount(const QModelIndex &) const override { return int(m_rows.size()); }
    int columnCount(const QModelIndex &) const override { return 10; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        if (m_cached != index.row()) {
            m_cached = index.row();
            m_cells.clear();
            (void)m_session.database().read([&] {
                auto row = m_session.database().prepare(
                    "SELECT number, plate, vin, customer_name, phone, terminal_number, sim_number, iccid, "
                    "installer_name, brand_model FROM registration WHERE row = ?");
                row.bind(1, m_rows[size_t(index.row())]);
                if (row.next())
                    for (int i = 0; i < 10; ++i)
                        m_cells.append(row.text(i));
            });
        }
        return m_cells.value(index.column());
    }

private:
    Session &m_session;
    std::vector<qint64> m_rows;
    mutable int m_cached = -1;
    mutable QStringList m_cells;
};

int runBare(int argc, char **argv, const QString &folder, double begun)
{
    const QApplication program(argc, argv);
    const auto store = *Store::open(folder, systemClock);
    BareModel model(store->session());
    QTableView table;
    table.setModel(&model);
    table.resize(1366, 768);
    FirstPaint paint(table);
    table.show();
    report({{u"painted"_s, paint.wait() - begun}, {u"resident"_s, residentMegabytes()}});
    return 0;
}

QJsonObject measured(const QString &what, const QString &folder)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {what, folder, QString::number(now(), 'f', 3)});
    if (!child.waitForFinished(120'000) || child.exitCode() != 0)
        qFatal("the program did not end well");
    return QJsonDocument::fromJson(child.readAllStandardOutput().trimmed()).object();
}

void fill(const QString &folder, qint64 rows)
{
    const auto store = *Store::open(folder, systemClock);
    Generator generator(20261123);
    for (qint64 left = rows; left > 0; left -= 100'000) {
        auto some = generator.registrations(int(qMin<qint64>(left, 100'000)));
        QList<Acceptance> accepted;
        for (qsizetype i = 0; i < some.size(); ++i) {
            if (i % 10 == 0)
                continue;
            Registration &done = some[i];
            accepted.append(generator.acceptanceOf(done));
            done.firstOnlineAt = done.runningAt;
            if (i % 200 != 1)
                done.warrantyCardAt = done.runningAt.addDays(3);
        }
        if (!store->session().table<Registration>().addAll(some)
            || !store->session().table<Acceptance>().addAll(accepted))
            qFatal("the store could not be filled");
    }
    // As after a sync: nothing waits.
    Database &db = store->session().database();
    if (!db.write([&] { db.prepare("DELETE FROM outbox").run(); }))
        qFatal("the outbox could not be emptied");
}

void compare(const QString &name, const QList<QJsonObject> &ours, const QString &key, const QString &unit,
             const QList<QJsonObject> &bare, const QString &aim)
{
    const auto median = [](const QList<QJsonObject> &runs, const QString &of) {
        QList<double> values;
        for (const QJsonObject &run : runs)
            values.append(run.value(of).toDouble());
        return quantile(values, 0.5);
    };
    const bool hasPeer = !bare.isEmpty();
    tell({name, median(ours, key), unit, hasPeer ? u"bare Qt table"_s : QString(),
          hasPeer ? median(bare, key) : 0, aim});
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "desktop") == 0)
        return runDesktop(argc, argv, QString::fromLocal8Bit(argv[2]), atof(argv[3]));
    if (argc == 4 && qstrcmp(argv[1], "bare") == 0)
        return runBare(argc, argv, QString::fromLocal8Bit(argv[2]), atof(argv[3]));
    const QCoreApplication application(argc, argv);
    const qint64 rows = argument("--rows", 400'000, argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "fill") == 0) {
        fill(QString::fromLocal8Bit(argv[2]), rows);
        return 0;
    }
    const QTemporaryDir folder;
    fill(folder.path(), rows);
    QList<QJsonObject> ours;
    QList<QJsonObject> bare;
    for (int i = 0; i < starts; ++i) { // in turn
        bare.append(measured(u"bare"_s, folder.path()));
        ours.append(measured(u"desktop"_s, folder.path()));
    }
    const QString many = QString::number(rows);
    compare(u"start of the program to painted rows of %1"_s.arg(many), ours, u"painted"_s, u"ms"_s, bare,
            u"< 400 ms"_s);
    compare(u"memory when rows are painted"_s, ours, u"resident_at_paint"_s, u"MB"_s, {}, u"< 150 MB"_s);
    compare(u"start to sort, filter and search ready"_s, ours, u"ready"_s, u"ms"_s, {}, {});
    compare(u"memory with everything loaded"_s, ours, u"resident"_s, u"MB"_s, bare, u"< 150 MB"_s);
    compare(u"jump anywhere in the list, painted, p50"_s, ours, u"jump_p50"_s, u"ms"_s, {}, {});
    compare(u"jump anywhere in the list, painted, p99"_s, ours, u"jump_p99"_s, u"ms"_s, {}, u"< 16 ms"_s);
    compare(u"change of sort, painted, p50"_s, ours, u"sort_p50"_s, u"ms"_s, {}, {});
    compare(u"change of sort, painted, slowest column"_s, ours, u"sort_max"_s, u"ms"_s, {}, u"< 150 ms"_s);
    return 0;
}
