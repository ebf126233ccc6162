// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settling.h"

#include "app/cli/opening.h"
#include "app/cli/words.h"
#include "models/items/field_words.h"
#include "models/items/typed_value.h"
#include "models/store/conflicts.h"
#include "models/store/quarantine.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settling)
};

const QString ours = u"ours"_s;
const QString theirs = u"theirs"_s;
const QString typed = u"value"_s;

//! The choice as it was typed; nothing, and said why, when it is none.
std::optional<Choice> choiceSaid(const QStringList &arguments, const Conflict &conflict,
                                 Surroundings &surroundings)
{
    if (arguments.at(1) != typed)
        return Choice{arguments.at(1) == ours ? Settlement::Ours : Settlement::Theirs, {}};
    const auto value = typedValue(conflict.kind, conflict.field, arguments.at(2), surroundings.clock());
    if (value)
        return Choice{Settlement::Other, *value};
    complain(surroundings,
             Words::tr("“%1” cannot be the value of %2. Type it as it is shown elsewhere.")
                 .arg(arguments.at(2), nameOfField(conflict.kind, conflict.field)));
    return {};
}

QString outcomeSentence(Settlement settlement)
{
    if (settlement == Settlement::Theirs)
        return Words::tr("Settled: the centre's value stands.");
    return settlement == Settlement::Ours
        ? Words::tr("Settled: the value from here stands and goes out with the next sync.")
        : Words::tr("Settled: the value you typed stands and goes out with the next sync.");
}

//! Why nothing was settled; what was signed has its own sentence.
QString settlingSentence(const Failure &failure)
{
    return failure.kind == Failure::Kind::Refused
        ? Words::tr("The work was accepted and signed meanwhile. Keep the centre's value, or correct the "
                    "acceptance.")
        : sentence(failure);
}

bool isChoice(const QStringList &arguments)
{
    const QString choice = arguments.value(1);
    return choice == typed ? arguments.size() == 3
                           : arguments.size() == 2 && (choice == ours || choice == theirs);
}

int settleOne(const QCommandLineParser & /*parser*/, const QStringList &arguments, Surroundings &surroundings)
{
    bool understood = false;
    const qint64 row = arguments.value(0).toLongLong(&understood);
    if (!understood || !isChoice(arguments))
        return complain(surroundings,
                        Words::tr("Say “settle ID ours”, “settle ID theirs” or “settle ID value TEXT”; “list "
                                  "conflicts” shows the ids."),
                        Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    Session &session = store->session();
    const auto conflicts = conflictsIn(session.database());
    if (!conflicts)
        return complain(surroundings, sentence(conflicts.failure()));
    const auto found = std::ranges::find(*conflicts, row, &Conflict::row);
    if (found == conflicts->end())
        return complain(
            surroundings,
            Words::tr("No conflict %1 waits here; “list conflicts” shows those that do.").arg(row));
    const auto choice = choiceSaid(arguments, *found, surroundings);
    if (!choice)
        return Failed;
    const auto settled = settle(session, *found, *choice);
    if (!settled)
        return complain(surroundings, settlingSentence(settled.failure()));
    surroundings.out << outcomeSentence(choice->settlement) << Qt::endl;
    return Done;
}

//! What is done to a refused change, and what is said then.
struct RefusalDeed {
    QString command;
    std::function<Result<>(Session &session, const Quarantined &refused)> deed;
    QString done;
};

int dealWith(const RefusalDeed &how, const QStringList &arguments, Surroundings &surroundings)
{
    const QUuid id = QUuid::fromString(arguments.value(0));
    if (arguments.size() != 1 || id.isNull())
        return complain(surroundings,
                        Words::tr("Say “%1 ID”; “list refused” shows the ids.").arg(how.command), Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    Session &session = store->session();
    const auto refused = quarantinedIn(session.database());
    if (!refused)
        return complain(surroundings, sentence(refused.failure()));
    const auto found = std::ranges::find(*refused, id, &Quarantined::id);
    if (found == refused->end())
        return complain(surroundings,
                        Words::tr("No refused change of %1 waits here; “list refused” shows those that do.")
                            .arg(arguments.first()));
    if (const auto done = how.deed(session, *found); !done)
        return complain(surroundings,
                        done.failure().kind == Failure::Kind::Missing ? Words::tr(
                            "The centre never had this record, so there is nothing to go back to. "
                            "Mend it and send it again, or set it aside.")
                                                                      : sentence(done.failure()));
    surroundings.out << how.done << Qt::endl;
    return Done;
}

//! A command that does something to one refused change.
Command refusalCommand(const RefusalDeed &how, const QString &summary)
{
    return {how.command,
            u"ID"_s,
            summary,
            {},
            [how](const QCommandLineParser &, const QStringList &arguments, Surroundings &surroundings) {
                return dealWith(how, arguments, surroundings);
            },
            {u"list refused"_s, how.command + u" 0199b0c4-71f2-7d31-9c11-5f6d2a3b4c5d"_s}};
}

} // namespace

Command settleCommand()
{
    return {u"settle"_s,
            u"ID ours|theirs|value TEXT"_s,
            Words::tr("Settles a conflict: the value from here stands, the centre's, or a third one."),
            {},
            settleOne,
            {u"list conflicts"_s, u"settle 3 ours"_s, u"settle 3 value 驾驶室"_s}};
}

Command resendCommand()
{
    return refusalCommand({u"resend"_s, sendAgain, Words::tr("The change goes out with the next sync.")},
                          Words::tr("Sends a refused change again, once what stood against it is mended."));
}

Command asideCommand()
{
    return refusalCommand(
        {u"aside"_s,
         [](Session &session, const Quarantined &refused) { return setAside(session, refused, true); },
         Words::tr("Set aside: the change stays here and no longer asks for attention.")},
        Words::tr("Sets a refused change aside; it stays, and “resend” still sends it."));
}

Command giveUpCommand()
{
    return refusalCommand(
        {u"give-up"_s, giveUp,
         Words::tr("Given up: the centre's values stand here again; what was written stays in the history.")},
        Words::tr("Gives a refused change up: the centre's values stand here again."));
}

} // namespace sk::cli
