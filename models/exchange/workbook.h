// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cell.h"

#include <QList>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace sk {

//! Where day 0 of a workbook's serial dates lies.
enum class DateSystem { From1900, From1904 };

//! A cell as it is kept: place, kind and a slice of the workbook's one text store, 16 bytes.
struct KeptCell {
    quint32 row = 0;
    quint16 column = 0;
    CellKind kind = CellKind::Empty;
    bool fromFormula = false;
    quint32 start = 0;
    quint32 length = 0;
};

//! One sheet: rows of cells, cheap to copy. Rows and columns count from 0; row 0 is Excel's row 1.
class Sheet {
public:
    QString name;
    bool hidden = false; //!< hidden or very hidden

    int rowCount() const { return m_rowStarts.empty() ? 0 : int(m_rowStarts.size()) - 1; }
    int columnCount() const { return m_columns; }
    //! Empty outside of what is filled.
    Cell at(int row, int column) const;
    //! True when no cell of the row holds anything.
    bool isRowEmpty(int row) const;
    //! Visits the filled cells of a row from left to right: visit(column, cell).
    template<typename Visit>
    void eachCell(int row, Visit visit) const
    {
        if (row < 0 || row >= rowCount())
            return;
        for (size_t i = m_rowStarts[size_t(row)]; i < m_rowStarts[size_t(row) + 1]; ++i)
            visit(int(m_cells[i].column), view(m_cells[i]));
    }

private:
    friend class WorkbookBuilder;

    Cell view(const KeptCell &cell) const
    {
        return {QStringView(m_texts->data() + cell.start, qsizetype(cell.length)), cell.kind,
                cell.fromFormula};
    }

    std::shared_ptr<const std::u16string> m_texts;
    std::vector<KeptCell> m_cells; // in reading order
    std::vector<quint32> m_rowStarts; // one more than there are rows
    int m_columns = 0;
};

//! What was read from one file.
struct Workbook {
    enum class Format { Xlsx, Ods, Xls, Html, Text };

    QString path; //!< where it was read from
    Format format = Format::Text;
    DateSystem dates = DateSystem::From1900;
    QList<Sheet> sheets;
    bool cutShort = false; //!< the file ends in the middle of a row or a character: it was not copied whole
};

} // namespace sk
