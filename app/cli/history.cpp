// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history.h"

#include "app/cli/held_source.h"
#include "app/cli/opening.h"
#include "app/cli/row_writer.h"
#include "app/cli/secrets_option.h"
#include "app/cli/trouble_words.h"
#include "app/cli/words.h"
#include "app/naming/earlier_history.h"
#include "app/naming/told_history.h"
#include "models/domain/kinds.h"
#include "models/items/when.h"
#include "models/store/numbered.h"
#include "models/store/seat.h"
#include "sync/transport/history_fetch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

// A locked keychain asks the person for its password; longer than that nobody is there.
constexpr std::chrono::seconds patience{60};

HeldSource sourceOf(const QList<ToldChange> &history)
{
    QList<ListField> fields{{u"at"_s, Words::tr("When"), 17, FieldType::Moment},
                            {u"by"_s, Words::tr("Who"), 12},
                            {u"where"_s, Words::tr("Where"), 14},
                            {.name = u"field"_s, .title = {}, .forPeople = false},
                            {u"field_name"_s, Words::tr("Field"), 18},
                            {u"before"_s, Words::tr("Before"), 24},
                            {u"after"_s, Words::tr("After"), 24}};
    QList<HeldSource::Line> lines;
    for (const ToldChange &each : history)
        lines.append({{forScripts(FieldType::Moment, toValue(each.at)), each.who, each.where, each.fieldName,
                       each.field, each.before, each.after},
                      {when::shown(each.at), each.who, each.where, each.fieldName, each.field, each.before,
                       each.after}});
    return {std::move(fields), std::move(lines)};
}

Result<std::optional<Numbered>> recordSaid(Session &session, const QString &words)
{
    const QUuid id = QUuid::fromString(words);
    return id.isNull() ? recordNumbered(session, words) : recordWithId(session, id);
}

//! What the centre tells from before this desk's own history; nothing, and said why, when it cannot be had.
std::optional<QList<ChangeLine>> earlierSaid(const QCommandLineParser &parser, Session &session,
                                             const Numbered &record, Surroundings &surroundings)
{
    const auto enrolment = enrolmentOf(session.database());
    const auto own = session.historyOf(record.id);
    if (!enrolment || !own || !enrolment->isEnrolled()) {
        complain(surroundings,
                 enrolment && own ? sentence(SyncTrouble::Kind::NotEnrolled)
                                  : sentence(enrolment ? own.failure() : enrolment.failure()));
        return {};
    }
    const auto secrets = secretsOf(parser);
    const auto token = readNow(*secrets, enrolment->device.toString(QUuid::WithoutBraces), patience);
    if (!token) {
        complain(surroundings, noTokenSentence(parser, token.failure().detail, TokenUse::Read));
        return {};
    }
    const CentralAddress address{enrolment->url, enrolment->authority.toUtf8()};
    const auto told = fetchHistoryNow(std::make_unique<CentralLine>(address, *token), record.kind, record.id);
    if (const auto *trouble = std::get_if<SyncTrouble>(&told)) {
        complain(surroundings, sentence(trouble->kind));
        return {};
    }
    return earlierLines(session, *kindNamed(record.kind), std::get<wire::History>(told), *own);
}

int history(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    if (arguments.size() != 1)
        return complain(surroundings, Words::tr("Say whose history: a number such as AZ-…, or an id."),
                        Misused);
    const auto writer = rowWriter(parser.value(u"format"_s), surroundings.out);
    if (!writer)
        return complain(surroundings, Words::tr("The format is table, json or csv."), Misused);
    const auto store = openStoreToRead(surroundings);
    if (!store)
        return Failed;
    Session &session = store->session();
    const auto seat = seatOf(session);
    const auto record = recordSaid(session, arguments.first());
    if (!seat || !record)
        return complain(surroundings, sentence(seat ? record.failure() : seat.failure()));
    if (!*record)
        return complain(
            surroundings,
            Words::tr("No record %1 is here. “list registrations” shows numbers and, as json, ids.")
                .arg(arguments.first()));
    const auto earlier = parser.isSet(u"from-centre"_s) ? earlierSaid(parser, session, **record, surroundings)
                                                        : std::optional(QList<ChangeLine>());
    if (!earlier)
        return Failed;
    const auto told
        = toldHistory(session, (*record)->kind, (*record)->id, {seat->role, Occasion::List}, *earlier);
    if (!told)
        return complain(surroundings, sentence(told.failure()));
    HeldSource source = sourceOf(*told);
    const auto written = writeAll(source, *writer);
    return written ? int(Done) : complain(surroundings, sentence(written.failure()));
}

} // namespace

Command historyCommand()
{
    return {
        u"history"_s,
        u"NO|ID"_s,
        Words::tr("Tells every change a record ever had: when, who, where, from what to what."),
        [](QCommandLineParser &parser) {
            parser.addOption({u"format"_s, Words::tr("table, json (one array of objects) or csv."),
                              u"FORMAT"_s, u"table"_s});
            parser.addOption({u"from-centre"_s,
                              Words::tr("asks the centre for what happened before this computer knew the "
                                        "record.")});
            addSecretsOption(parser);
        },
        history,
        {u"history AZ-WH01-2026-000123"_s, u"history 0199b0c4-71f2-7d31-9c11-5f6d2a3b4c5d --format json"_s},
        Words::tr("Oldest first. Numbers are those of registrations, acceptances and terminals; any other "
                  "record goes by its id. Values are as people read them; \"field\" is the name of the "
                  "store. What this desk sees masked in lists is masked here.")};
}

} // namespace sk::cli
