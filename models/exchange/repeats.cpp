// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/repeats.h"

#include "models/exchange/record_keys.h"

#include <QHash>

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
            text += part + u'\n';
        }
        return text;
    }

private:
    const RecordKey &m_key;
    QList<qsizetype> m_places;
};

//! Two rows that fail in the same way and have no values left say nothing about each other.
bool isSame(const CheckedRow &a, const CheckedRow &b)
{
    return a.values == b.values;
}

RowProblem pointer(RowProblem::What what, RowProblem::Weight weight, const QString &field, int row)
{
    return {what, weight, field, QString::number(row + 1), {}, {}};
}

bool isSkipped(const CheckedRow &row)
{
    return row.state() == CheckedRow::State::Skipped;
}

} // namespace

void markRepeats(ImportPreview &preview)
{
    const QList<RecordKey> keys = keysOf(preview.layout.kind);
    for (const RecordKey &key : keys) {
        const PlacedKey placed(key, preview.fields);
        if (!placed.isThere())
            continue;
        QHash<QString, qsizetype> seen;
        seen.reserve(preview.rows.size());
        for (qsizetype i = 0; i < preview.rows.size(); ++i) {
            CheckedRow &row = preview.rows[i];
            const QString text = placed.text(row);
            if (text.isEmpty() || isSkipped(row))
                continue;
            const auto first = seen.constFind(text);
            if (first == seen.cend()) {
                seen.insert(text, i);
                continue;
            }
            CheckedRow &earlier = preview.rows[*first];
            if (isSame(earlier, row)) {
                row.problems.append(
                    pointer(RowProblem::What::SameAsRow, RowProblem::Weight::Skips, {}, earlier.row));
                continue;
            }
            const QString &field = key.fields.first();
            row.problems.append(
                pointer(RowProblem::What::RepeatedInFile, RowProblem::Weight::Blocks, field, earlier.row));
            earlier.problems.append(
                pointer(RowProblem::What::RepeatedInFile, RowProblem::Weight::Check, field, row.row));
        }
    }
}

} // namespace sk
