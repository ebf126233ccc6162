// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/block_events.h"
#include "sync/protocol/json.h"
#include "sync/protocol/json_text.h"
#include "sync/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

//! Between a change's id and its values: base, change, at, by, deleted.
constexpr BlockShape batchShape{"changes", 5};

void appendRow(QByteArray &out, const Change &change)
{
    const auto id = [](QUuid uuid) { return uuid.toByteArray(QUuid::WithoutBraces); };
    out.append("[\"").append(id(change.id)).append("\",");
    appendJson(out, change.base);
    out.append(",\"").append(id(change.change)).append("\",");
    appendJson(out, change.at.toMSecsSinceEpoch());
    out.append(',');
    appendJson(out, sk::toValue(change.by));
    out.append(',');
    appendJson(out, change.deleted ? sk::Value(*change.deleted) : sk::Value());
    for (const sk::Value &value : change.values) {
        out.append(',');
        appendJson(out, value);
    }
    out.append(']');
}

//! Gathers the changes of a batch.
class BatchEvents : public BlockEvents {
public:
    Result<> onBlock(const QString &kind, const QStringList &columns) override
    {
        m_kind = kind;
        m_columns = columns;
        return {};
    }
    Result<> onRow(QUuid id, std::span<const Cell> cells) override;
    Result<> onForgotten(const QString &, QUuid) override
    {
        return Failure{Failure::Kind::Corrupt, u"a batch forgets nothing"_s};
    }
    Result<> onMember(std::string_view, const Cell &) override { return {}; }

    ChangeBatch batch;

private:
    QString m_kind;
    QStringList m_columns;
};

Result<> BatchEvents::onRow(QUuid id, std::span<const Cell> cells)
{
    const auto *base = std::get_if<qint64>(&cells[0]);
    const QUuid changeId = idOf(cells[1]);
    const auto *at = std::get_if<qint64>(&cells[2]);
    const bool byNobody = std::holds_alternative<std::monostate>(cells[3]);
    const QUuid by = idOf(cells[3]);
    const auto *deleted = std::get_if<bool>(&cells[4]);
    if (!base || *base < 0 || changeId.isNull() || !at || (by.isNull() && !byNobody)
        || (!deleted && !std::holds_alternative<std::monostate>(cells[4])))
        return Failure{Failure::Kind::Corrupt, u"a change is id, base, change, at, by, deleted"_s};
    if (batch.changes.size() == limits::changesPerBatch)
        return Failure{Failure::Kind::TooLarge, u"changes"_s};

    Change change{m_kind, id, *base,     changeId, QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC),
                  {by},   {}, m_columns, {}};
    if (deleted)
        change.deleted = *deleted;
    change.values.reserve(m_columns.size());
    for (const Cell &cell : cells.subspan(5))
        change.values.append(valueOf(cell));
    batch.changes.append(change);
    return {};
}

} // namespace

QByteArray toJson(const ChangeBatch &batch)
{
    QByteArray out(R"({"changes":[)");
    const Change *before = nullptr;
    for (const Change &change : batch.changes) {
        Q_ASSERT(change.columns.size() == change.values.size());
        if (before && before->kind == change.kind && before->columns == change.columns) {
            out.append(',');
        } else {
            out.append(before ? R"(]},{"kind":)" : R"({"kind":)");
            appendJson(out, QStringView(change.kind));
            out.append(R"(,"columns":)");
            appendJson(out, change.columns);
            out.append(R"(,"rows":[)");
        }
        appendRow(out, change);
        before = &change;
    }
    return out.append(before ? "]}]}" : "]}");
}

Result<ChangeBatch> changeBatchFromJson(const QByteArray &body)
{
    BatchEvents events;
    if (const auto read = readJsonBlocks(body, batchShape, events); !read)
        return read.failure();
    return events.batch;
}

} // namespace sk::wire
