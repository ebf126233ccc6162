// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/revealing.h"

#include "app/desktop/failure_words.h"
#include "app/desktop/screens/administration.h"
#include "app/naming/sign_in_words.h"
#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "models/items/value_words.h"
#include "models/store/record_table.h"
#include "models/store/reports.h"
#include "sync/protocol/limits.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Revealing)
};

//! A reason somebody may read later; nothing when the person thinks better of it.
std::optional<QString> askReason(const Desk &desk, const HiddenValue &value)
{
    const QString what = nameOfField(value.kind, value.field);
    QString typed;
    for (;;) {
        const auto reason = desk.prompter.askText(
            Words::tr("Show “%1” of %2?").arg(what, value.name),
            Words::tr("What do you need it for? The reason is kept at the centre with your name."), typed);
        if (!reason)
            return std::nullopt;
        typed = *reason;
        if (typed.size() >= wire::limits::reasonLeastCharacters
            && typed.size() <= wire::limits::reasonCharacters)
            return typed;
        desk.prompter.tell(Words::tr("A reason in a few words"),
                           Words::tr("Write so that somebody else understands it later."));
    }
}

//! The value as the store holds it; Missing when it does not.
Result<Value> storedValue(const Desk &desk, const HiddenValue &value)
{
    const KindInfo *info = kindNamed(value.kind);
    Database &db = desk.session().database();
    return db.read([&]() -> Result<Value> {
        const auto row = info ? RecordTable(db, *info).find(value.id) : std::nullopt;
        const qsizetype at = info ? info->indexOf(value.field) : -1;
        if (!row || at < 0 || row->values.at(at) == Value{})
            return Failure{Failure::Kind::Missing, u"not held here"_s};
        return row->values.at(at);
    });
}

void tellRefused(const Desk &desk, const QString &sentence)
{
    desk.prompter.tell(Words::tr("It is not shown"), sentence);
}

void askCentre(const Desk &desk, const HiddenValue &value, const QString &reason, QObject *screen,
               const std::function<void(const QString &)> &show)
{
    auto *office = new Administration(desk, screen);
    office->ask([=](PeopleCalls &line) {
        line.reveal({value.kind, value.id, {value.field}, reason},
                    answered<wire::Revealed>(
                        screen,
                        [=](const wire::Revealed &answer) {
                            office->deleteLater();
                            const Value first = answer.values.isEmpty() ? Value{} : answer.values.first();
                            const QString text = shownValue(value.kind, value.field, first);
                            show(text.isEmpty() ? Words::tr("nothing stands there") : text);
                        },
                        [=](const SyncTrouble &trouble) {
                            office->deleteLater();
                            tellRefused(desk, peopleSentence(trouble));
                        }));
    });
}

} // namespace

void revealValue(const Desk &desk, const HiddenValue &value, QObject *screen,
                 const std::function<void(const QString &)> &show)
{
    if (!desk.rights().may(Ability::Reveal))
        return;
    const auto reason = askReason(desk, value);
    if (!reason)
        return;
    const auto stored = storedValue(desk, value);
    if (!stored)
        return askCentre(desk, value, *reason, screen, show);
    // Kept before it is shown: nobody sees what nobody will know of.
    const auto kept = report(
        desk.session(),
        {.id = {},
         .what = u"revealed"_s,
         .subject = u"%1/%2/%3"_s.arg(value.kind, value.id.toString(QUuid::WithoutBraces), value.field),
         .count = 1,
         .at = {},
         .by = {},
         .reason = *reason});
    if (!kept)
        return tellRefused(desk, sentenceOf(kept.failure()));
    show(shownValue(value.kind, value.field, *stored));
}

} // namespace sk
