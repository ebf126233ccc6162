// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Bulk insert of registrations through Table<Registration>, against the SQLite library doing the same: one
//! prepared insert, the same columns, indexes built last, one transaction.

#include "models/domain/kinds.h"
#include "models/store/bulk_load.h"
#include "models/store/store.h"
#include "tests/benchmarks/generator.h"
#include "tests/benchmarks/measure.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::benchmark;

namespace {

//! Text and numbers ready to be bound, so that the clock sees SQLite alone.
struct BareRow {
    QByteArray id;
    QList<std::variant<std::monostate, qint64, QByteArray>> values;
    QList<bool> blobs;
};

QList<BareRow> bareRows(const QList<Registration> &registrations)
{
    const KindInfo &info = kindOf<Registration>();
    QList<BareRow> rows;
    rows.reserve(registrations.size());
    for (const Registration &registration : registrations) {
        BareRow bare{registration.id.value.toRfc4122(), {}, {}};
        const Row row = toRow(registration);
        for (qsizetype i = 0; i < row.size(); ++i) {
            const Value &value = row.at(i);
            const bool id = info.types.at(i) == FieldType::Id;
            bare.blobs.append(id);
            if (const auto *text = std::get_if<QString>(&value))
                bare.values.append(id ? QUuid::fromString(*text).toRfc4122() : text->toUtf8());
            else if (const auto *number = std::get_if<qint64>(&value))
                bare.values.append(*number);
            else if (const auto *flag = std::get_if<bool>(&value))
                bare.values.append(qint64(*flag));
            else
                bare.values.append(std::monostate{});
        }
        rows.append(bare);
    }
    return rows;
}

void insertBare(sqlite3 *db, const QByteArray &sql, const QList<BareRow> &rows)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr);
    for (const BareRow &row : rows) {
        sqlite3_bind_blob(statement, 1, row.id.constData(), 16, SQLITE_STATIC);
        sqlite3_bind_int64(statement, 2, 0);
        sqlite3_bind_int64(statement, 3, 0);
        for (int i = 0; i < int(row.values.size()); ++i) {
            const auto &value = row.values.at(i);
            if (const auto *bytes = std::get_if<QByteArray>(&value); bytes && row.blobs.at(i))
                sqlite3_bind_blob(statement, i + 5, bytes->constData(), int(bytes->size()), SQLITE_STATIC);
            else if (bytes)
                sqlite3_bind_text(statement, i + 5, bytes->constData(), int(bytes->size()), SQLITE_STATIC);
            else if (const auto *number = std::get_if<qint64>(&value))
                sqlite3_bind_int64(statement, i + 5, *number);
            else
                sqlite3_bind_null(statement, i + 5);
        }
        sqlite3_step(statement);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

//! The journal of a bulk load as a desk keeps it: one line of history and one of duty each.
void insertBareDuties(sqlite3 *db, const QList<BareRow> &rows)
{
    sqlite3_stmt *line = nullptr;
    sqlite3_stmt *duty = nullptr;
    sqlite3_prepare_v2(db,
                       "INSERT INTO change_log (kind, id, at, origin) VALUES ('registration', ?, 0, 'here')",
                       -1, &line, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO outbox (kind, id, change, at) VALUES ('registration', ?1, ?1, 0)", -1,
                       &duty, nullptr);
    for (const BareRow &row : rows) {
        for (sqlite3_stmt *statement : {line, duty}) {
            sqlite3_bind_blob(statement, 1, row.id.constData(), 16, SQLITE_STATIC);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
    }
    sqlite3_finalize(line);
    sqlite3_finalize(duty);
}

double bareRate(const QList<BareRow> &rows, bool duties)
{
    const QTemporaryDir folder;
    auto store = *Store::open(folder.path(), systemClock);
    const QString path = Store::fileIn(folder.path());
    QList<QByteArray> indexes;
    (void)store->session().database().read([&] {
        auto index = store->session().database().prepare(
            "SELECT name || '|' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND "
            "tbl_name = 'registration'");
        while (index.next())
            indexes.append(index.blob(0));
    });
    const QByteArray sql = RecordTable(store->session().database(), kindOf<Registration>()).insertSql();
    store.reset();

    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_exec(db,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA "
                 "temp_store = MEMORY",
                 nullptr, nullptr, nullptr);
    const double taken = milliseconds([&] {
        sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
        for (const QByteArray &index : indexes)
            sqlite3_exec(db, ("DROP INDEX " + index.left(index.indexOf('|'))).constData(), nullptr, nullptr,
                         nullptr);
        insertBare(db, sql, rows);
        if (duties)
            insertBareDuties(db, rows);
        for (const QByteArray &index : indexes)
            sqlite3_exec(db, index.mid(index.indexOf('|') + 1).constData(), nullptr, nullptr, nullptr);
        sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    });
    sqlite3_close(db);
    return double(rows.size()) * 1000 / taken;
}

double addedRate(const QList<Registration> &registrations)
{
    const QTemporaryDir folder;
    const auto store = *Store::open(folder.path(), systemClock);
    const double taken
        = milliseconds([&] { Q_UNUSED(bool(store->session().table<Registration>().addAll(registrations))); });
    return *store->session().table<Registration>().count() == registrations.size()
        ? double(registrations.size()) * 1000 / taken
        : 0;
}

//! Rows as they stand in a page that is being read.
struct ReadRow {
    QUuid id;
    QList<QByteArray> texts;
    std::vector<ValueView> views;
};

std::vector<ReadRow> readRows(const QList<Registration> &registrations)
{
    std::vector<ReadRow> rows;
    rows.reserve(size_t(registrations.size()));
    for (const Registration &registration : registrations) {
        ReadRow &read = rows.emplace_back(ReadRow{registration.id.value, {}, {}});
        for (const Value &value : toRow(registration)) {
            if (const auto *text = std::get_if<QString>(&value)) {
                read.texts.append(text->toUtf8());
                read.views.emplace_back(
                    std::string_view(read.texts.last().constData(), size_t(read.texts.last().size())));
            } else if (const auto *number = std::get_if<qint64>(&value)) {
                read.views.emplace_back(*number);
            } else if (const auto *flag = std::get_if<bool>(&value)) {
                read.views.emplace_back(*flag);
            } else {
                read.views.emplace_back();
            }
        }
    }
    return rows;
}

//! As a first sync does it: pages of rows, each a transaction, with the indexes built last.
double loadedRate(const QList<Registration> &registrations)
{
    constexpr size_t pageRows = 5000;
    const KindInfo &info = kindOf<Registration>();
    const std::vector<ReadRow> rows = readRows(registrations);
    const QTemporaryDir folder;
    const auto store = *Store::open(folder.path(), systemClock);
    Ledger ledger = store->session().ledger();
    const double taken = milliseconds([&] {
        Q_UNUSED(bool(beginBulkLoad(store->session().database())));
        for (size_t from = 0; from < rows.size(); from += pageRows) {
            const auto page = [&](Intake &intake) -> Result<PageTail> {
                intake.block(info.kind, info.fields);
                for (size_t i = from; i < std::min(rows.size(), from + pageRows); ++i)
                    intake.row(rows[i].id, qint64(i) + 1, false, rows[i].views);
                return PageTail{{}, QString::number(from)};
            };
            Q_UNUSED(bool(ledger.take(page, Ledger::Telling::Later)));
        }
        Q_UNUSED(bool(endBulkLoad(store->session().database())));
    });
    return *store->session().table<Registration>().count() == registrations.size()
        ? double(registrations.size()) * 1000 / taken
        : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const int rows = int(argument("--rows", 400'000, argc, argv));
    const QList<Registration> registrations = Generator(20261123).registrations(rows);
    const QList<BareRow> bare = bareRows(registrations);
    const double withDuties = bareRate(bare, true);
    tell({u"bulk insert through Table<Registration>, with history and outbox"_s, addedRate(registrations),
          u"rows/s"_s, u"bare SQLite, the same rows in all three tables"_s, withDuties, u"ratio >= 0.6"_s});
    const double alone = bareRate(bare, false);
    tell({u"first load of registrations into the store"_s, loadedRate(registrations), u"rows/s"_s,
          u"bare SQLite, registrations alone"_s, alone, u"ratio >= 0.6"_s});
}
