// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/doubled.h"

#include "models/domain/comparison.h"

#include <QSet>

namespace sk {

namespace {

//! Registrations that may share the field: its index alone tells, without a look at any row; throws.
QList<RegistrationId> suspects(Database &db, const QByteArray &field)
{
    // Two writings of one card differ in the last character at most.
    const QByteArray key = field == "iccid" ? QByteArray("substr(iccid, 1, 19)") : field;
    auto value = db.prepare("SELECT min(" + field + "), max(" + field + ") FROM registration WHERE " + field
                            + " IS NOT NULL GROUP BY " + key + " HAVING count(*) > 1 ORDER BY 1");
    QList<RegistrationId> ids;
    while (value.next()) {
        auto row
            = db.prepare("SELECT id FROM registration WHERE " + field + " BETWEEN ? AND ? AND deleted = 0"
                         + (field == "plate" ? " AND plate <> '无牌'" : "") + " ORDER BY "
                         + (field == "plate" ? "plate_colour, row" : "row"));
        row.with(value.text(0), value.text(1));
        while (row.next())
            ids.append({row.uuid(0)});
    }
    return ids;
}

using Pair = std::pair<RegistrationId, RegistrationId>;

Pair pairOf(const RegistrationId &one, const RegistrationId &other)
{
    return one.text() < other.text() ? Pair(one, other) : Pair(other, one);
}

//! Visits every registration that shares a field, with those it shares it with.
class Search {
public:
    explicit Search(Session &session) : m_session(session) { }

    Result<> run(const std::function<void(const QString &field, const Registration &one,
                                          const QList<RegistrationId> &others)> &visit)
    {
        const auto entries = m_session.table<Comparison>().all();
        if (!entries)
            return entries.failure();
        for (const Comparison &each : standingComparisons(*entries))
            if (each.ruling == Ruling::Apart)
                m_apart.insert(pairOf(each.registration, each.other));
        Database &db = m_session.database();
        for (const char *field : fieldsOfOneForm)
            for (const RegistrationId &id : suspects(db, field)) {
                const auto found = m_session.table<Registration>().find(id);
                if (!found)
                    return found.failure();
                const QList<RegistrationId> others
                    = *found ? othersOf(**found, field) : QList<RegistrationId>();
                if (!others.isEmpty())
                    visit(QString::fromLatin1(field), **found, others);
            }
        return {};
    }

private:
    QList<RegistrationId> othersOf(const Registration &one, const char *field)
    {
        QList<RegistrationId> others;
        for (const Twin &twin : formsSharing(m_session.database(), one, field))
            if (!m_apart.contains(pairOf(one.id, twin.id)))
                others.append(twin.id);
        return others;
    }

    Session &m_session;
    QSet<Pair> m_apart;
};

} // namespace

Result<QList<Doubled>> doubledIn(Session &session)
{
    return session.database().read([&]() -> Result<QList<Doubled>> {
        QList<Doubled> doubled;
        const auto done = Search(session).run(
            [&](const QString &field, const Registration &one, const QList<RegistrationId> &) {
                doubled.append({field, one});
            });
        return done ? Result(doubled) : Result<QList<Doubled>>(done.failure());
    });
}

int countOf(const QList<Doubled> &doubled)
{
    QSet<RegistrationId> ids;
    for (const Doubled &each : doubled)
        ids.insert(each.registration.id);
    return int(ids.size());
}

Result<QList<Double>> doublesIn(Session &session)
{
    return session.database().read([&]() -> Result<QList<Double>> {
        QList<Pair> order;
        QHash<Pair, QStringList> fields;
        QHash<RegistrationId, Registration> forms;
        const auto done = Search(session).run(
            [&](const QString &field, const Registration &one, const QList<RegistrationId> &others) {
                forms.insert(one.id, one);
                for (const RegistrationId &other : others) {
                    const Pair pair = pairOf(one.id, other);
                    if (!fields.contains(pair))
                        order.append(pair);
                    if (!fields.value(pair).contains(field))
                        fields[pair].append(field);
                }
            });
        if (!done)
            return done.failure();
        QList<Double> doubles;
        for (const Pair &pair : std::as_const(order))
            doubles.append({forms.value(pair.first), forms.value(pair.second), fields.value(pair)});
        return doubles;
    });
}

} // namespace sk
