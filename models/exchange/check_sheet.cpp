// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/check_sheet.h"

#include "models/domain/kinds.h"
#include "models/exchange/cell_values.h"
#include "models/exchange/repeats.h"
#include "models/exchange/titles.h"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int rowsAtATime = 512;

//! Reads rows of one sheet one by one; used by several threads at once.
class RowReader {
public:
    RowReader(const Workbook &book, const Sheet &sheet, const Layout &layout, const CheckRules &rules)
        : m_info(*kindNamed(layout.kind))
        , m_sheet(sheet)
        , m_rules(rules)
        , m_values(m_info, book.dates, rules.bench)
        , m_plate(layout.columnOf(u"plate"))
        , m_colour(layout.columnOf(u"plate_colour"))
        , m_hasColour(m_info.indexOf(u"plate_colour") >= 0)
    {
        for (int column = 0; column < layout.fields.size(); ++column)
            if (const QString &field = layout.fields.at(column); !field.isEmpty() && column != m_colour) {
                m_columns.append({column, m_info.indexOf(field)});
                m_fields.append(field);
            }
        if (m_hasColour)
            m_fields.append(u"plate_colour"_s);
        for (const QString &group : requiredFields(layout.kind)) {
            m_required.append({group, {}});
            for (const QString &field : group.split(u'|'))
                m_required.last().places.append(m_fields.indexOf(field));
        }
    }

    const QStringList &fields() const { return m_fields; }

    //! What was read last. Lists repeat themselves down a column, and the same cell in the same column means
    //! the same; the two rows then share its value.
    struct Above {
        QList<Cell> cells; //!< in the order of the columns that are used; Empty where there was a problem
        Row values;
        std::optional<PlateColour> colour;
    };

    CheckedRow read(int row, Above &above) const
    {
        CheckedRow checked{row, {}, {}, {}, {}};
        checked.values.reserve(m_fields.size());
        above.cells.resize(m_columns.size());
        QString plate;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const auto &[column, field] = m_columns.at(i);
            const Cell cell = m_sheet.at(row, column);
            if (!cell.isEmpty() && cell == above.cells.at(i)) {
                checked.values.append(above.values.at(i));
            } else {
                const qsizetype problems = checked.problems.size();
                checked.values.append(m_values.read(cell, field, checked.problems));
                above.cells[i] = checked.problems.size() == problems ? cell : Cell{};
            }
            noteWritten(checked, field, cell.text.trimmed());
            if (column == m_plate)
                fromValue(checked.values.last(), plate);
        }
        if (m_hasColour)
            readColour(checked, plate, above);
        noteMissing(checked);
        above.values = checked.values;
        return checked;
    }

private:
    struct Column {
        int column;
        qsizetype field;
    };

    void readColour(CheckedRow &checked, const QString &plate, Above &above) const
    {
        const auto colour = colourOf(m_sheet.at(checked.row, m_colour), plate, m_rules.colours,
                                     m_rules.bench.reference, checked.problems);
        if (!colour)
            checked.values.append(Value{});
        else
            checked.values.append(colour == above.colour ? above.values.last() : toValue(*colour));
        above.colour = colour;
    }

    //! The text as it came, where the value just read is another one.
    void noteWritten(CheckedRow &checked, qsizetype field, QStringView written) const
    {
        const auto *kept = std::get_if<QString>(&checked.values.last());
        if (kept && *kept != written)
            checked.written.insert(m_info.fields.at(field), written.toString());
    }

    //! Fields of which a row needs one.
    struct Required {
        QString group; //!< their names, joined by |
        QList<qsizetype> places; //!< among the values, -1 where the sheet has no such column
    };

    //! A value that is there but wrong is no missing one.
    bool says(const CheckedRow &row, qsizetype place) const
    {
        if (place < 0)
            return false;
        const auto *text = std::get_if<QString>(&row.values.at(place));
        if (text && *text != u"无牌")
            return true;
        return std::any_of(row.problems.begin(), row.problems.end(), [&](const RowProblem &problem) {
            return problem.weight == RowProblem::Weight::Blocks && problem.field == m_fields.at(place);
        });
    }
    void noteMissing(CheckedRow &row) const
    {
        for (const Required &required : m_required)
            if (std::none_of(required.places.begin(), required.places.end(),
                             [&](qsizetype place) { return says(row, place); }))
                row.problems.append(
                    {RowProblem::What::Missing, RowProblem::Weight::Blocks, required.group, {}, {}, {}});
    }

    const KindInfo &m_info;
    const Sheet &m_sheet;
    const CheckRules &m_rules;
    CellValues m_values;
    int m_plate;
    int m_colour;
    bool m_hasColour;
    QList<Required> m_required;
    QList<Column> m_columns;
    QStringList m_fields;
};

