// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/repeats.h"

#include "models/exchange/record_keys.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! A key with the places of its fields among a preview's values.
class PlacedKey {
public:
    PlacedKey(const RecordKey &key, const QStringList &fields) : m_key(key)
    {
        for (const QString &field : key.fields)
            m_places.append(fields.indexOf(field));
    }

    bool isThere() const { return !m_places.contains(-1); }
    QString text(const CheckedRow &row) const
    {
        QString text;
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            const QString part = comparable(m_key.fields.at(i), row.values.at(m_places.at(i)));
            if (part.isEmpty())
                return {};
            text += i > 0 ? u'\n' + part : part;
        }
        return text;
    }

private:
    const RecordKey &m_key;
    QList<qsizetype> m_places;
};

//! The first row with each key. A card number of 19 characters is also found by one of 20 that begins with
//! it, and the other way round.
class FirstRows {
public:
    FirstRows(const RecordKey &key, qsizetype rows) : m_field(key.fields.first()) { m_rows.reserve(rows); }

    //! The row that has this key already, or -1; then this one is its first.
    qsizetype firstWith(const QString &text, qsizetype row)
    {
        qsizetype &first = m_rows[text];
        if (first > 0)
            return first - 1;
        first = row + 1;
        if (const QString bucket = bucketOf(m_field, text); bucket != text) {
            if (const qsizetype shorter = m_rows.value(bucket); shorter > 0) {
                first = 0;
                return shorter - 1;
            }
            if (!m_longer.contains(bucket))
                m_longer.insert(bucket, row);
        } else if (const auto longer = m_longer.constFind(text); longer != m_longer.cend()) {
            first = 0;
            return *longer;
        }
        return -1;
    }

private:
    QString m_field;
    QHash<QString, qsizetype> m_rows; // counted from 1
    QHash<QString, qsizetype> m_longer; // by bucket, those that are longer than it
};

RowProblem pointer(RowProblem::What what, RowProblem::Weight weight, const QString &field, int row)
{
    return {what, weight, field, QString::number(row + 1), {}, {}};
}

bool isSkipped(const CheckedRow &row)
{
    return row.state() == CheckedRow::State::Skipped;
}

void markPair(CheckedRow &earlier, CheckedRow &later, const QString &field)
{
    if (earlier.values == later.values) {
        later.problems.append(
            pointer(RowProblem::What::SameAsRow, RowProblem::Weight::Skips, {}, earlier.row));
        return;
    }
    later.problems.append(
        pointer(RowProblem::What::RepeatedInFile, RowProblem::Weight::Blocks, field, earlier.row));
    const bool said
        = std::any_of(earlier.problems.begin(), earlier.problems.end(), [&](const RowProblem &problem) {
              return problem.what == RowProblem::What::RepeatedInFile && problem.field == field;
          });
    if (!said)
        earlier.problems.append(
            pointer(RowProblem::What::RepeatedInFile, RowProblem::Weight::Check, field, later.row));
}

} // namespace

void markRepeats(ImportPreview &preview)
{
    const QList<RecordKey> keys = keysOf(preview.layout.kind);
    for (const RecordKey &key : keys) {
        const PlacedKey placed(key, preview.fields);
        if (!placed.isThere())
            continue;
        FirstRows firsts(key, preview.rows.size());
        for (qsizetype i = 0; i < preview.rows.size(); ++i) {
            CheckedRow &row = preview.rows[i];
            const QString text = placed.text(row);
            if (text.isEmpty() || isSkipped(row))
                continue;
            if (const qsizetype first = firsts.firstWith(text, i); first >= 0)
                markPair(preview.rows[first], row, key.fields.first());
        }
    }
}

} // namespace sk
