// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/doubling.h"

#include "app/desktop/failure_words.h"
#include "app/naming/record_names.h"
#include "models/domain/masking.h"
#include "models/items/field_words.h"
#include "models/items/value_words.h"
#include "models/items/when.h"
#include "models/store/doubled.h"
#include "models/store/joining_desk.h"
#include "models/store/seat.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Doubling)
};

constexpr qsizetype newestMerged = 200;
const QString registrationKind = u"registration"_s;

class Lines {
public:
    Lines(Session &session, Viewer viewer) : m_session(session), m_viewer(viewer) { }

    Result<DoubleLine> of(const Double &both) const
    {
        const auto pair = pairToJoin(m_session, both.one.id, both.other.id);
        if (pair)
            return of(*pair, both.fields);
        if (pair.failure().kind != Failure::Kind::Settled)
            return pair.failure();
        DoubleLine line = of(JoinedPair{both.one, both.other}, both.fields);
        line.state = DoubleLine::State::BothAccepted;
        line.fields.clear();
        return line;
    }

    DoubleLine of(const JoinedPair &pair, const QStringList &shared) const
    {
        QStringList names;
        for (const QString &field : shared)
            names.append(nameOfField(registrationKind, field));
        DoubleLine line;
        line.name = nameOf(pair.staying);
        line.shared = names.join(Words::tr(", "));
        line.pair = pair;
        line.staying = headOf(pair.staying);
        line.going = headOf(pair.going);
        for (const JoinDifference &each : differencesOf(pair))
            line.fields.append(fieldOf(pair, each));
        return line;
    }

    DoubleLine of(const JoiningState &state) const
    {
        DoubleLine line;
        line.joining = state.joining;
        line.state = state.trouble == JoiningState::Trouble::AcceptedSince ? DoubleLine::State::AcceptedSince
            : state.trouble == JoiningState::Trouble::NoneStands           ? DoubleLine::State::NoneStands
                                                                           : DoubleLine::State::Merged;
        const Registration staying = held(state.joining.registration);
        const Registration going = held(state.joining.other);
        line.name = nameOf(going);
        line.staying = headOf(staying);
        line.going = headOf(going);
        line.at = state.joining.at;
        if (!state.joining.recordedBy.isNull())
            line.by = recordName(m_session, u"person"_s, state.joining.recordedBy.value);
        return line;
    }

private:
    static QString nameOf(const Registration &registration)
    {
        for (const QString &name : {registration.plate, registration.vin, registration.terminalNumber})
            if (!name.isEmpty())
                return name;
        return registration.number;
    }

    DoubleHead headOf(const Registration &registration) const
    {
        QStringList words;
        if (!registration.depot.isNull())
            words.append(recordName(m_session, u"depot"_s, registration.depot.value));
        if (registration.registeredAt.isValid())
            words.append(Words::tr("registered %1").arg(when::shown(registration.registeredAt)));
        const auto acceptances
            = m_session.table<Acceptance>().where(&Acceptance::registration, registration.id);
        const bool isAccepted = acceptances && !acceptances->isEmpty();
        if (isAccepted)
            words.append(Words::tr("accepted"));
        const QString number = registration.number.isEmpty() ? nameOf(registration) : registration.number;
        return {{registrationKind, registration.id.value}, number, words.join(u" · "_s), isAccepted};
    }

    DoubleField fieldOf(const JoinedPair &pair, const JoinDifference &difference) const
    {
        const KindInfo &info = kindOf<Registration>();
        const qsizetype at = info.indexOf(difference.field);
        const auto words = [&](const Registration &registration) {
            const Value value = toRow(registration).at(at);
            if (difference.field == u"depot" && !registration.depot.isNull())
                return recordName(m_session, u"depot"_s, registration.depot.value);
            return shownText(registrationKind, difference.field,
                             shownValue(registrationKind, difference.field, value), m_viewer);
        };
        return {difference.field, nameOfField(registrationKind, difference.field), words(pair.staying),
                words(pair.going), difference.answer};
    }

    //! Also where it is deleted.
    Registration held(const RegistrationId &id) const
    {
        Database &db = m_session.database();
        const auto row = db.read([&] { return RecordTable(db, kindOf<Registration>()).find(id.value); });
        Registration registration = row && *row ? fromRow<Registration>((**row).values) : Registration();
        registration.id = id;
        return registration;
    }

    Session &m_session;
    Viewer m_viewer;
};

Viewer viewerIn(Session &session)
{
    const auto seat = seatOf(session);
    return {seat ? seat->role : Role::Partner, Occasion::Form};
}

} // namespace

DoubleLine lineOf(Session &session, const JoinedPair &pair, const QStringList &shared)
{
    return Lines(session, viewerIn(session)).of(pair, shared);
}

Result<QList<DoubleLine>> doubleLines(Session &session)
{
    return session.database().read([&]() -> Result<QList<DoubleLine>> {
        const auto doubles = doublesIn(session);
        const auto joinings = joiningsIn(session);
        if (!doubles || !joinings)
            return doubles ? joinings.failure() : doubles.failure();
        const Lines words(session, viewerIn(session));
        QList<DoubleLine> lines;
        for (const Double &each : *doubles) {
            const auto line = words.of(each);
            if (!line)
                return line.failure();
            lines.append(*line);
        }
        for (const JoiningState &each : joinings->first(std::min(joinings->size(), newestMerged)))
            lines.append(words.of(each));
        std::ranges::stable_sort(lines, {}, [](const DoubleLine &line) { return !waitsForAPerson(line); });
        return lines;
    });
}

void Doubling::tellUnless(const Result<> &done, const QString &title) const
{
    if (done)
        return;
    switch (done.failure().kind) {
    case Failure::Kind::Conflict:
    case Failure::Kind::Missing:
    case Failure::Kind::Invalid:
        return m_desk.prompter.tell(title, Words::tr("The two were changed meanwhile. Look at them again."));
    case Failure::Kind::Settled:
        return m_desk.prompter.tell(title,
                                    Words::tr("Both were accepted and signed; signed work is never "
                                              "merged."));
    default:
        return m_desk.prompter.tell(title, sentenceOf(done.failure()));
    }
}

void Doubling::merge(const JoinedPair &seen, const JoinChoices &choices) const
{
    tellUnless(join(m_desk.session(), seen, choices), Words::tr("The two were not merged"));
}

void Doubling::keepApart(const JoinedPair &seen) const
{
    tellUnless(sk::keepApart(m_desk.session(), seen.staying.id, seen.going.id),
               Words::tr("That was not remembered"));
}

void Doubling::takeBack(const Comparison &joining) const
{
    tellUnless(takeApart(m_desk.session(), joining), Words::tr("The merge was not taken back"));
}

void Doubling::leaveBothGone(const Comparison &joining) const
{
    tellUnless(sk::leaveBothGone(m_desk.session(), joining), Words::tr("That was not remembered"));
}

} // namespace sk
