// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/aftermath.h"

#include "models/domain/json_value.h"
#include "models/domain/kinds.h"
#include "models/store/digest.h"
#include "models/store/joining_desk.h"

namespace sk::testing {

namespace {

const QStringList &kindsOfTheStorm()
{
    static const QStringList kinds{u"registration"_s, u"acceptance"_s, u"custody_entry"_s, u"comparison"_s};
    return kinds;
}

QString lineOf(const KindInfo &info, const StoredRow &row)
{
    QStringList words{info.kind, row.id.toString(QUuid::WithoutBraces), u"v%1"_s.arg(row.version),
                      row.deleted ? u"deleted"_s : u"here"_s};
    for (qsizetype i = 0; i < info.fields.size(); ++i)
        if (row.values.at(i) != info.blank.at(i))
            words.append(info.fields.at(i) + u'=' + QString::fromUtf8(jsonText(row.values.at(i))));
    return words.join(u' ');
}

//! What was sent of a change that was given up stands until the centre changes the record: it may arrive yet.
bool isGivenUp(const StormDesk &desk, QUuid id)
{
    return std::ranges::any_of(desk.written,
                               [&](const Written &each) { return each.isGivenUp && each.record == id; });
}

QString leftOver(StormDesk &desk)
{
    Database &db = desk.db();
    for (const QByteArray table : {"outbox", "agreed", "sent WHERE refused = 0", "quarantine"}) {
        const auto waiting = db.read([&] {
            auto row = db.prepare("SELECT kind, id FROM " + table);
            while (row.next())
                if (!table.startsWith("sent") || !isGivenUp(desk, row.uuid(1)))
                    return row.text(0) + u' ' + row.uuid(1).toString();
            return QString();
        });
        if (!waiting || !waiting->isEmpty())
            return u"%1 still waits in %2"_s.arg(*waiting, QString::fromLatin1(table));
    }
    return {};
}

bool isInConflict(const QList<Conflict> &conflicts, const Written &written)
{
    return std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict &conflict) {
        return conflict.id == written.record && conflict.field == written.field
            && conflict.local == Value{written.value};
    });
}

//! It stands in the row, or the history tells that it came or went.
bool isRemembered(Session &session, const Written &written)
{
    const KindInfo &info = *kindNamed(written.kind);
    const auto held
        = session.database().read([&] { return RecordTable(session.database(), info).find(written.record); });
    const Value value{written.value};
    if (held && *held && (**held).values.at(info.indexOf(written.field)) == value)
        return true;
    const auto history = session.historyOf(written.record);
    return std::any_of(history->begin(), history->end(), [&](const ChangeLine &line) {
        return line.field == written.field && (line.after == value || line.before == value);
    });
}

bool wroteInto(const StormDesk &desk, const Conflict &conflict, const QString &value)
{
    return std::ranges::any_of(desk.written, [&](const Written &each) {
        return each.record == conflict.id && each.field == conflict.field && each.value == value;
    });
}

//! What stands against a local value was written by somebody else: joining copies values from one record to
//! another, so it counts what this desk wrote into this one.
QString clashWithItself(StormDesk &desk, const QList<Conflict> &conflicts)
{
    for (const Conflict &conflict : conflicts) {
        const auto *central = std::get_if<QString>(&conflict.central);
        if (central && desk.wroteThis(*central) && wroteInto(desk, conflict, *central))
            return u"%1 clashes with itself over %2 in %3 of %4"_s.arg(
                desk.knownAs.desk, *central, conflict.field, conflict.id.toString());
    }
    return {};
}

