// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.h"

#include "models/exchange/problem_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

// More than these say it once for all: real lists have a thousand cards whose check digit is unusual.
constexpr qsizetype mostOfOneHint = 5;
constexpr qsizetype namedLines = 5;

//! A remark's detail differs from row to row (the digit expected); what it asks for does not.
QString hintSentence(RowProblem problem, const Layout &layout)
{
    if (problem.remark && !problem.remark->detail.isEmpty())
        problem.remark->detail = u"…"_s;
    return sentenceOf(problem, layout);
}

//! Hints with the lines they stand in, in the order of their first.
class Hints {
public:
    struct Hint {
        QString sentence;
        QStringList lines;
    };

    explicit Hints(const ImportPreview &preview)
    {
        for (const CheckedRow &row : preview.rows)
            for (const RowProblem &problem : row.problems)
                if (problem.weight == RowProblem::Weight::Check)
                    note(hintSentence(problem, preview.layout), QString::number(row.row + 1));
    }

    bool isShared(const QString &sentence) const
    {
        const auto found = m_places.find(sentence);
        return found != m_places.end() && m_hints.at(*found).lines.size() > mostOfOneHint;
    }
    const QList<Hint> &all() const { return m_hints; }

private:
    void note(const QString &sentence, const QString &line)
    {
        const auto found = m_places.find(sentence);
        if (found != m_places.end())
            return m_hints[*found].lines.append(line);
        m_places.insert(sentence, m_hints.size());
        m_hints.append({sentence, {line}});
    }

    QList<Hint> m_hints;
    QHash<QString, qsizetype> m_places;
};

void sayRow(const CheckedRow &row, const Layout &layout, const Hints &hints, QTextStream &out)
{
    QStringList said;
    const auto say = [&](bool hint) {
        for (const RowProblem &problem : row.problems) {
            if ((problem.weight == RowProblem::Weight::Check) != hint
                || (hint && hints.isShared(hintSentence(problem, layout))))
                continue;
            const QString sentence = sentenceOf(problem, layout);
            if (!said.contains(sentence))
                out << Words::tr("Line %1: %2").arg(row.row + 1).arg(sentence) << u'\n';
            said.append(sentence);
        }
    };
    say(false);
    say(true);
}

QStringList unusedTitles(const Layout &layout)
{
    QStringList titles;
    for (const int column : layout.unusedColumns())
        titles.append(layout.titles.at(column).simplified());
    return titles;
}

QString weightWord(RowProblem::Weight weight)
{
    switch (weight) {
    case RowProblem::Weight::Check:
        return u"check"_s;
    case RowProblem::Weight::Blocks:
        return u"blocks"_s;
    case RowProblem::Weight::Skips:
        return u"skips"_s;
    }
    return {};
}

QJsonArray problemsJson(const ImportPreview &preview)
{
    QJsonArray array;
    for (const CheckedRow &row : preview.rows) {
        for (const RowProblem &problem : row.problems) {
            QJsonArray reasons;
            if (problem.remark)
                reasons.append(std::get<QString>(toValue(problem.remark->reason)));
            array.append(QJsonObject{{u"row"_s, row.row + 1},
                                     {u"field"_s, problem.field},
                                     {u"weight"_s, weightWord(problem.weight)},
                                     {u"reasons"_s, reasons},
                                     {u"sentence"_s, sentenceOf(problem, preview.layout)}});
        }
    }
    return array;
}

} // namespace

void sayProblems(const ImportPreview &preview, QTextStream &out)
{
    const Hints hints(preview);
    for (const CheckedRow &row : preview.rows)
        sayRow(row, preview.layout, hints, out);
    for (const Hints::Hint &hint : hints.all())
        if (hint.lines.size() > mostOfOneHint)
            out << Words::tr("%n line(s), %1 …: %2", nullptr, int(hint.lines.size()))
                       .arg(hint.lines.mid(0, namedLines).join(u", "_s), hint.sentence)
                << u'\n';
    if (const QString unused = sentenceOfUnused(preview.layout); !unused.isEmpty())
        out << unused << u'\n';
    const ImportPreview::Counts counts = preview.counts();
    out << Words::tr("%n row(s): %1 good, %2 to check, %3 kept out, %4 there already.", nullptr, counts.all())
               .arg(counts.good)
               .arg(counts.toCheck)
               .arg(counts.blocked)
               .arg(counts.skipped)
        << Qt::endl;
}

QJsonObject reportJson(const ImportPreview &preview)
{
    const ImportPreview::Counts counts = preview.counts();
    return {{u"kind"_s, preview.layout.kind},
            {u"rows"_s,
             QJsonObject{{u"all"_s, counts.all()},
                         {u"good"_s, counts.good},
                         {u"to_check"_s, counts.toCheck},
                         {u"kept_out"_s, counts.blocked},
                         {u"there_already"_s, counts.skipped}}},
            {u"unused_columns"_s, QJsonArray::fromStringList(unusedTitles(preview.layout))},
            {u"problems"_s, problemsJson(preview)}};
}

} // namespace sk::cli
