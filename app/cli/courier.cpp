// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/courier.h"

#include "app/cli/opening.h"
#include "app/cli/out_file.h"
#include "app/cli/secrets_option.h"
#include "app/cli/trouble_words.h"
#include "app/cli/words.h"
#include "app/naming/courier_words.h"
#include "models/store/waiting.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Courier)
};

// A locked keychain asks the person for its password; longer than that nobody is there.
constexpr std::chrono::seconds patience{60};

bool goOn(qint64 /*done*/, qint64 /*total*/)
{
    return true;
}

int write(Session &session, const courier::DeskKeys &keys, const QString &path, Surroundings &surroundings)
{
    if (const QString objection = objectionTo(path, Replacing::Allowed); !objection.isEmpty())
        return complain(surroundings, objection);
    QSaveFile file(path); // whole or not at all
    if (!file.open(QIODevice::WriteOnly))
        return complain(surroundings, sentenceOf(courier::Trouble::CannotWrite));
    courier::Written written = courier::writeForCentre(session, keys, file, goOn);
    if (written.trouble == courier::Trouble::None && !file.commit())
        written.trouble = courier::Trouble::CannotWrite;
    if (written.trouble != courier::Trouble::None)
        return complain(surroundings, sentenceOf(written));
    surroundings.out << sentenceOf(written) << Qt::endl;
    return Done;
}

int read(Session &session, const courier::DeskKeys &keys, const QString &path, Surroundings &surroundings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(surroundings, sentenceOf(courier::Trouble::CannotOpen));
    const courier::Brought brought = courier::readFromCentre(session, keys, file, goOn);
    if (brought.trouble != courier::Trouble::None)
        return complain(surroundings, sentenceOf(brought));
    surroundings.out << sentenceOf(brought) << Qt::endl;
    const auto waiting = waitingIn(session.database());
    const bool leavesWork = waiting && waiting->conflicts + waiting->quarantined > 0;
    return leavesWork || brought.apart || brought.anew || brought.differs() ? Partly : Done;
}

int carry(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    const QString way = arguments.value(0);
    if (arguments.size() != 2 || (way != u"write" && way != u"read"))
        return complain(surroundings, Words::tr("Say “write FILE” or “read FILE”."), Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto enrolment = enrolmentOf(store->session().database());
    if (!enrolment)
        return complain(surroundings, sentence(enrolment.failure()));
    if (!enrolment->isEnrolled())
        return complain(surroundings, sentence(SyncTrouble::Kind::NotEnrolled));
    const auto secrets = secretsOf(parser);
    const auto text
        = readNow(*secrets, courier::nameOfKeys(enrolment->device.toString(QUuid::WithoutBraces)), patience);
    const auto keys = text ? courier::DeskKeys::fromText(*text) : std::nullopt;
    if (!keys)
        return complain(surroundings, sentenceOf(courier::Trouble::NoKeys));
    return way == u"write" ? write(store->session(), *keys, arguments.at(1), surroundings)
                           : read(store->session(), *keys, arguments.at(1), surroundings);
}

} // namespace

Command courierCommand()
{
    return {
        u"courier"_s,
        u"write|read FILE"_s,
        Words::tr("The sync as a file on a USB stick, where there is no line."),
        addSecretsOption,
        carry,
        {u"courier write /media/stick/for-centre.courier"_s, u"courier read /media/stick/answer.courier"_s},
        Words::tr("“write” puts what the centre does not have into a sealed file for it; at the centre "
                  "“stationkeeper-central courier take” makes the answer, which “read” takes in. Files may "
                  "get lost, come twice or in any order.")};
}

} // namespace sk::cli