//! Where two registrations were joined and neither stands, a person is told, and can put one back.
QString lostByJoining(StormDesk &desk)
{
    Database &db = desk.db();
    const auto isGone = [&](const RegistrationId &id) {
        const auto held = db.read([&] { return RecordTable(db, kindOf<Registration>()).find(id.value); });
        return *held && (**held).deleted;
    };
    const auto joinings = joiningsIn(desk.session());
    for (const Comparison &each : standingComparisons(*desk.session().table<Comparison>().all())) {
        if (each.ruling != Ruling::Joined || !isGone(each.other) || !isGone(each.registration))
            continue;
        const auto told = std::ranges::find_if(
            *joinings, [&](const JoiningState &state) { return state.joining.id == each.id; });
        const RegistrationId end
            = endOf(standingComparisons(*desk.session().table<Comparison>().all()), each.registration);
        if (isGone(end) && (told == joinings->end() || told->trouble != JoiningState::Trouble::NoneStands))
            return u"nobody is told that of two joined registrations none stands"_s;
    }
    return {};
}

QString lossAt(Storm &storm, StormDesk &desk, bool isForgetful)
{
    constexpr int all = 100'000;
    const QList<Conflict> conflicts = *conflictsIn(desk.db()) + *settledConflictsIn(desk.db(), all);
    for (const Written &written : desk.written)
        if (!isRemembered(desk.session(), written))
            return u"%1 of %2 is not in the history"_s.arg(written.value, written.record.toString());
    for (const Written &written : desk.lastWords())
        if (!isForgetful && !storm.centre.remembers(written.record, written.field, Value{written.value})
            && !isInConflict(conflicts, written))
            return u"%1 of %2 is lost"_s.arg(written.value, written.record.toString());
    return isForgetful || desk.wasPutBack ? QString() : clashWithItself(desk, conflicts);
}

} // namespace

QStringList contentsOf(const FakeCentre &centre)
{
    QStringList lines;
    for (const auto &[id, record] : centre.records()) {
        const KindInfo &info = *kindNamed(record.kind);
        StoredRow row{id, record.version, record.deleted, {}, info.blank};
        for (const auto &[name, value] : record.fields)
            if (const qsizetype field = info.indexOf(name); field >= 0)
                row.values[field] = info.canonical(field, value);
        lines.append(lineOf(info, row));
    }
    lines.sort();
    return lines;
}

QStringList contentsOf(Database &db)
{
    QStringList lines;
    Q_UNUSED(bool(db.read([&] {
        for (const QString &kind : kindsOfTheStorm()) {
            const KindInfo &info = *kindNamed(kind);
            auto row = db.prepare("SELECT id FROM " + kind.toLatin1());
            while (row.next())
                lines.append(lineOf(info, *RecordTable(db, info).find(row.uuid(0))));
        }
    })));
    lines.sort();
    return lines;
}

QString aftermathOf(Storm &storm, Storm::Weather weather)
{
    const bool isForgetful = weather == Storm::Weather::CentreRestored; // a centre that was restored forgets
    if (!storm.complaints.isEmpty())
        return storm.complaints.join(u"; "_s);
    if (!isForgetful && storm.repairs != 0)
        return u"a desk needed a repair"_s;
    if (storm.pushesOfTheCalm != 0)
        return u"a desk sends though nobody wrote"_s;
    const QStringList agreed = contentsOf(storm.centre);
    for (const auto &desk : storm.desks) {
        const QStringList held = contentsOf(desk->db());
        for (const QString &line : held) // what a store makes by itself bears ids no seed tells
            if (!line.startsWith(u"comparison "))
                storm.trace(line);
        if (held != agreed)
            return u"a desk holds\n%1\nand the centre\n%2"_s.arg(held.join(u'\n'), agreed.join(u'\n'));
        if (const QString waits = leftOver(*desk); !waits.isEmpty())
            return waits;
        const QString loss = lossAt(storm, *desk, isForgetful);
        if (!loss.isEmpty())
            return loss;
        if (const QString lost = lostByJoining(*desk); !lost.isEmpty())
            return lost;
        Digest here = *digestOf(desk->db());
        std::ranges::sort(here.kinds, {}, &KindDigest::kind);
        if (here.kinds != storm.centre.digest().kinds)
            return u"the sums differ"_s;
    }
    return {};
}

} // namespace sk::testing
