// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/passwords.h"
#include "sync/central/sql.h"
#include "tests/central/reader.h"

#include <QRegularExpression>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

namespace {

//! A statement the server ran, and the partitions its plan names.
struct Plan {
    QString text;
    QSet<QString> parts;
};

//! What auto_explain wrote: a plan is a line that ends in "plan:" and the lines with a tab behind it.
QList<Plan> plansIn(const QByteArray &log)
{
    static const QRegularExpression part(u"[a-z_]+_part([0-9]+)\\b"_s);
    QList<Plan> plans;
    bool inPlan = false;
    for (const QString &line : QString::fromUtf8(log).split(u'\n')) {
        if (line.endsWith(u"plan:"_s))
            plans.append(Plan{});
        inPlan = line.endsWith(u"plan:"_s) || (inPlan && line.startsWith(u'\t'));
        if (!inPlan)
            continue;
        plans.last().text += line + u'\n';
        for (auto found = part.globalMatch(line); found.hasNext();)
            plans.last().parts.insert(found.next().captured(1));
    }
    return plans;
}

//! All that people do at a centre, once.
void signInAndOut(CentralStore &store, int centre, int number)
{
    const QString id = idText(centre);
    const QString account = u"account%1"_s.arg(number);
    const QString hash = passwordHash(u"correct horse"_s, PasswordCost::least());
    wire::AccountWish wish{{}, Role::Administrator, {}, true, {}};
    wish.person = *store.addPerson(id, u"李娜"_s, wish);
    const Caller desk{idText(number), id, {}, wire::DeviceRole::Centre};
    for (const bool active : {true, false, true})
        for (const QString &newHash : {hash, QString()}) {
            wish.active = active;
            QVERIFY(!store.accounts.put(id, {}, account, wish, newHash)->has_value());
        }
    QVERIFY(bool(store.accounts.of(id)));
    QVERIFY(bool(store.accounts.anyIn(id)));
    for (const bool isRight : {false, true}) {
        const auto attempt = std::get<Attempt>(*store.sessions.tryOnce(desk, account));
        const auto begun = store.sessions.begin(desk, attempt, isRight, hash);
        const auto *in = std::get_if<wire::SignedIn>(&*begun);
        QCOMPARE(in != nullptr, isRight);
        const QString token = in ? in->token : QString();
        QVERIFY(bool(store.sessions.personWith(desk, token)) == isRight);
        const auto again = std::get<Attempt>(*store.sessions.tryOnce(desk, account));
        QVERIFY(bool(store.sessions.changePassword(desk, again, token, isRight, hash)));
        QVERIFY(bool(store.sessions.end(desk, token)));
    }
    const wire::Change change{u"customer"_s,
                              uuid(centre * 10 + number),
                              0,
                              uuid(centre * 1000 + number),
                              store.now(),
                              wish.person,
                              {},
                              {},
                              {}};
    const auto pushed = store.changes.push(desk, {{change}});
    QVERIFY(std::holds_alternative<wire::Accepted>(pushed->answers.answers.first().outcome));
    QVERIFY(bool(store.reveals.reveal(desk, {account, wish.person, wish.role, false},
                                      {u"person"_s, wish.person.value, {u"phone"_s}, u"why not"_s})));
    QVERIFY(*store.notices.take(
        desk, {uuid(number), wire::NoticeKind::Exported, u"x"_s, 1, store.now(), wish.person, {}}));
    QVERIFY(bool(store.audit.tellRefusal(id, {desk.device, account}, u"x"_s, u"y"_s)));
    QVERIFY(bool(store.audit.after(id, 1, 2)));
    QCOMPARE(store.audit.verify(id)->broken, 0);
}

} // namespace

//! Every statement names its centre, so that the server looks into one partition of a table only.
class TestPartitions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStatementTouchesOnePartition();
    void aStatementOverAllCentresWouldBeSeen();
    void everyUniqueKeyOfAPartedTableNamesTheCentre();
    void centresLieInDifferentPartitions();

private:
    //! A photo's way through the tables.
    static void sendFile(CentreWorld &world, const Caller &desk, int id);
    //! The plans of what is done here.
    QList<Plan> plansOf(const std::function<void()> &work)
    {
        const qsizetype before = scratchServer().log().size();
        work();
        return plansIn(scratchServer().log().mid(before));
    }
};

void TestPartitions::sendFile(CentreWorld &world, const Caller &desk, int id)
{
    const QString hash = QString::number(id).rightJustified(64, u'0');
    const auto contents = ContentStore::open(world.folder.filePath(u"files"_s));
    world.push(desk, world.change(u"attachment"_s, id, 0, {{u"sha256"_s, hash}, {u"bytes"_s, qint64(10)}}));
    FileSettings settings;
    settings.reserve = 0;
    Files &files = world.store().files;
    auto upload = files.begin(desk, hash, 10, settings, *contents);
    QVERIFY(upload && bool(files.advance(*upload, 5, settings)));
    QVERIFY(*files.find(desk, upload->id));
    QVERIFY(bool(files.complete(desk, *upload, settings)));
    QVERIFY(*files.readable(desk, hash));
    QVERIFY(
        bool(files.readable({idText(3), desk.centre, idText(depotNorth), wire::DeviceRole::Partner}, hash)));
    QVERIFY(bool(files.sweep(desk.centre)) && bool(files.standing(desk.centre, *contents)));
    QVERIFY(bool(files.held(desk.centre)) && bool(files.drop(*upload)));
}

void TestPartitions::initTestCase()
{
    qputenv("STATIONKEEPER_TEST_DATABASE", "partitioned");
    scratchServer({u"session_preload_libraries=auto_explain"_s, u"auto_explain.log_min_duration=0"_s,
                   u"auto_explain.log_nested_statements=on"_s});
}

