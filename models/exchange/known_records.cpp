// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/known_records.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype valuesAsked = 500;

using Found = QHash<QString, QList<KnownRecord>>; // by comparable value of the key's first field

//! Whether a row and a record agree in all that tells records apart, as far as both say anything.
class Comparison {
public:
    explicit Comparison(const ImportPreview &preview) : m_telling(tellingFields(preview.layout.kind))
    {
        for (const QString &field : m_telling)
            m_places.append(preview.fields.indexOf(field));
    }

    //! The same key in full (plate and colour).
    bool sharesKey(const RecordKey &key, const CheckedRow &row, const KnownRecord &record) const
    {
        return std::all_of(key.fields.begin(), key.fields.end(), [&](const QString &field) {
            const qsizetype i = m_telling.indexOf(field);
            return isSame(field, ofRow(row, i), ofRecord(record, i));
        });
    }
    //! The row would only repeat the record.
    bool repeats(const CheckedRow &row, const KnownRecord &record) const
    {
        bool identified = false;
        for (qsizetype i = 0; i < m_telling.size(); ++i) {
            const QString mine = ofRow(row, i);
            const QString its = ofRecord(record, i);
            if (mine.isEmpty() || its.isEmpty())
                continue;
            if (!isSame(m_telling.at(i), mine, its))
                return false;
            identified = identified || m_telling.at(i) != u"plate_colour"_s;
        }
        return identified;
    }

private:
    QString ofRow(const CheckedRow &row, qsizetype telling) const
    {
        const qsizetype place = m_places.at(telling);
        return place < 0 ? QString() : comparable(m_telling.at(telling), row.values.at(place));
    }
    QString ofRecord(const KnownRecord &record, qsizetype telling) const
    {
        return comparable(m_telling.at(telling), record.telling.value(telling));
    }

    QList<qsizetype> m_places; // of the telling fields among a row's values, -1 where the sheet has none
    QStringList m_telling;
};

Result<Found> ask(const ImportPreview &preview, const QString &field, const KnownLookup &lookup,
                  const std::stop_token &stop)
{
    QSet<QString> wanted;
    const qsizetype place = preview.fields.indexOf(field);
    for (const CheckedRow &row : preview.rows) {
        const QString text = comparable(field, row.values.at(place));
        if (text.isEmpty())
            continue;
        wanted.insert(bucketOf(field, text));
        // Registers keep a terminal's number as it was first written.
        if (const auto *written = std::get_if<QString>(&row.values.at(place)); *written != text)
            wanted.insert(*written);
    }
    const QStringList values(wanted.begin(), wanted.end());
    const qsizetype at = tellingFields(preview.layout.kind).indexOf(field);
    Found found;
    for (qsizetype from = 0; from < values.size(); from += valuesAsked) {
        if (stop.stop_requested())
            return Failure{Failure::Kind::Cancelled, {}};
        auto records = lookup(field, values.mid(from, valuesAsked));
        if (!records)
            return records.failure();
        for (const KnownRecord &record : *records)
            found[bucketOf(field, comparable(field, record.telling.value(at)))].append(record);
    }
    return found;
}

RowProblem::What sharedIn(const QString &kind)
{
    return kind == u"registration" ? RowProblem::What::KnownElsewhere : RowProblem::What::OtherInRegister;
}

void mark(const Comparison &comparison, CheckedRow &row, const RecordKey &key,
          const QList<KnownRecord> &records, RowProblem::What shared)
{
    for (const KnownRecord &record : records) {
        if (comparison.repeats(row, record)) {
            row.problems.append(
                {RowProblem::What::AlreadyThere, RowProblem::Weight::Skips, {}, record.number, {}, {}});
            return;
        }
        if (comparison.sharesKey(key, row, record))
            row.problems.append(
                {shared, RowProblem::Weight::Blocks, key.fields.first(), record.number, {}, {}});
    }
}

//! Brackets and spaces are typed one way or the other, and a short name may stand for the whole one.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC))
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    return plain;
}

bool isClearlyOther(const QString &one, const QString &other)
{
    const QString mine = plainName(one);
    const QString its = plainName(other);
    return !mine.isEmpty() && !its.isEmpty() && !mine.contains(its) && !its.contains(mine);
}

QString textIn(const ImportPreview &preview, const CheckedRow &row, QStringView field)
{
    const Value value = preview.value(row, field);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

Result<> markForeignCodes(ImportPreview &preview, const FirmLookup &firms, const std::stop_token &stop)
{
    if (!preview.fields.contains(u"credit_code"_s) || !preview.fields.contains(u"customer_name"_s))
        return {};
    QSet<QString> wanted;
    for (const CheckedRow &row : preview.rows)
        if (const QString code = textIn(preview, row, u"credit_code"); !code.isEmpty())
            wanted.insert(code);
    const QStringList codes(wanted.begin(), wanted.end());
    QHash<QString, QString> names;
    for (qsizetype from = 0; from < codes.size(); from += valuesAsked) {
        if (stop.stop_requested())
            return Failure{Failure::Kind::Cancelled, {}};
        const auto found = firms(codes.mid(from, valuesAsked));
        if (!found)
            return found.failure();
        names.insert(*found);
    }
    for (CheckedRow &row : preview.rows) {
        const QString code = textIn(preview, row, u"credit_code");
        if (code.isEmpty() || !row.isImported())
            continue;
        const QString name = textIn(preview, row, u"customer_name");
        const QString known = names.value(code);
        if (known.isEmpty())
            names.insert(code, name); // the rows below would be linked to this one
        else if (isClearlyOther(name, known))
            row.problems.append({RowProblem::What::KnownElsewhere,
                                 RowProblem::Weight::Check,
                                 u"credit_code"_s,
                                 known,
                                 {},
                                 {}});
    }
    return {};
}

Result<> markKnown(ImportPreview &preview, const KnownLookup &lookup, const std::stop_token &stop)
{
    const Comparison comparison(preview);
    const QList<RecordKey> keys = keysOf(preview.layout.kind);
    for (const RecordKey &key : keys) {
        const QString &field = key.fields.first();
        if (!key.searched || !preview.fields.contains(field))
            continue;
        const auto found = ask(preview, field, lookup, stop);
        if (!found)
            return found.failure();
        const qsizetype place = preview.fields.indexOf(field);
        for (CheckedRow &row : preview.rows) {
            const auto records = found->constFind(bucketOf(field, comparable(field, row.values.at(place))));
            if (records != found->cend() && row.state() != CheckedRow::State::Skipped)
                mark(comparison, row, key, *records, sharedIn(preview.layout.kind));
        }
    }
    return {};
}

} // namespace sk
