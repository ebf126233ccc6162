// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/problem_words.h"

#include "models/exchange/titles.h"
#include "models/items/finding_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

//! The title people see: the column's own where the sheet has one.
QString titleOf(const QString &field, const Layout &layout)
{
    const int column = layout.columnOf(field);
    return column >= 0 ? layout.titles.at(column) : usualTitle(layout.kind, field);
}

QString titlesOf(const QString &group, const Layout &layout)
{
    QStringList titles;
    for (const QString &field : group.split(u'|'))
        titles.append(titleOf(field, layout));
    return titles.join(Words::tr(" or "));
}

//! Without the title of the column.
QString bareSentence(const RowProblem &problem, const Layout &layout)
{
    switch (problem.what) {
    case RowProblem::What::Identifier:
        return problem.remark ? sentenceOf(problem.identifier, *problem.remark) : QString();
    case RowProblem::What::DigitsLost:
        return Words::tr(
                   "%1 is not what was typed: the spreadsheet dropped the last digits. Format the column as "
                   "text and type the number again.")
            .arg(problem.argument);
    case RowProblem::What::ErrorCell:
        return Words::tr("The cell shows %1. Correct its formula or type the value.").arg(problem.argument);
    case RowProblem::What::NeverComputed:
        return Words::tr(
            "A formula whose result was never saved. Open the file in a spreadsheet program, save it, "
            "and import again.");
    case RowProblem::What::NotADate:
        return Words::tr("“%1” is not a date. Write it like 2024-05-14.").arg(problem.argument);
    case RowProblem::What::ImpossibleDate:
        return Words::tr("There is no such day: %1.").arg(problem.argument);
    case RowProblem::What::FutureDate:
        return Words::tr("%1 is yet to come. Register it when it is done.").arg(problem.argument);
    case RowProblem::What::LongAgo:
        return Words::tr("%1 is long ago. Look whether the year is right.").arg(problem.argument);
    case RowProblem::What::NotANumber:
        return Words::tr("“%1” is not a number of kilograms and is left out.").arg(problem.argument);
    case RowProblem::What::TooLight:
        return Words::tr(
                   "%1 is too little for kilograms and is left out. Write kilograms, or 吨 behind tonnes.")
            .arg(problem.argument);
    case RowProblem::What::Rounded:
        return Words::tr("%1 is rounded to whole kilograms.").arg(problem.argument);
    case RowProblem::What::NotAnAmount:
        return Words::tr("“%1” is not an amount of money.").arg(problem.argument);
    case RowProblem::What::NegativeAmount:
        return Words::tr("%1 is less than nothing. Write what was charged.").arg(problem.argument);
    case RowProblem::What::NumberCell:
        return Words::tr(
                   "A number cell holds %1; zeros in front would be lost. Compare it with the plate of the "
                   "device.")
            .arg(problem.argument);
    case RowProblem::What::TooLong:
        return Words::tr("Longer than %1 characters. Shorten it.").arg(problem.argument);
    case RowProblem::What::UnknownColour:
        return Words::tr(
                   "“%1” is not a colour of plates. Write blue, yellow, black, white, green, yellow-green or "
                   "gradient green.")
            .arg(problem.argument);
    case RowProblem::What::ColourDigits:
        return Words::tr(
                   "%1 can mean two colours: JT/T and toll systems count differently. Say which of the two "
                   "the list uses.")
            .arg(problem.argument);
    case RowProblem::What::ColourMissing:
        return Words::tr("No colour of the plate is said. Fill it in, or choose one for the whole list.");
    case RowProblem::What::ColourAssumed:
        return Words::tr("No colour of the plate is said; this kind of plate has only one.");
    case RowProblem::What::Missing:
        return Words::tr("%1 is needed.").arg(titlesOf(problem.field, layout));
    case RowProblem::What::RepeatedInFile:
        return Words::tr("Row %1 of this file has the same. Keep the right one.").arg(problem.argument);
    case RowProblem::What::SameAsRow:
        return Words::tr("Says the same as row %1 and is left out.").arg(problem.argument);
    case RowProblem::What::KnownElsewhere:
        return Words::tr(
                   "%1 has it already. Look whether it is the same one; if both are right, give a reason.")
            .arg(problem.argument);
    case RowProblem::What::OtherInRegister:
        return Words::tr("The register has %1 with other details. Correct it there or here.")
            .arg(problem.argument);
    case RowProblem::What::AlreadyThere:
        return Words::tr("Already registered as %1 and left out.").arg(problem.argument);
    case RowProblem::What::CutShort:
        return Words::tr("The file ends in the middle of this row: it was not copied whole. Get it again.");
    }
    return {};
}

} // namespace

QString sentenceOf(const RowProblem &problem, const Layout &layout)
{
    const QString sentence = bareSentence(problem, layout);
    if (problem.field.isEmpty() || problem.what == RowProblem::What::Missing)
        return sentence;
    return Words::tr("%1: %2", "column title: sentence").arg(titleOf(problem.field, layout), sentence);
}

QStringList sentencesOf(const CheckedRow &row, const Layout &layout)
{
    RowProblems problems = row.problems;
    std::stable_sort(problems.begin(), problems.end(), [](const RowProblem &a, const RowProblem &b) {
        return a.weight != RowProblem::Weight::Check && b.weight == RowProblem::Weight::Check;
    });
    QStringList sentences;
    for (const RowProblem &problem : problems)
        sentences.append(sentenceOf(problem, layout));
    sentences.removeDuplicates();
    return sentences;
}