void TestPartitions::everyStatementTouchesOnePartition()
{
    CentreWorld world;
    CentralStore &store = world.store();
    const auto plans = plansOf([&] {
        // More than five times: from then on the server plans a statement once for all centres.
        for (const int centre : {600, 601})
            for (int i = 0; i < 8; ++i) {
                const Caller desk = CentreWorld::centre(centre);
                const int id = centre * 100 + i * 10;
                world.push(desk, world.change(u"depot"_s, id, 0, {{u"name"_s, u"网点"_s}}));
                world.push(desk, world.change(u"customer"_s, id + 1, 0, {}));
                world.push(desk, world.change(u"vehicle"_s, id + 2, 0, {{u"customer"_s, idText(id + 1)}}));
                world.push(desk, world.change(u"terminal"_s, id + 3, 0, {}));
                const qint64 version = versionOf(world.push(desk,
                                                            world.change(u"registration"_s, id + 4, 0,
                                                                         {{u"depot"_s, idText(id)},
                                                                          {u"vehicle"_s, idText(id + 2)},
                                                                          {u"terminal"_s, idText(id + 3)}})));
                QVERIFY(version > 0);
                world.push(desk,
                           world.change(u"custody_entry"_s, id + 5, 0, {{u"terminal"_s, idText(id + 3)}}));
                world.push(desk, world.change(u"registration"_s, id + 4, version, {{u"vehicle"_s, u""_s}}));
                world.push(CentreWorld::headOfficeDesk(), world.change(u"policy"_s, id + 6, 0, {}));
                for (const Caller &reader :
                     {desk, Caller{idText(2), idText(centre), idText(id), wire::DeviceRole::Depot},
                      Caller{idText(3), idText(centre), idText(id), wire::DeviceRole::Partner},
                      CentreWorld::headOfficeDesk()}) {
                    world.pages(reader, {}, 3);
                    world.pages(reader, u"c1.h0"_s, 3);
                    world.digest(reader);
                }
                world.push({idText(3), idText(centre), idText(id), wire::DeviceRole::Partner},
                           world.change(u"registration"_s, id + 4, version + 1, {{u"sim"_s, u""_s}}));
                QVERIFY(bool(store.depots.of(idText(centre))));
                const auto device = store.enrolments.enrol(
                    {*store.enrolments.invite({idText(centre), {}, wire::DeviceRole::Centre}), u"x"_s});
                QVERIFY(bool(store.enrolments.callerWith(device->token)));
                sendFile(world, desk, id + 7);
            }
        for (const int centre : {600, 601}) // afterwards: from now on whoever pushes has to be somebody
            for (int i = 1; i <= 8; ++i)
                signInAndOut(store, centre, i);
        QVERIFY(bool(store.centres.all()));
        QVERIFY(bool(store.enrolments.devices()));
        QCOMPARE(*store.complaints(), QStringList());
    });
    QSet<QString> parted;
    for (const Plan &plan : plans) {
        QVERIFY2(plan.parts.size() <= 1, qPrintable(plan.text));
        for (const QString &table :
             {u"record"_s, u"history"_s, u"digest"_s, u"visible"_s, u"journal"_s, u"account"_s, u"sign_in"_s,
              u"sign_in_failure"_s, u"session"_s, u"audit"_s, u"audit_head"_s, u"attachment_file"_s,
              u"held_file"_s, u"upload"_s})
            if (plan.text.contains(table + u"_part"_s))
                parted.insert(table);
    }
    QCOMPARE(parted.size(), 14); // the plans are those of the parted tables
    QVERIFY(plans.size() > 1000);
}

void TestPartitions::aStatementOverAllCentresWouldBeSeen()
{
    const CentreWorld world;
    auto sql = Sql::open(world.database);
    const auto plans = plansOf([&] {
        QVERIFY(bool((*sql)->read([&]() -> Result<> {
            (*sql)->run(u"SELECT COUNT(*) FROM record WHERE id = ?"_s, {idText(1)});
            return {};
        })));
    });
    const auto widest
        = std::ranges::max_element(plans, {}, [](const Plan &plan) { return plan.parts.size(); });
    QCOMPARE(widest->parts.size(), 16);
}

void TestPartitions::everyUniqueKeyOfAPartedTableNamesTheCentre()
{
    const CentreWorld world;
    auto sql = Sql::open(world.database);
    const auto without = (*sql)->read([&]() -> Result<QStringList> {
        QStringList tables;
        auto rows = (*sql)->run(
            u"SELECT DISTINCT t.relname FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid "
            "WHERE t.relnamespace = current_schema()::regnamespace AND NOT t.relispartition AND "
            "i.indisunique "
            "AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'centre' "
            "AND a.attnum = ANY (i.indkey)) ORDER BY 1"_s);
        while (rows.next())
            tables.append(rows.text(0));
        return tables;
    });
    // Why these may is said in partitioned.sql.
    QCOMPARE(*without,
             QStringList({u"centre"_s, u"column_list"_s, u"courier"_s, u"device"_s, u"enrolment_code"_s}));
}

void TestPartitions::centresLieInDifferentPartitions()
{
    CentreWorld world;
    for (const int centre : {600, 601})
        world.push(CentreWorld::centre(centre), world.change(u"vehicle"_s, centre, 0, {}));
    auto sql = Sql::open(world.database);
    const auto parts = (*sql)->read([&]() -> Result<qint64> {
        auto rows = (*sql)->run(u"SELECT COUNT(DISTINCT tableoid) FROM record"_s);
        return rows.next() ? rows.number(0) : 0;
    });
    QCOMPARE(*parts, 2);
}

QTEST_GUILESS_MAIN(TestPartitions)
#include "tst_partitions.moc"
