// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/exporting.h"

#include "app/desktop/failure_words.h"
#include "app/desktop/screens/list_gathering.h"
#include "app/desktop/screens/registration_work.h"
#include "models/domain/masking.h"
#include "models/store/reports.h"
#include "models/store/seat.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exporting)
};

constexpr size_t pageRows = 256;

ExportColumn columnOf(int column)
{
    const bool day = column == RegistrationCells::Signed || column == RegistrationCells::WarrantyUntil;
    return {RegistrationCells::title(column), day ? ExportColumn::Holds::Day : ExportColumn::Holds::Text,
            RegistrationCells::sensitivityOf(column)};
}

//! Reads the rows of the list of registrations page by page on the thread that writes the file.
class RegistrationReader {
public:
    RegistrationReader(std::vector<quint32> rows, RegistrationCells cells, QList<int> columns)
        : m_rows(std::move(rows)), m_cells(std::move(cells)), m_columns(std::move(columns))
    {
    }

    Result<bool> next(Session &session, QStringList &row)
    {
        if (m_at >= m_rows.size())
            return false;
        if (m_at % pageRows == 0) {
            auto lines = registrationLines(
                session, std::span(m_rows).subspan(m_at, std::min(pageRows, m_rows.size() - m_at)));
            if (!lines)
                return lines.failure();
            m_page = *std::move(lines);
        }
        const RegistrationLine &line = m_page.at(qsizetype(m_at++ % pageRows));
        row.clear();
        for (const int column : m_columns)
            row.append(m_cells.text(line, column));
        return true;
    }

private:
    std::vector<quint32> m_rows;
    RegistrationCells m_cells;
    QList<int> m_columns;
    size_t m_at = 0;
    QList<RegistrationLine> m_page;
};

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

QList<ExportColumn> columnsOf(const ShownList &list, const IsSensitive &isSensitive)
{
    QList<ExportColumn> columns;
    for (const int column : list.columns)
        columns.append({list.model->headerData(column, Qt::Horizontal).toString(),
                        isNumber(list.model->index(0, column).data()) ? ExportColumn::Holds::Number
                                                                      : ExportColumn::Holds::Text,
                        isSensitive(column) ? Sensitivity::Sensitive : Sensitivity::Open});
    return columns;
}

} // namespace

bool wantsSensitive(Prompter &prompter, Role viewer, bool any)
{
    return any && mayRead(viewer, Secret::Contact, Occasion::Export)
        && mayRead(viewer, Secret::Sim, Occasion::Export)
        && prompter.confirm({Words::tr("Export phones and card numbers too?"),
                             Words::tr("They are confidential. Without them their columns are left out of "
                                       "the file."),
                             Words::tr("Export them too"), true});
}

QString askForPlace(Prompter &prompter, const QString &name)
{
    return prompter.saveFile(Words::tr("Export the list"), name + u".xlsx"_s,
                             Words::tr("Excel workbook (*.xlsx);;Text with commas (*.csv)"));
}

ExportTarget::Format formatOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower() == u"csv"_s ? ExportTarget::Format::CsvForSpreadsheets
                                                          : ExportTarget::Format::Xlsx;
}

void writeList(const Desk &desk, const ExportTarget &target, const QList<ExportColumn> &columns,
               const RowReading &next)
{
    // Kept before the file is: nothing confidential leaves that nobody will know of.
    if (target.withSensitive) {
        const auto told
            = report(desk.session(),
                     {.what = u"exported"_s, .subject = target.sheetName, .count = target.expectedRows});
        if (!told)
            return desk.prompter.tell(Words::tr("The list was not exported"), sentenceOf(told.failure()));
    }
    const auto count = std::make_shared<int>(0);
    const auto job = [target, columns, next, count](Session &session, Progress &progress) -> Result<> {
        std::optional<Failure> broken;
        const auto source = [&](QStringList &row) {
            const auto more = next(session, row);
            if (!more)
                broken = more.failure();
            return more && *more;
        };
        const auto stop = std::make_shared<std::stop_source>();
        const qint64 rows = target.expectedRows;
        const auto written = exportTable(target, columns, source,
                                         {[&](int percent) {
                                              if (!progress.report(rows * percent / 100, rows))
                                                  stop->request_stop();
                                          },
                                          stop->get_token()});
        if (broken)
            return *broken;
        if (!written)
            return written.failure();
        *count = *written;
        return {};
    };
    const bool started = desk.worker.start(
        Words::tr("Exporting %1").arg(QFileInfo(target.path).fileName()), job,
        [desk, path = target.path, count](const Result<> &outcome) {
            if (outcome)
                desk.prompter.tell(Words::tr("%n row(s) exported", nullptr, *count), path);
            else if (outcome.failure().kind != Failure::Kind::Cancelled)
                desk.prompter.tell(Words::tr("The list was not exported"), sentenceOf(outcome.failure()));
        });
    if (!started)
        desk.prompter.tell(Words::tr("One moment"),
                           Words::tr("Another long job is running. Try again when it is done."));
}

void exportList(const Desk &desk, const ShownList &list, const IsSensitive &isSensitive, Role viewer,
                QWidget *over)
{
    const bool sensitive = wantsSensitive(desk.prompter, viewer,
                                          std::any_of(list.columns.begin(), list.columns.end(), isSensitive));
    const QString path = askForPlace(desk.prompter, list.title);
    if (path.isEmpty())
        return;
    const ExportTarget target{path, formatOf(path), list.title, sensitive, list.model->rowCount()};
    const auto write = [desk, target,
                        columns = columnsOf(list, isSensitive)](const QList<QStringList> &rows) {
        writeList(desk, target, columns,
                  [rows, at = qsizetype(0)](Session & /*session*/, QStringList &row) mutable -> Result<bool> {
                      if (at == rows.size())
                          return false;
                      row = rows.at(at++);
                      return true;
                  });
    };
    const auto changed = [desk] {
        desk.prompter.tell(Words::tr("The list was not exported"),
                           Words::tr("It changed while it was read. Try again."));
    };
    new ListGathering(list, write, changed, over); // goes when it is done
}

void exportRegistrations(const RegistrationWork &work, const QList<int> &columns)
{
    const bool sensitive = wantsSensitive(
        work.desk.prompter, work.viewer, std::any_of(columns.begin(), columns.end(), [](int column) {
            return RegistrationCells::sensitivityOf(column) == Sensitivity::Sensitive;
        }));
    const QString name = Words::tr("Registrations");
    const QString path = askForPlace(work.desk.prompter, name);
    if (path.isEmpty())
        return;
    RegistrationCells cells = work.window.cells();
    cells.setViewer({work.viewer, Occasion::Export});
    QList<ExportColumn> titles;
    for (const int column : columns)
        titles.append(columnOf(column));
    const auto reader = std::make_shared<RegistrationReader>(work.window.rows(), cells, columns);
    writeList(work.desk, {path, formatOf(path), name, sensitive, qsizetype(work.window.rows().size())},
              titles, [reader](Session &session, QStringList &row) { return reader->next(session, row); });
}

void exportList(const Desk &desk, const ShownList &list, const QList<int> &confidential, QWidget *over)
{
    const auto seat = seatOf(desk.session());
    exportList(
        desk, list, [&](int column) { return confidential.contains(column); },
        seat ? seat->role : Role::Partner, over);
}

} // namespace sk
