// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import.h"

#include "app/cli/import_report.h"
#include "app/cli/import_wish.h"
#include "app/cli/opening.h"
#include "app/cli/out_file.h"
#include "app/cli/words.h"
#include "models/domain/china_day.h"
#include "models/exchange/check_sheet.h"
#include "models/exchange/error_sheet.h"
#include "models/exchange/list_import.h"
#include "models/exchange/problem_words.h"
#include "models/exchange/read_workbook.h"
#include "models/exchange/store_lookup.h"
#include "models/store/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

//! The sheet that was read, and what it means.
struct Reading {
    Workbook book;
    FoundSheet found;
};

//! What a list of that kind is known by.
QString titlesOf(const QString &kind)
{
    if (kind == u"terminal"_s)
        return u"终端号, 终端厂商"_s;
    return kind == u"sim_card"_s ? u"ICCID, SIM卡号"_s : u"车牌号, 车架号"_s;
}

std::variant<Reading, QString> readSheet(const ImportWish &wish)
{
    auto reading = readWorkbook(wish.file);
    if (const auto *refusal = std::get_if<Refusal>(&reading))
        return sentenceOf(*refusal);
    Reading read{std::move(std::get<Workbook>(reading)), {}};
    read.found = findSheet(read.book, wish.kind);
    if (read.found.sheet < 0)
        return Words::tr("No row of titles was found in the first ten rows: add one with %1 and so on.")
            .arg(titlesOf(wish.kind));
    return read;
}

Result<ImportPreview> checked(Session &session, Reading &reading, const ImportWish &wish)
{
    const auto reference = readReference(u":/reference"_s);
    if (!reference)
        return reference.failure();
    recallLayout(session, reading.found.layout);
    const Bench bench{*reference, dayInChina(session.now())};
    return checkSheet(reading.book, reading.found.sheet, reading.found.layout,
                      {bench, wish.colours, knownIn(session, wish.kind), firmsIn(session)});
}

Result<> saveErrors(const ImportWish &wish, const Reading &reading, const ImportPreview &preview)
{
    return writeErrorSheet(wish.errors, reading.book, reading.found.sheet, preview,
                           errorSheetWords(preview.layout));
}

QString enteredSentence(const ImportWish &wish, int entered)
{
    if (wish.kind == u"terminal"_s)
        return Words::tr("%n terminal(s) entered.", nullptr, entered);
    if (wish.kind == u"sim_card"_s)
        return Words::tr("%n SIM card(s) entered.", nullptr, entered);
    return Words::tr("%n registration(s) entered.", nullptr, entered);
}

void report(const ImportWish &wish, const ImportPreview &preview, int entered, Surroundings &surroundings)
{
    if (wish.json) {
        QJsonObject json = reportJson(preview);
        json.insert(u"file"_s, wish.file);
        json.insert(u"entered"_s, entered);
        surroundings.out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
        return;
    }
    sayProblems(preview, surroundings.out);
    surroundings.out << (entered > 0 ? enteredSentence(wish, entered) : Words::tr("Nothing was entered."))
                     << Qt::endl;
}

void hintAtColours(const ImportPreview &preview, Surroundings &surroundings)
{
    const auto any = [&](RowProblem::What what) {
        return std::ranges::any_of(preview.rows, [what](const CheckedRow &row) {
            return std::ranges::any_of(row.problems,
                                       [what](const RowProblem &problem) { return problem.what == what; });
        });
    };
    if (any(RowProblem::What::ColourMissing))
        surroundings.err << Words::tr("For plates that say no colour there is --colour yellow or blue.")
                         << Qt::endl;
    if (any(RowProblem::What::ColourDigits))
        surroundings.err << Words::tr("What digits for colours mean is said with --colour-digits jtt or etc.")
                         << Qt::endl;
}

Result<int> enter(Session &session, const ImportPreview &preview, const Registration &common)
{
    const auto reference = readReference(u":/reference"_s);
    return reference ? importRows(session, preview, common, {}, placeNames(*reference)) : reference.failure();
}

