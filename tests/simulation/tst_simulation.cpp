// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "models/store/conflicts.h"
#include "tests/simulation/storm.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

namespace {

//! What stands in a store or at the centre, to be compared and read.
QStringList contentsOf(FakeCentre &centre)
{
    QStringList lines;
    for (const auto &[id, record] : centre.records()) {
        const auto text = [&fields = record.fields](const QString &name) {
            const auto found = fields.find(name);
            const auto *value = found == fields.end() ? nullptr : std::get_if<QString>(&found->second);
            return value ? *value : QString();
        };
        lines.append(u"%1 v%2 %3 note=%4 position=%5 plate=%6"_s.arg(id.toString())
                         .arg(record.version)
                         .arg(record.deleted ? u"deleted"_s : u"here"_s, text(u"note"_s), text(u"position"_s),
                              text(u"plate"_s)));
    }
    lines.sort();
    return lines;
}

QStringList contentsOf(Database &db)
{
    QStringList lines;
    Q_UNUSED(bool(db.read([&] {
        auto row = db.prepare("SELECT id, version, deleted, note, position, plate FROM registration");
        while (row.next())
            lines.append(
                u"%1 v%2 %3 note=%4 position=%5 plate=%6"_s.arg(row.uuid(0).toString())
                    .arg(row.integer(1))
                    .arg(row.integer(2) ? u"deleted"_s : u"here"_s, row.text(3), row.text(4), row.text(5)));
    })));
    lines.sort();
    return lines;
}

int leftOvers(Database &db)
{
    return *db.read([&] {
        auto row = db.prepare("SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM agreed)"
                              " + (SELECT count(*) FROM sent) + (SELECT count(*) FROM quarantine)");
        row.next();
        return int(row.integer(0));
    });
}

bool isInConflict(Database &db, const Written &written)
{
    constexpr int all = 100'000;
    const QList<Conflict> conflicts = *conflictsIn(db) + *settledConflictsIn(db, all);
    return std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict &conflict) {
        return conflict.id == written.record.value && conflict.field == written.field
            && conflict.local == Value{written.value};
    });
}

bool isInHistory(Session &session, const Written &written)
{
    const auto history = session.historyOf(written.record.value);
    return std::any_of(history->begin(), history->end(), [&](const ChangeLine &line) {
        return line.field.isEmpty() || (line.field == written.field && line.after == Value{written.value});
    });
}

} // namespace

//! Hundreds of storms, each from its seed; SEED=7 in the environment runs that one alone, STORMS=10000 more
//! of them.
class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The disk is not what is tested here: memory where there is some.
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void afterTheStormAllHoldTheSameAndNothingIsLost()
    {
        for (const quint32 seed : seeds(160))
            QVERIFY2(survives(seed, false), qPrintable(u"SEED=%1: %2"_s.arg(seed).arg(m_why)));
    }

    void evenWhenTheCentreIsRestoredFromABackup()
    {
        for (const quint32 seed : seeds(40))
            QVERIFY2(survives(seed, true), qPrintable(u"SEED=%1: %2"_s.arg(seed).arg(m_why)));
    }

private:
    static QList<quint32> seeds(quint32 count)
    {
        if (const int chosen = qEnvironmentVariableIntValue("SEED"); chosen > 0)
            return {quint32(chosen)};
        if (const int more = qEnvironmentVariableIntValue("STORMS"); more > 0)
            count = quint32(more);
        QList<quint32> seeds;
        for (quint32 i = 1; i <= count; ++i)
            seeds.append(i);
        return seeds;
    }

    bool survives(quint32 seed, bool withRestoredCentre)
    {
        Storm storm(seed, withRestoredCentre);
        storm.rage(150);
        storm.calm();
        if (!withRestoredCentre && storm.repairs != 0)
            return fail(u"a desk needed a repair"_s);
        const QStringList agreed = contentsOf(storm.centre);
        for (const auto &desk : storm.desks) {
            Session &session = desk->store.session();
            if (contentsOf(session.database()) != agreed)
                return fail(u"a desk holds\n%1\nand the centre\n%2"_s.arg(
                    contentsOf(session.database()).join(u'\n'), agreed.join(u'\n')));
            if (leftOvers(session.database()) != 0)
                return fail(u"something still waits at a desk"_s);
            for (const Written &written : desk->written)
                if (!isKept(storm, *desk, written, withRestoredCentre))
                    return fail(u"%1 of %2 is lost"_s.arg(written.value, written.record.text()));
            if (!withRestoredCentre && !clashesAreReal(*desk))
                return fail(u"a desk clashes with itself"_s);
        }
        return true;
    }

    //! The last word of a desk on a field reached the centre or waits in the conflict list; that every
    //! earlier one stands in the history of its desk goes without saying, and is looked at all the same. A
    //! centre that was restored forgets.
    static bool isKept(Storm &storm, StormDesk &desk, const Written &written, bool forgetful)
    {
        Session &session = desk.store.session();
        if (!isInHistory(session, written))
            return false;
        return forgetful || storm.centre.remembers(written.record.value, written.field, Value{written.value})
            || isInConflict(session.database(), written);
    }

    //! What stands against a local value was written by somebody else.
    static bool clashesAreReal(StormDesk &desk)
    {
        const auto conflicts = conflictsIn(desk.store.session().database());
        return std::none_of(conflicts->begin(), conflicts->end(), [&](const Conflict &conflict) {
            const auto *central = std::get_if<QString>(&conflict.central);
            return central && desk.wroteThis(*central);
        });
    }

    bool fail(const QString &why)
    {
        m_why = why;
        return false;
    }

    QString m_why;
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
