// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/registration_work.h"
#include "models/exchange/export_table.h"
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

//! Reads the rows of a list page by page on the thread that writes the file.
class ListReader {
public:
    ListReader(Session &session, std::vector<quint32> rows, RegistrationCells cells, QList<int> columns)
        : m_session(session)
        , m_rows(std::move(rows))
        , m_cells(std::move(cells))
        , m_columns(std::move(columns))
    {
    }

    bool next(QStringList &row)
    {
        if (m_at >= m_rows.size() || m_failure)
            return false;
        if (m_at % pageRows == 0 && !turn())
            return false;
        const RegistrationLine &line = m_page.at(qsizetype(m_at++ % pageRows));
        row.clear();
        for (const int column : m_columns)
            row.append(m_cells.text(line, column));
        return true;
    }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    bool turn()
    {
        const auto lines = registrationLines(
            m_session, std::span(m_rows).subspan(m_at, std::min(pageRows, m_rows.size() - m_at)));
        if (lines)
            m_page = *lines;
        else
            m_failure = lines.failure();
        return bool(lines);
    }

    Session &m_session;
    std::vector<quint32> m_rows;
    RegistrationCells m_cells;
    QList<int> m_columns;
    size_t m_at = 0;
    QList<RegistrationLine> m_page;
    std::optional<Failure> m_failure;
};

bool maySend(Role viewer)
{
    return mayRead(viewer, Secret::Contact, Occasion::Export)
        && mayRead(viewer, Secret::Sim, Occasion::Export);
}

//! Whether phones and card numbers go along: only when a column holds them, the role may, and the person says
//! so now.
bool wantsSensitive(const RegistrationWork &work, const QList<int> &columns)
{
    const bool any = std::any_of(columns.begin(), columns.end(), [](int column) {
        return RegistrationCells::sensitivityOf(column) == Sensitivity::Sensitive;
    });
    return any && maySend(work.viewer)
        && work.desk.prompter.confirm(
            {Words::tr("Export phones and card numbers too?"),
             Words::tr("They are confidential. Without them their columns are left out of the file."),
             Words::tr("Export them too"), true});
}

ExportTarget::Format formatOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower() == u"csv"_s ? ExportTarget::Format::CsvForSpreadsheets
                                                          : ExportTarget::Format::Xlsx;
}

} // namespace

void exportRegistrations(const RegistrationWork &work, const QList<int> &columns)
{
    const bool sensitive = wantsSensitive(work, columns);
    const QString path
        = work.desk.prompter.saveFile(Words::tr("Export the list"), Words::tr("Registrations") + u".xlsx"_s,
                                      Words::tr("Excel workbook (*.xlsx);;Text with commas (*.csv)"));
    if (path.isEmpty())
        return;
    RegistrationCells cells = work.window.cells();
    cells.setViewer({work.viewer, Occasion::Export});
    const ExportTarget target{path, formatOf(path), Words::tr("Registrations"), sensitive,
                              qsizetype(work.window.rows().size())};
    const auto count = std::make_shared<int>(0);
    const auto job = [rows = work.window.rows(), cells, columns, target,
                      count](Session &session, Progress &progress) -> Result<> {
        ListReader reader(session, rows, cells, columns);
        QList<ExportColumn> titles;
        for (const int column : columns)
            titles.append(columnOf(column));
        std::stop_source stop;
        const auto written = exportTable(target, titles, [&](QStringList &row) { return reader.next(row); },
                                         {[&](int percent) {
                                              if (!progress.report(percent, 100))
                                                  stop.request_stop();
                                          },
                                          stop.get_token()});
        if (reader.failure())
            return *reader.failure();
        if (!written)
            return written.failure();
        *count = *written;
        return {};
    };
    const bool started = work.desk.worker.start(
        Words::tr("Exporting %1").arg(QFileInfo(path).fileName()), job,
        [work, path, count](const Result<> &outcome) {
            if (outcome)
                work.desk.prompter.tell(Words::tr("%n registration(s) exported", nullptr, *count), path);
            else if (outcome.failure().kind != Failure::Kind::Cancelled)
                work.complain(Words::tr("The list was not exported"), outcome.failure());
        });
    if (!started)
        work.desk.prompter.tell(Words::tr("One moment"),
                                Words::tr("Another long job is running. Try again when it is done."));
}

} // namespace sk
