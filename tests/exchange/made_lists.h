// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "made_files.h"
#include "models/exchange/check_sheet.h"

#include <QTest>

namespace sk {

//! Lists as transport firms send them, checked against the shipped tables on a fixed day.
class MadeLists {
public:
    MadeLists() : m_reference(readReference(QStringLiteral(":/reference")))
    {
        if (!m_reference)
            qFatal("the shipped tables cannot be read");
    }

    const Bench &bench() const { return m_bench; }

    Workbook read(const QByteArray &csv) const
    {
        return std::get<Workbook>(readWorkbook(m_files.write(QStringLiteral("list.csv"), csv)));
    }
    ImportPreview check(const QByteArray &csv, const QString &kind = QStringLiteral("registration"),
                        const ColourRule &colours = {}, const KnownLookup &known = {},
                        const FirmLookup &firms = {}) const
    {
        return check(read(csv), kind, colours, known, firms);
    }
    ImportPreview check(const Workbook &book, const QString &kind = QStringLiteral("registration"),
                        const ColourRule &colours = {}, const KnownLookup &known = {},
                        const FirmLookup &firms = {}) const
    {
        const FoundSheet found = findSheet(book, kind);
        return *checkSheet(book, found.sheet, found.layout, {m_bench, colours, known, firms});
    }
    const MadeFiles &files() const { return m_files; }

private:
    MadeFiles m_files;
    Result<Reference> m_reference;
    Bench m_bench{*m_reference, QDate(2024, 5, 20)};
};

//! "row state: what/field(argument)…", short enough to compare.
inline QStringList printed(const ImportPreview &preview)
{
    static const char *const states[] = {"good", "check", "blocked", "skipped"};
    static const char *const whats[]
        = {"identifier",     "digits lost", "error",     "never computed", "not a date",    "impossible date",
           "future",         "long ago",    "no number", "too light",      "rounded",       "no amount",
           "negative",       "number cell", "too long",  "unknown colour", "colour digits", "colour missing",
           "colour assumed", "missing",     "repeats",   "same as",        "known",         "in register",
           "already there",  "cut short"};
    QStringList lines;
    for (const CheckedRow &row : preview.rows) {
        QStringList problems;
        for (const RowProblem &problem : row.problems) {
            QString text = QString::fromLatin1(whats[int(problem.what)]);
            if (!problem.field.isEmpty())
                text += QStringLiteral(" ") + problem.field;
            if (problem.what != RowProblem::What::Identifier && !problem.argument.isEmpty())
                text += QStringLiteral(" ") + problem.argument;
            problems.append(text);
        }
        lines.append(
            QStringLiteral("%1 %2").arg(row.row + 1).arg(QString::fromLatin1(states[int(row.state())]))
            + (problems.isEmpty() ? QString() : QStringLiteral(": ") + problems.join(QStringLiteral("; "))));
    }
    return lines;
}

} // namespace sk
