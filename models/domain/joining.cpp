// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/joining.h"

#include "models/domain/as_written.h"
#include "models/domain/kinds.h"
#include "models/domain/overrides.h"
#include "models/domain/settled.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! A link into a register, and the field whose words it stands for.
struct Link {
    QStringView link;
    QStringView words;
};
constexpr std::array links{
    Link{u"customer", u"customer_name"},   Link{u"vehicle", u"plate"},
    Link{u"terminal", u"terminal_number"}, Link{u"sim", u"iccid"},
    Link{u"installer", u"installer_name"},
};

const KindInfo &info()
{
    return *kindNamed(u"registration");
}

bool followsOthers(QStringView field)
{
    return field == u"overrides" || field == u"as_written"
        || std::ranges::find(links, field, &Link::link) != links.end();
}

bool isItsOwn(QStringView field)
{
    static const QList<QStringView> own{u"number", u"centre", u"depot", u"registered_at"};
    return own.contains(field);
}

//! Whether the field says nothing. A tick that is not set and money of nothing do say something.
bool isEmpty(FieldType type, const Value &value)
{
    if (type == FieldType::Number)
        return value == Value{qint64(0)} || value == Value{};
    return type != FieldType::Money && type != FieldType::Flag && type != FieldType::Word && value == Value{};
}

bool mayNotChange(const JoinedPair &pair, qsizetype field)
{
    const QString &name = info().fields.at(field);
    return isItsOwn(name) || (pair.isSigned && !mayFollowAcceptance(name))
        || (pair.leavesSecrets && info().sensitive.at(field));
}

//! Notes about fields: those of the staying one, but for fields that come from the other.
template<typename Notes>
Notes notesOf(const Notes &staying, const Notes &going, const QStringList &taken)
{
    Notes notes = staying;
    for (const QString &field : taken) {
        notes.remove(field);
        if (going.contains(field))
            notes.insert(field, going.value(field));
    }
    return notes;
}

void followLinks(const JoinedPair &pair, const QStringList &taken, Row &row, const Row &going)
{
    for (const Link &each : links) {
        const qsizetype at = info().indexOf(each.link);
        const bool comes = taken.contains(each.words) || row.at(at) == Value{};
        if (comes && going.at(at) != Value{} && !(pair.isSigned && row.at(at) != Value{}))
            row[at] = going.at(at);
    }
}

} // namespace

std::optional<JoinedPair> pairOf(const Contender &one, const Contender &other)
{
    if (!one.acceptances.isEmpty() && !other.acceptances.isEmpty())
        return {};
    const auto age = [](const Contender &each) {
        return std::tuple(each.acceptances.isEmpty(), each.registration.registeredAt,
                          each.registration.id.text());
    };
    const bool isFirst = age(one) <= age(other);
    const Contender &staying = isFirst ? one : other;
    return JoinedPair{staying.registration, (isFirst ? other : one).registration,
                      isSettled(staying.acceptances)};
}

QList<JoinDifference> differencesOf(const JoinedPair &pair)
{
    const Row staying = toRow(pair.staying);
    const Row going = toRow(pair.going);
    QList<JoinDifference> differences;
    for (qsizetype i = 0; i < info().fields.size(); ++i) {
        const QString &field = info().fields.at(i);
        const FieldType type = info().types.at(i);
        if (staying.at(i) == going.at(i) || followsOthers(field))
            continue;
        if (mayNotChange(pair, i) || isEmpty(type, going.at(i)))
            differences.append({field, JoinAnswer::Kept});
        else
            differences.append(
                {field, isEmpty(type, staying.at(i)) ? JoinAnswer::Filled : JoinAnswer::Asked});
    }
    return differences;
}

Joined joined(const JoinedPair &pair, const JoinChoices &choices)
{
    Row row = toRow(pair.staying);
    const Row going = toRow(pair.going);
    QStringList taken;
    QStringList open;
    for (const auto &[field, answer] : differencesOf(pair)) {
        const auto choice = choices.constFind(field);
        if (answer == JoinAnswer::Asked && choice == choices.cend())
            open.append(field);
        const bool isChosen
            = answer == JoinAnswer::Asked && choice != choices.cend() && *choice == JoinSide::Going;
        if (isChosen || answer == JoinAnswer::Filled)
            taken.append(field);
    }
    for (const QString &field : std::as_const(taken))
        row[info().indexOf(field)] = going.at(info().indexOf(field));
    followLinks(pair, taken, row, going);
    Joined joined{fromRow<Registration>(row), open, {}};
    joined.registration.id = pair.staying.id;
    joined.registration.overrides = writtenOverrides(
        notesOf(readOverrides(pair.staying.overrides), readOverrides(pair.going.overrides), taken));
    joined.registration.asWritten = writtenAsWritten(
        notesOf(readAsWritten(pair.staying.asWritten), readAsWritten(pair.going.asWritten), taken));
    const Row before = toRow(pair.staying);
    const Row after = toRow(joined.registration);
    for (qsizetype i = 0; i < after.size(); ++i)
        if (after.at(i) != before.at(i))
            joined.taken.append(info().fields.at(i));
    return joined;
}

} // namespace sk
