// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/movement_draft.h"

#include "models/domain/record_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

template<typename T>
void read(const QJsonObject &json, const QString &name, T &out)
{
    if (const auto value = valueFromJson(json.value(name)))
        fromValue(*value, out);
}

} // namespace

bool MovementDraft::isEmpty() const
{
    return numbers.isEmpty() && plan.note.isEmpty() && plan.terminal == Terminal();
}

QJsonObject written(const MovementDraft &draft)
{
    const MovementPlan &plan = draft.plan;
    return {{u"movement"_s, toJson(toValue(plan.movement))},
            {u"said"_s, plan.said},
            {u"holder"_s, toJson(toValue(plan.holder))},
            {u"depot"_s, toJson(toValue(plan.depot))},
            {u"person"_s, toJson(toValue(plan.person))},
            {u"note"_s, plan.note},
            {u"terminal"_s, recordToJson(plan.terminal)},
            {u"numbers"_s, QJsonArray::fromStringList(draft.numbers)}};
}

std::optional<MovementDraft> readMovementDraft(const QJsonObject &json)
{
    MovementDraft draft;
    const auto movement = valueFromJson(json.value(u"movement"_s));
    if (!movement || !fromValue(*movement, draft.plan.movement))
        return std::nullopt;
    read(json, u"said"_s, draft.plan.said);
    read(json, u"holder"_s, draft.plan.holder);
    read(json, u"depot"_s, draft.plan.depot);
    read(json, u"person"_s, draft.plan.person);
    draft.plan.note = json.value(u"note"_s).toString();
    draft.plan.terminal = recordFromJson<Terminal>(json.value(u"terminal"_s).toObject());
    for (const QJsonValue &number : json.value(u"numbers"_s).toArray())
        draft.numbers.append(number.toString());
    return draft;
}

} // namespace sk
