// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/block_events.h"
#include "sync/protocol/json.h"
#include "sync/protocol/json_text.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/members.h"
#include "sync/protocol/object_reader.h"

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

QByteArray idBytes(QUuid id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

void appendBlock(QByteArray &out, const RowBlock &block)
{
    out.append(R"({"kind":)");
    appendJson(out, QStringView(block.kind));
    out.append(R"(,"columns":)");
    appendJson(out, block.columns);
    out.append(R"(,"rows":[)");
    for (const AgreedRow &row : block.rows) {
        out.append("[\"").append(idBytes(row.id)).append("\",");
        appendJson(out, row.version);
        out.append(row.deleted ? ",true" : ",false");
        for (const sk::Value &value : row.values) {
            out.append(',');
            appendJson(out, value);
        }
        out.append(']');
    }
    out.append("]}");
}

void appendOutcome(QByteArray &out, const Answer &answer)
{
    struct Visitor {
        QByteArray &out;
        void operator()(const Accepted &accepted) const
        {
            out.append(R"("accepted":)");
            appendJson(out, accepted.version);
        }
        void operator()(const Clash &clash) const
        {
            out.append(R"("conflict":)");
            appendBlock(out, clash.current);
        }
        void operator()(const Refused &refused) const
        {
            out.append(R"("refused":)");
            appendJson(out, sk::toValue(refused.reason));
            out.append(R"(,"detail":)");
            appendJson(out, QStringView(refused.detail));
        }
    };
    std::visit(Visitor{out}, answer.outcome);
}

QStringList columnsFrom(ObjectReader &object)
{
    QStringList columns;
    for (const QJsonValue &value : object.list(u"columns"_s, limits::columns)) {
        const QByteArray name = value.toString().toUtf8();
        if (!isName({name.constData(), size_t(name.size())}))
            object.refuse(u"columns"_s);
        columns.append(value.toString());
    }
    return columns;
}

//! The block of a conflict: exactly one row.
Result<RowBlock> clashFrom(const QJsonValue &value)
{
    ObjectReader object(value);
    RowBlock block{object.text(u"kind"_s, limits::nameCharacters), columnsFrom(object), {}};
    const QJsonArray rows = object.list(u"rows"_s, 1);
    const QJsonArray cells = rows.at(0).toArray();
    if (cells.size() != 3 + block.columns.size() || !cells.at(2).isBool()) {
        object.refuse(u"rows"_s);
        return object.result(block);
    }
    AgreedRow row{
        QUuid::fromString(cells.at(0).toString()), cells.at(1).toInteger(), cells.at(2).toBool(), {}};
    if (row.id.isNull() || row.version < 1)
        object.refuse(u"rows"_s);
    for (qsizetype i = 3; i < cells.size(); ++i) {
        const auto cell = valueFrom(cells.at(i));
        if (!cell)
            object.refuse(u"rows"_s);
        row.values.append(cell.value_or(sk::Value()));
    }
    block.rows.append(row);
    return object.result(block);
}

Result<Answer> answerFrom(const QJsonValue &value)
{
    ObjectReader object(value);
    Answer answer{object.id(u"change"_s), {}};
    if (object.has(u"accepted"_s)) {
        answer.outcome = Accepted{object.number(u"accepted"_s)};
    } else if (object.has(u"conflict"_s)) {
        const auto clash = clashFrom(object.at(u"conflict"_s));
        if (!clash)
            return clash.failure();
        answer.outcome = Clash{*clash};
    } else {
        answer.outcome = Refused{object.word<Refusal>(u"refused"_s),
                                 object.textOrNothing(u"detail"_s, limits::detailCharacters)};
    }
    return object.result(answer);
}

} // namespace

QByteArray toJson(const ChangeAnswers &answers)
{
    QByteArray out(R"({"answers":[)");
    for (const Answer &answer : answers.answers) {
        out.append(out.endsWith('[') ? R"({"change":")" : R"(,{"change":")");
        out.append(idBytes(answer.change)).append("\",");
        appendOutcome(out, answer);
        out.append('}');
    }
    out.append(R"(],"server_time":)");
    appendJson(out, answers.serverTime.toMSecsSinceEpoch());
    return out.append('}');
}

Result<ChangeAnswers> changeAnswersFromJson(const QByteArray &body)
{
    ObjectReader object(body);
    ChangeAnswers answers{{}, object.moment(u"server_time"_s)};
    for (const QJsonValue &value : object.list(u"answers"_s, limits::changesPerBatch)) {
        const auto answer = answerFrom(value);
        if (!answer)
            return answer.failure();
        answers.answers.append(*answer);
    }
    return object.result(answers);
}

} // namespace sk::wire
