// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settling.h"

#include "app/cli/opening.h"
#include "app/cli/words.h"
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

int settleOne(const QCommandLineParser & /*parser*/, const QStringList &arguments, Surroundings &surroundings)
{
    bool understood = false;
    const qint64 row = arguments.value(0).toLongLong(&understood);
    const QString choice = arguments.value(1);
    if (arguments.size() != 2 || !understood || (choice != ours && choice != theirs))
        return complain(
            surroundings,
            Words::tr("Say “settle ID ours” or “settle ID theirs”; “list conflicts” shows the ids."),
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
    const auto settled
        = settle(session, *found, {choice == ours ? Settlement::Ours : Settlement::Theirs, {}});
    if (!settled)
        return complain(surroundings, sentence(settled.failure()));
    surroundings.out << (choice == ours ? Words::tr(
                             "Settled: the value from here stands and goes out with the next sync.")
                                        : Words::tr("Settled: the centre's value stands."))
                     << Qt::endl;
    return Done;
}

int resendOne(const QCommandLineParser & /*parser*/, const QStringList &arguments, Surroundings &surroundings)
{
    const QUuid id = QUuid::fromString(arguments.value(0));
    if (arguments.size() != 1 || id.isNull())
        return complain(surroundings, Words::tr("Say “resend ID”; “list refused” shows the ids."), Misused);
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
    const auto owed = sendAgain(session, *found);
    if (!owed)
        return complain(surroundings, sentence(owed.failure()));
    surroundings.out << Words::tr("The change goes out with the next sync.") << Qt::endl;
    return Done;
}

} // namespace

Command settleCommand()
{
    return {u"settle"_s,
            u"ID ours|theirs"_s,
            Words::tr("Settles a conflict: the value from here stands, or the centre's."),
            {},
            settleOne,
            {u"list conflicts"_s, u"settle 3 ours"_s}};
}

Command resendCommand()
{
    return {u"resend"_s,
            u"ID"_s,
            Words::tr("Sends a refused change again, once what stood against it is mended."),
            {},
            resendOne,
            {u"list refused"_s, u"resend 0199b0c4-71f2-7d31-9c11-5f6d2a3b4c5d"_s}};
}

} // namespace sk::cli
