// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settling.h"

#include "app/desktop/failure_words.h"
#include "app/naming/record_names.h"
#include "app/naming/refusal_words.h"
#include "app/naming/value_names.h"
#include "models/items/field_words.h"
#include "models/items/typed_value.h"
#include "models/items/value_words.h"
#include "models/store/seat.h"
#include "models/store/value_writing.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settling)
};

constexpr int newestSettled = 200;

QString outcomeOf(const Conflict &conflict)
{
    switch (conflict.settlement) {
    case Settlement::Ours:
        return Words::tr("Kept what was written here");
    case Settlement::Theirs:
        return Words::tr("Kept what is at the centre");
    case Settlement::Other:
        return Words::tr("A third value was entered");
    case Settlement::Owner:
        return Words::tr("The word of the depot or centre it belongs to stands");
    case Settlement::Open:
        break;
    }
    return {};
}

template<typename Lines>
Lines orNone(const Result<Lines> &lines)
{
    return lines ? *lines : Lines{};
}

} // namespace

ConflictLine Settling::lineOf(const Conflict &conflict) const
{
    Session &session = m_desk.session();
    const auto seat = seatOf(session);
    const Viewer viewer{seat ? seat->role : Role::Partner, Occasion::Form};
    const auto words = [&](const Value &value) {
        return valueName(session, conflict.kind, conflict.field, value, viewer);
    };
    ConflictLine line{
        .key = conflict.row,
        .record = {conflict.kind, conflict.id},
        .recordName = recordName(session, conflict.kind, conflict.id),
        .field = nameOfField(conflict.kind, conflict.field),
        .here = {words(conflict.local), conflict.localBy, {}, conflict.localAt},
        .there = {words(conflict.central), conflict.centralBy, conflict.centralPlace, conflict.centralAt},
        .before = words(conflict.base),
        .takesText = takesTypedText(conflict.kind, conflict.field),
        .found = conflict.foundAt,
        .confidential = secretOf(conflict.kind, conflict.field).has_value()};
    for (const Value &choice : choicesFor(conflict.kind, conflict.field))
        line.choices.append(shownValue(conflict.kind, conflict.field, choice));
    if (conflict.settledAt.isValid())
        line.outcome = ConflictLine::Outcome{outcomeOf(conflict), conflict.settledBy, conflict.settledAt};
    return line;
}

QList<ConflictLine> Settling::conflicts() const
{
    QList<ConflictLine> lines;
    for (const Conflict &conflict : orNone(conflictsIn(m_desk.session().database())))
        lines.append(lineOf(conflict));
    return lines;
}

QList<ConflictLine> Settling::settled() const
{
    QList<ConflictLine> lines;
    for (const Conflict &conflict : orNone(settledConflictsIn(m_desk.session().database(), newestSettled)))
        lines.append(lineOf(conflict));
    return lines;
}

QList<RefusalLine> Settling::refusals() const
{
    QList<RefusalLine> lines;
    for (const Quarantined &change : orNone(quarantinedIn(m_desk.session().database())))
        lines.append({.record = {change.kind, change.id},
                      .recordName = recordName(m_desk.session(), change.kind, change.id),
                      .reason = refusalSentence(change.reason, change.detail),
                      .at = change.at,
                      .asideAt = change.asideAt,
                      .canBeGivenUp = change.isKnownThere});
    return lines;
}

std::optional<Conflict> Settling::open(qint64 row) const
{
    for (const Conflict &conflict : orNone(conflictsIn(m_desk.session().database())))
        if (conflict.row == row)
            return conflict;
    return {}; // somebody was faster
}

std::optional<Quarantined> Settling::refused(const Target &record) const
{
    for (const Quarantined &change : orNone(quarantinedIn(m_desk.session().database())))
        if (change.kind == record.kind && change.id == record.id)
            return change;
    return {};
}

void Settling::tellUnless(const Result<> &done, const QString &title) const
{
    if (done)
        return;
    const bool isSigned = done.failure().kind == Failure::Kind::Refused;
    m_desk.prompter.tell(title,
                         isSigned ? Words::tr("The work was accepted and signed meanwhile. Keep the centre's "
                                              "value, or correct the acceptance.")
                                  : sentenceOf(done.failure()));
}

void Settling::settle(qint64 conflict, Settlement side) const
{
    if (const auto found = open(conflict))
        tellUnless(sk::settle(m_desk.session(), *found, {side, {}}),
                   Words::tr("The conflict was not settled"));
}

void Settling::settleAs(qint64 conflict, const QString &typed) const
{
    const auto found = open(conflict);
    if (!found)
        return;
    const QString title = Words::tr("The conflict was not settled");
    const auto value = typedValue(found->kind, found->field, typed, m_desk.clock()());
    if (!value)
        return m_desk.prompter.tell(title,
                                    Words::tr("“%1” cannot be %2. Enter it as it is shown elsewhere.")
                                        .arg(typed, nameOfField(found->kind, found->field)));
    tellUnless(sk::settle(m_desk.session(), *found, {Settlement::Other, *value}), title);
}

void Settling::settleWhole(const Target &record, Settlement side) const
{
    tellUnless(settleAll(m_desk.session(), record.kind, record.id, side),
               Words::tr("The conflicts were not settled"));
}

void Settling::putBack(qint64 conflict, Settlement side) const
{
    for (const Conflict &found : orNone(settledConflictsIn(m_desk.session().database(), newestSettled)))
        if (found.row == conflict)
            tellUnless(writeValue(m_desk.session(), found.kind, found.id, found.field,
                                  side == Settlement::Ours ? found.local : found.central),
                       Words::tr("The value was not put back"));
}

void Settling::sendAgain(const Target &record) const
{
    if (const auto change = refused(record))
        tellUnless(sk::sendAgain(m_desk.session(), *change), Words::tr("The change is not sent again"));
}

void Settling::setAside(const Target &record, bool aside) const
{
    if (const auto change = refused(record))
        tellUnless(sk::setAside(m_desk.session(), *change, aside), Words::tr("The change stays as it is"));
}

void Settling::giveUp(const Target &record) const
{
    if (const auto change = refused(record))
        tellUnless(sk::giveUp(m_desk.session(), *change), Words::tr("The change was not given up"));
}

} // namespace sk