int importSheet(Session &session, Reading &reading, const ImportWish &wish, Surroundings &surroundings)
{
    const auto found = commonOf(session, wish);
    if (const auto *trouble = std::get_if<QString>(&found))
        return complain(surroundings, *trouble);
    const auto &common = std::get<Registration>(found);
    const auto enrolment = enrolmentOf(session.database());
    if (!enrolment)
        return complain(surroundings, sentence(enrolment.failure()));
    if (!enrolment->depot.isNull() && !common.depot.isNull() && common.depot.value != enrolment->depot)
        return complain(surroundings,
                        Words::tr("This desk belongs to another depot than “%1”, and the centre would refuse "
                                  "its registrations. Leave --depot away, or import at a desk of the centre.")
                            .arg(wish.depot),
                        Misused);
    const auto preview = checked(session, reading, wish);
    if (!preview)
        return complain(surroundings, sentence(preview.failure()));
    if (!wish.errors.isEmpty())
        if (const auto saved = saveErrors(wish, reading, *preview); !saved)
            return complain(surroundings, sentence(saved.failure()));
    const int keptOut = preview->counts().blocked;
    const bool held = wish.dryRun || (wish.allOrNothing && keptOut > 0);
    const auto entered = held ? Result<int>(0) : enter(session, *preview, common);
    if (!entered)
        return complain(surroundings, sentence(entered.failure()));
    report(wish, *preview, *entered, surroundings);
    hintAtColours(*preview, surroundings);
    if (wish.allOrNothing && keptOut > 0)
        return complain(surroundings,
                        Words::tr("%n row(s) would be kept out, so nothing was entered.", nullptr, keptOut));
    return keptOut > 0 ? Partly : Done;
}

int importList(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    const auto wish = importWish(parser, arguments);
    if (const auto *misuse = std::get_if<QString>(&wish))
        return complain(surroundings, *misuse, Misused);
    const ImportWish &wished = std::get<ImportWish>(wish);
    if (const QString objection
        = wished.errors.isEmpty() ? QString() : objectionTo(wished.errors, Replacing::Allowed);
        !objection.isEmpty())
        return complain(surroundings, objection);
    auto reading = readSheet(wished);
    if (const auto *trouble = std::get_if<QString>(&reading))
        return complain(surroundings, *trouble);
    if (wished.dryRun && !QFileInfo::exists(Store::fileIn(surroundings.folder)))
        return complain(
            surroundings,
            Words::tr("A dry run compares the list with a store and makes none, and there is none "
                      "in %1. Name its folder with --store, or import without --dry-run.")
                .arg(surroundings.folder));
    const auto store = wished.dryRun ? openStoreToRead(surroundings) : openOrMakeStore(surroundings);
    return store ? importSheet(store->session(), std::get<Reading>(reading), wished, surroundings) : Failed;
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        u"registrations|terminals|sim-cards FILE"_s,
        Words::tr("Reads xlsx, xls, ods or csv, says every problem of every row and enters the good ones."),
        addImportOptions,
        importList,
        {u"import registrations vehicles.xlsx --dry-run"_s,
         u"import registrations vehicles.xlsx --depot 沈丘县城服务站 --colour yellow --errors back.xlsx"_s,
         u"import terminals terminals.csv --all-or-nothing --format json"_s},
        Words::tr("Rows that are kept out make the exit code 3, also with --dry-run; rows that are there "
                  "already do not. With --all-or-nothing they make it 1, and nothing is entered. JSON: "
                  "{\"file\", \"kind\", \"rows\": {\"all\", \"good\", \"to_check\", \"kept_out\", "
                  "\"there_already\"}, \"entered\", \"unused_columns\": […], \"problems\": [{\"row\", "
                  "\"field\", \"weight\": check|blocks|skips, \"reasons\", \"sentence\"}]}.")};
}

} // namespace sk::cli
