// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/repeats.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

RowProblem pointer(RowProblem::What what, RowProblem::Weight weight, const QString &field, int row)
{
    return {what, weight, field, QString::number(row + 1), {}, {}};
}

void markPair(CheckedRow &earlier, CheckedRow &later, const QString &field)
{
    if (later.state() == CheckedRow::State::Skipped)
        return; // it adds nothing anyway
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
    if (!said && earlier.state() != CheckedRow::State::Skipped)
        earlier.problems.append(
            pointer(RowProblem::What::RepeatedInFile, RowProblem::Weight::Check, field, later.row));
}

//! Hash and place of the rows that may share the hash of one key with another row, in that order; those that
//! certainly do are all among them.
std::vector<std::pair<size_t, qsizetype>> sharedHashes(const std::vector<size_t> &hashes, size_t key,
                                                       size_t keys)
{
    // Nearly all hashes are alone: two bits for each tell which are not, before anything is sorted.
    constexpr size_t bitsOfAHash = 16;
    const size_t bits = std::bit_ceil(bitsOfAHash * (hashes.size() / keys) + 1);
    std::vector<bool> met(bits);
    std::vector<bool> metAgain(bits);
    for (size_t i = key; i < hashes.size(); i += keys) {
        const size_t bit = hashes[i] / 2 % bits; // the lowest is always set
        if (met[bit])
            metAgain[bit] = true;
        met[bit] = true;
    }
    std::vector<std::pair<size_t, qsizetype>> shared;
    for (size_t i = key; i < hashes.size(); i += keys)
        if (hashes[i] != 0 && metAgain[hashes[i] / 2 % bits])
            shared.emplace_back(hashes[i], qsizetype(i / keys));
    std::sort(shared.begin(), shared.end());
    return shared;
}

} // namespace

Repeats::Repeats(const QString &kind, const QStringList &fields, qsizetype rows)
{
    for (const RecordKey &key : keysOf(kind)) {
        QList<qsizetype> places;
        for (const QString &field : key.fields)
            places.append(fields.indexOf(field));
        if (!places.contains(-1))
            m_keys.append({key, places});
    }
    m_hashes.resize(size_t(rows * m_keys.size()));
}

QString Repeats::textOf(const PlacedKey &key, const CheckedRow &row)
{
    QString text;
    for (qsizetype i = 0; i < key.places.size(); ++i) {
        const QString part = comparable(key.key.fields.at(i), row.values.at(key.places.at(i)));
        if (part.isEmpty())
            return {};
        if (i == 0)
            text = part;
        else
            text += u'\n' + part;
    }
    return text;
}

size_t Repeats::hashOf(const PlacedKey &key, const CheckedRow &row)
{
    size_t hash = QHashSeed::globalSeed();
    QString kept;
    for (qsizetype i = 0; i < key.places.size(); ++i) {
        const QString &field = key.key.fields.at(i);
        const QStringView part = comparable(field, row.values.at(key.places.at(i)), kept);
        if (part.isEmpty())
            return 0;
        // What means the same must hash the same.
        hash = qHash(bucketOf(field, part), hash);
    }
    return hash | 1;
}

void Repeats::note(qsizetype place, const CheckedRow &row)
{
    size_t *hash = m_hashes.data() + place * m_keys.size();
    for (const PlacedKey &key : m_keys)
        *hash++ = hashOf(key, row);
}

void Repeats::mark(QList<CheckedRow> &rows) const
{
    for (size_t key = 0; key < size_t(m_keys.size()); ++key)
        markKey(key, rows);
}

void Repeats::markKey(size_t key, QList<CheckedRow> &rows) const
{
    const auto order = sharedHashes(m_hashes, key, size_t(m_keys.size()));
    const PlacedKey &placed = m_keys.at(qsizetype(key));
    const QString &field = placed.key.fields.first();
    for (auto first = order.begin(); first != order.end();) {
        const auto last
            = std::find_if(first, order.end(), [&](const auto &at) { return at.first != first->first; });
        if (last - first > 1) {
            QList<std::pair<QString, qsizetype>>
                different; // what rows of this hash say, and who said it first
            for (; first != last; ++first) {
                CheckedRow &row = rows[first->second];
                const QString text = textOf(placed, row);
                const auto same = std::find_if(different.begin(), different.end(), [&](const auto &other) {
                    return isSame(field, other.first, text);
                });
                if (same != different.end())
                    markPair(rows[same->second], row, field);
                else
                    different.append({text, first->second});
            }
        }
        first = last;
    }
}

} // namespace sk