QString sentenceOfUnused(const Layout &layout)
{
    constexpr qsizetype mostNamed = 6;
    QStringList unused;
    QStringList twice;
    for (const int column : layout.unusedColumns()) {
        const QString &title = layout.titles.at(column);
        const bool again = layout.titles.indexOf(title) != column || layout.titles.count(title) > 1;
        (again ? twice : unused).append(title);
    }
    twice.removeDuplicates();
    QStringList sentences;
    if (!twice.isEmpty())
        sentences.append(Words::tr("Several columns have the title %1; only one of them is used.")
                             .arg(twice.mid(0, mostNamed).join(u", "_s)));
    if (!unused.isEmpty()) {
        const QString names = unused.mid(0, mostNamed).join(u", "_s);
        sentences.append(unused.size() <= mostNamed ? Words::tr("Columns not used: %1.").arg(names)
                                                    : Words::tr("Columns not used: %1 and %n more.", nullptr,
                                                                int(unused.size() - mostNamed))
                                                          .arg(names));
    }
    return sentences.join(u' ');
}

ErrorSheetWords errorSheetWords(const Layout &layout)
{
    const bool chinese = std::any_of(layout.titles.begin(), layout.titles.end(), [](const QString &title) {
        return std::any_of(title.begin(), title.end(),
                           [](QChar c) { return c.script() == QChar::Script_Han; });
    });
    return {chinese ? u"错误信息"_s : Words::tr("Errors", "title of a column"),
            [layout](const CheckedRow &row) { return sentencesOf(row, layout).join(u'\n'); }};
}

QString sentenceOf(const Refusal &refusal)
{
    switch (refusal.problem) {
    case SheetProblem::Missing:
        return Words::tr(
            "The file is not there or may not be read. Close it in other programs and choose it again.");
    case SheetProblem::Empty:
        return Words::tr("The file is empty. Get it again.");
    case SheetProblem::NotASpreadsheet:
        return refusal.argument.isEmpty()
            ? Words::tr("This is not a spreadsheet. Choose an xlsx, xls, ods or csv file.")
            : Words::tr("This is a %1 file, not a spreadsheet. Choose an xlsx, xls, ods or csv file.")
                  .arg(refusal.argument);
    case SheetProblem::Encrypted:
        return Words::tr("A password protects the file. Open it in a spreadsheet program, save it without a "
                         "password, and import that.");
    case SheetProblem::Damaged:
        return Words::tr(
            "The file is damaged or was not copied whole. Get it again; if it opens in a spreadsheet "
            "program, save it there once more.");
    case SheetProblem::DuplicateParts:
        return Words::tr(
            "The file says two different things in one place and cannot be trusted. Open it in a "
            "spreadsheet program and save it under a new name.");
    case SheetProblem::Dangerous:
        return Words::tr(
            "The file is built like one that is made to harm and was not read. Ask whoever sent it for "
            "a plain copy.");
    case SheetProblem::FileTooLarge:
        return Words::tr("The file is larger than %1 MB. Divide it into several.").arg(refusal.argument);
    case SheetProblem::ContentTooLarge:
        return Words::tr(
                   "The file unpacks to more than it may (%1 MB) and was not read. Divide it into several.")
            .arg(refusal.argument);
    case SheetProblem::TooManyRows:
        return Words::tr("A sheet has more than %1 rows. Divide it into several files.")
            .arg(refusal.argument);
    case SheetProblem::TooManyCells:
        return Words::tr("The file has more than %1 cells. Delete what is not needed or divide it.")
            .arg(refusal.argument);
    case SheetProblem::TooManyColumns:
        return Words::tr("A row has more than %1 columns. Look whether the file is the list you mean.")
            .arg(refusal.argument);
    case SheetProblem::BinaryWorkbook:
        return Words::tr("Binary workbooks (xlsb) cannot be read. Save it as xlsx in a spreadsheet program.");
    case SheetProblem::XmlSpreadsheet2003:
        return Words::tr("“XML Spreadsheet 2003” cannot be read. Save it as xlsx in a spreadsheet program.");
    case SheetProblem::WebArchive:
        return Words::tr(
            "This is a web archive under the name of a spreadsheet. Open it in a spreadsheet program "
            "and save it as xlsx.");
    case SheetProblem::HtmlWithoutTable:
        return Words::tr("This is a web page without a table, perhaps a login page. Export the list again.");
    case SheetProblem::UnreadableEncoding:
        return Words::tr("The text is neither Unicode nor GB18030. Save the list as “CSV UTF-8” or as xlsx.");
    case SheetProblem::ReaderMissing:
        return Words::tr(
                   "The part that reads old xls files is not installed (%1). Install it, or save the file as "
                   "xlsx.")
            .arg(refusal.argument);
    case SheetProblem::ReaderFailed:
        return Words::tr(
            "This old xls file is damaged and could not be read. Save it as xlsx in a spreadsheet "
            "program.");
    case SheetProblem::Cancelled:
        return Words::tr("Stopped; nothing was imported.");
    }
    return {};
}

} // namespace sk
