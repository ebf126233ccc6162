// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/merge.h"

#include "app/cli/opening.h"
#include "app/cli/words.h"
#include "app/naming/value_names.h"
#include "models/items/field_words.h"
#include "models/store/joining_desk.h"
#include "models/store/numbered.h"
#include "models/store/seat.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

const QString everything = u"all"_s;

//! Why nothing was done.
QString mergingSentence(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Settled:
        return Words::tr("Both were accepted and signed; signed work is never merged. Correct the acceptance "
                         "of the one that is wrong, or say --apart when these are two vehicles.");
    case Failure::Kind::Missing:
        return Words::tr("One of the two is deleted. “history” tells what became of it.");
    case Failure::Kind::Invalid:
        return Words::tr("Name two different registrations.");
    default:
        return sentence(failure);
    }
}

//! The registration a person means by its number; nothing, and said why, when there is none.
std::optional<RegistrationId> registrationSaid(Session &session, const QString &number,
                                               Surroundings &surroundings)
{
    const auto found = recordNumbered(session, number);
    if (found && *found && (*found)->kind == u"registration")
        return RegistrationId{(*found)->id};
    complain(surroundings,
             found ? Words::tr("No registration %1 is here. “list duplicates” shows the numbers.").arg(number)
                   : sentence(found.failure()));
    return {};
}

//! What --take said; nothing, and said why, when it makes no sense.
std::optional<JoinChoices> choicesSaid(const QStringList &taken, const JoinedPair &pair,
                                       Surroundings &surroundings)
{
    JoinChoices choices;
    const QList<JoinDifference> differences = differencesOf(pair);
    for (const QString &each : taken) {
        const QString field = each.section(u'=', 0, 0);
        const QString number = each.section(u'=', 1);
        const bool isStaying = number == pair.staying.number;
        const bool isAsked = std::ranges::any_of(differences, [&](const JoinDifference &difference) {
            return difference.answer == JoinAnswer::Asked
                && (field == everything || difference.field == field);
        });
        if ((!isStaying && number != pair.going.number) || !isAsked) {
            complain(surroundings,
                     Words::tr("“%1” chooses nothing. Say FIELD=NUMBER with a field that is to be chosen and "
                               "one of the two numbers.")
                         .arg(each));
            return {};
        }
        for (const JoinDifference &difference : differences)
            if (difference.answer == JoinAnswer::Asked && (field == everything || difference.field == field))
                choices.insert(difference.field, isStaying ? JoinSide::Staying : JoinSide::Going);
    }
    return choices;
}

//! The fields that are still to be chosen, with both values.
void sayOpen(Session &session, const JoinedPair &pair, const QStringList &open, Surroundings &surroundings)
{
    const auto seat = seatOf(session);
    const Viewer viewer{seat ? seat->role : Role::Partner, Occasion::Form};
    const KindInfo &info = kindOf<Registration>();
    const auto words = [&](const Registration &registration, const QString &field) {
        const QString shown
            = valueName(session, info.kind, field, toRow(registration).at(info.indexOf(field)), viewer);
        return shown.isEmpty() ? u"–"_s : shown;
    };
    surroundings.out << Words::tr("%1 stays, %2 goes into it.").arg(pair.staying.number, pair.going.number)
                     << Qt::endl;
    for (const QString &field : open)
        surroundings.out << u"  --take %1=…  %2: %3 | %4"_s.arg(
            field, nameOfField(info.kind, field), words(pair.staying, field), words(pair.going, field))
                         << Qt::endl;
}

int mergeBoth(Session &session, const QStringList &taken, const JoinedPair &pair, Surroundings &surroundings)
{
    const auto choices = choicesSaid(taken, pair, surroundings);
    if (!choices)
        return Misused;
    const QStringList open = joined(pair, *choices).open;
    if (!open.isEmpty()) {
        sayOpen(session, pair, open, surroundings);
        return complain(surroundings,
                        Words::tr("Nothing was merged: say for each of these fields which value stands, or "
                                  "--take all=NUMBER."));
    }
    if (const auto done = join(session, pair, *choices); !done)
        return complain(surroundings, mergingSentence(done.failure()));
    surroundings.out << Words::tr("Merged: %1 went into %2. “merge %2 %1 --undo” takes it back.")
                            .arg(pair.going.number, pair.staying.number)
                     << Qt::endl;
    return Done;
}

int undo(Session &session, const RegistrationId &one, const RegistrationId &other, Surroundings &surroundings)
{
    const auto entries = session.table<Comparison>().all();
    if (!entries)
        return complain(surroundings, sentence(entries.failure()));
    const auto newest = newestOf(*entries, one, other);
    if (!newest || newest->ruling != Ruling::Joined)
        return complain(surroundings, Words::tr("These two were not merged."));
    if (const auto done = takeApart(session, *newest); !done)
        return complain(surroundings, sentence(done.failure()));
    surroundings.out << Words::tr("The merge is taken back: both stand again.") << Qt::endl;
    return Done;
}

int merge(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    const bool isApart = parser.isSet(u"apart"_s);
    const bool isUndo = parser.isSet(u"undo"_s);
    const QStringList taken = parser.values(u"take"_s);
    if (arguments.size() != 2 || (isApart && isUndo) || ((isApart || isUndo) && !taken.isEmpty()))
        return complain(surroundings,
                        Words::tr("Name two registrations by their numbers, and either --take, --apart or "
                                  "--undo."),
                        Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    Session &session = store->session();
    const auto one = registrationSaid(session, arguments.at(0), surroundings);
    const auto other = one ? registrationSaid(session, arguments.at(1), surroundings) : one;
    if (!other)
        return Failed;
    if (isUndo)
        return undo(session, *one, *other, surroundings);
    if (isApart) {
        if (const auto done = keepApart(session, *one, *other); !done)
            return complain(surroundings, mergingSentence(done.failure()));
        surroundings.out << Words::tr("Remembered: these are two vehicles.") << Qt::endl;
        return Done;
    }
    const auto pair = pairToJoin(session, *one, *other);
    return pair ? mergeBoth(session, taken, *pair, surroundings)
                : complain(surroundings, mergingSentence(pair.failure()));
}

} // namespace

Command mergeCommand()
{
    return {u"merge"_s,
            u"NUMBER NUMBER"_s,
            Words::tr("Makes one of two registrations of the same vehicle."),
            [](QCommandLineParser &parser) {
                parser.addOption(
                    {u"take"_s,
                     Words::tr("which value stands where they differ, e.g. phone=AZ-…; “all” for "
                               "every field."),
                     u"FIELD=NUMBER"_s});
                parser.addOption({u"apart"_s, Words::tr("these are two vehicles: do not ask again.")});
                parser.addOption({u"undo"_s, Words::tr("take a merge back: both stand again.")});
            },
            merge,
            {u"list duplicates"_s, u"merge AZ-WH01-2026-000123 AZ-WH07-2026-000031"_s,
             u"merge AZ-WH01-2026-000123 AZ-WH07-2026-000031 --take all=AZ-WH01-2026-000123"_s},
            Words::tr("The accepted one stays, otherwise the older. What only one says is kept; where both "
                      "differ, and always for money and ticks, --take says which. The other is marked as "
                      "deleted, keeps its history, and its photos move over.")};
}

} // namespace sk::cli
