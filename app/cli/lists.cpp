// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lists.h"

#include "app/cli/registration_rows.h"
#include "app/cli/words.h"
#include "models/domain/china_day.h"
#include "models/domain/masking.h"
#include "models/exchange/check_sheet.h"
#include "models/exchange/error_sheet.h"
#include "models/exchange/export_table.h"
#include "models/exchange/list_import.h"
#include "models/exchange/problem_words.h"
#include "models/exchange/read_workbook.h"
#include "models/exchange/store_lookup.h"
#include "models/items/field_words.h"
#include "models/store/seat.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

const QString registrationKind = u"registration"_s;

void sayProblems(const ImportPreview &preview, Surroundings &surroundings)
{
    for (const CheckedRow &row : preview.rows)
        for (const QString &problem : sentencesOf(row, preview.layout))
            surroundings.out << Words::tr("Line %1: %2").arg(row.row + 1).arg(problem) << u'\n';
    const ImportPreview::Counts counts = preview.counts();
    surroundings.out << Words::tr("%1 rows: %2 good, %3 to check, %4 kept out, %5 there already.")
                            .arg(counts.all())
                            .arg(counts.good)
                            .arg(counts.toCheck)
                            .arg(counts.blocked)
                            .arg(counts.skipped)
                     << Qt::endl;
}

Result<> saveErrors(const QString &path, const Sheet &sheet, const ImportPreview &preview)
{
    return writeErrorSheet(path, sheet, preview, {u"错误信息"_s, [&](const CheckedRow &row) {
                                                      return sentencesOf(row, preview.layout).join(u' ');
                                                  }});
}

int enterRows(Session &session, const ImportPreview &preview, Surroundings &surroundings)
{
    const auto entered = importRegistrations(session, preview);
    if (!entered)
        return complain(surroundings, sentence(entered.failure()));
    surroundings.out << Words::tr("%n registration(s) entered.", nullptr, int(entered->size())) << Qt::endl;
    return Done;
}

int importList(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    if (arguments.size() != 2 || arguments.first() != u"registrations"_s)
        return complain(surroundings, Words::tr("Say “import registrations FILE”."), Misused);
    const auto reading = readWorkbook(arguments.at(1));
    if (const auto *refusal = std::get_if<Refusal>(&reading))
        return complain(surroundings, sentenceOf(*refusal));
    const Workbook &book = std::get<Workbook>(reading);
    FoundSheet found = findSheet(book, registrationKind);
    if (found.sheet < 0)
        return complain(
            surroundings,
            Words::tr(
                "No row of titles was found in the first ten rows: add one with 车牌号, 终端号 and so on."));
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto reference = readReference(u":/reference"_s);
    if (!reference)
        return complain(surroundings, sentence(reference.failure()));
    recallLayout(store->session(), found.layout);
    const Bench bench{*reference, dayInChina(surroundings.clock())};
    const auto preview = checkSheet(book, found.sheet, found.layout,
                                    {bench, {}, knownIn(store->session(), registrationKind)});
    if (!preview)
        return complain(surroundings, sentence(preview.failure()));
    sayProblems(*preview, surroundings);
    if (parser.isSet(u"errors"_s))
        if (const auto saved = saveErrors(parser.value(u"errors"_s), book.sheets.at(found.sheet), *preview);
            !saved)
            return complain(surroundings, sentence(saved.failure()));
    if (parser.isSet(u"dry-run"_s)) {
        surroundings.out << Words::tr("Nothing was entered.") << Qt::endl;
        return Done;
    }
    return enterRows(store->session(), *preview, surroundings);
}

//! The columns of an export: everything on the form that is no link to another record.
QList<qsizetype> exportedFields(const KindInfo &info)
{
    QList<qsizetype> fields;
    for (qsizetype i = 0; i < info.fields.size(); ++i)
        if (info.types.at(i) != FieldType::Id)
            fields.append(i);
    return fields;
}

//! Hands the rows of a list over to the exporter one by one.
class Gathered : public RowWriter {
public:
    explicit Gathered(QList<qsizetype> fields) : m_fields(std::move(fields)) { }
    void begin(const QStringList & /*fields*/) override { }
    void row(const Row &values) override
    {
        QStringList cells;
        for (const qsizetype field : m_fields) {
            const Value &value = values.at(field + 1); // the id stands first
            if (const auto *text = std::get_if<QString>(&value))
                cells.append(*text);
            else if (const auto *number = std::get_if<qint64>(&value))
                cells.append(QString::number(*number));
            else if (const auto *flag = std::get_if<bool>(&value))
                cells.append(*flag ? u"1"_s : u"0"_s);
            else
                cells.append(QString());
        }
        rows.append(cells);
    }
    void end() override { }

    QList<QStringList> rows;

private:
    QList<qsizetype> m_fields;
};

int exportList(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    const QString path = arguments.value(1);
    const bool csv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    if (arguments.size() != 2 || arguments.first() != u"registrations"_s
        || !(csv || path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)))
        return complain(surroundings, Words::tr("Say “export registrations OUT.xlsx” or OUT.csv."), Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto seat = seatOf(store->session());
    if (!seat)
        return complain(surroundings, sentence(seat.failure()));
    const bool wanted = parser.isSet(u"sensitive"_s);
    if (wanted && !mayRead(seat->role, Secret::Contact, Occasion::Export))
        return complain(
            surroundings,
            Words::tr("The role at this desk may not take sensitive columns out; leave --sensitive away."));
    const KindInfo &info = kindOf<Registration>();
    const QList<qsizetype> fields = exportedFields(info);
    Gathered gathered(fields);
    const auto read = writeRegistrations(store->session(), parser.value(u"find"_s), gathered,
                                         wanted ? Occasion::Export : Occasion::List);
    if (!read)
        return complain(surroundings, sentence(read.failure()));
    QList<ExportColumn> columns;
    for (const qsizetype field : fields)
        columns.append({nameOfField(registrationKind, info.fields.at(field)), ExportColumn::Holds::Text,
                        info.sensitive.at(field) ? Sensitivity::Sensitive : Sensitivity::Open});
    qsizetype next = 0;
    const auto written
        = exportTable({path, csv ? ExportTarget::Format::CsvForSpreadsheets : ExportTarget::Format::Xlsx,
                       nameOfKind(registrationKind), wanted, gathered.rows.size()},
                      columns, [&](QStringList &row) {
                          if (next == gathered.rows.size())
                              return false;
                          row = gathered.rows.at(next++);
                          return true;
                      });
    if (!written)
        return complain(surroundings, sentence(written.failure()));
    surroundings.out << Words::tr("%n row(s) in %1", nullptr, *written).arg(path) << Qt::endl;
    return Done;
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s, u"registrations FILE"_s,
        Words::tr("Reads xlsx, xls, ods or csv, says every problem of every row and enters the good ones."),
        [](QCommandLineParser &parser) {
            parser.addOption({u"dry-run"_s, Words::tr("Only says what would happen.")});
            parser.addOption({u"errors"_s, Words::tr("Writes the sheet back with a last column 错误信息."),
                              u"OUT.xlsx"_s});
        },
        importList};
}

Command exportCommand()
{
    return {u"export"_s, u"registrations OUT"_s,
            Words::tr("Writes registrations to OUT.xlsx or OUT.csv, sensitive columns left out."),
            [](QCommandLineParser &parser) {
                parser.addOption({u"find"_s, Words::tr("Only those with this text."), u"TEXT"_s});
                parser.addOption({u"sensitive"_s,
                                  Words::tr("With the sensitive columns, where the role at this desk may.")});
            },
            exportList};
}

} // namespace sk::cli