//! Rows that hold anything in a column that is used; a remark beside an empty row makes no vehicle.
QList<int> filledRows(const Sheet &sheet, const Layout &layout)
{
    QList<int> rows;
    for (int row = layout.titleRow + 1; row < sheet.rowCount(); ++row) {
        if (sheet.isRowEmpty(row))
            continue;
        for (int column = 0; column < layout.fields.size(); ++column)
            if (!layout.fields.at(column).isEmpty() && !sheet.at(row, column).text.trimmed().isEmpty()) {
                rows.append(row);
                break;
            }
    }
    return rows;
}

//! Shares the rows among the cores. False when it was stopped.
bool readRows(const RowReader &reader, const QList<int> &rows, Repeats &repeats, QList<CheckedRow> &out,
              const Watch &watch)
{
    out.resize(rows.size());
    CheckedRow *const checked = out.data();
    std::atomic<qsizetype> next = 0;
    const auto work = [&](bool reports) {
        int percent = 0;
        RowReader::Above above;
        while (!watch.stop.stop_requested()) {
            const qsizetype from = next.fetch_add(rowsAtATime);
            if (from >= rows.size())
                return;
            for (qsizetype i = from; i < std::min<qsizetype>(from + rowsAtATime, rows.size()); ++i) {
                checked[i] = reader.read(rows.at(i), above);
                repeats.note(i, checked[i]);
            }
            const int now = int(std::min<qsizetype>(99, from * 100 / rows.size()));
            if (reports && watch.progress && now > percent)
                watch.progress(now);
            percent = now;
        }
    };
    {
        std::vector<std::jthread> others;
        const unsigned cores
            = rows.size() > 4 * rowsAtATime ? std::min(std::thread::hardware_concurrency(), 8U) : 1;
        for (unsigned i = 1; i < cores; ++i)
            others.emplace_back(work, false);
        work(true);
    }
    return !watch.stop.stop_requested();
}

} // namespace

Result<ImportPreview> checkSheet(const Workbook &book, int sheet, const Layout &layout,
                                 const CheckRules &rules, const Watch &watch)
{
    if (sheet < 0 || sheet >= book.sheets.size() || !layout.isFound() || !kindNamed(layout.kind))
        return Failure{Failure::Kind::Invalid, u"layout"_s};
    const RowReader reader(book, book.sheets.at(sheet), layout, rules);
    ImportPreview preview{layout, reader.fields(), {}, book.cutShort};
    const QList<int> rows = filledRows(book.sheets.at(sheet), layout);
    Repeats repeats(layout.kind, reader.fields(), rows.size());
    if (!readRows(reader, rows, repeats, preview.rows, watch))
        return Failure{Failure::Kind::Cancelled, {}};
    if (book.cutShort && !preview.rows.isEmpty())
        preview.rows.last().problems.append(
            {RowProblem::What::CutShort, RowProblem::Weight::Blocks, {}, {}, {}, {}});
    // First, so that a row that is left out repeats nothing.
    if (rules.known)
        if (const auto marked = markKnown(preview, rules.known, watch.stop); !marked)
            return marked.failure();
    if (rules.firms && layout.kind == u"registration")
        if (const auto marked = markForeignCodes(preview, rules.firms, watch.stop); !marked)
            return marked.failure();
    repeats.mark(preview.rows);
    return preview;
}

} // namespace sk
