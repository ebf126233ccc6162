// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading.h"
#include "models/exchange/workbook.h"

#include <QByteArrayView>

namespace sk {

//! A slice of the text store.
struct KeptText {
    quint32 start = 0;
    quint32 length = 0;
};

//! Rows first…last of one column show the value of the first: what a merged cell looks like to people.
struct MergedRows {
    int first = 0;
    int last = 0;
    int column = 0;
};

//! Collects what a reader finds and keeps the limits. Once a limit is broken `trouble` says so and further
//! cells are dropped, so a reader only looks now and then.
class WorkbookBuilder {
public:
    explicit WorkbookBuilder(const SheetLimits &limits);

    Trouble trouble() const { return m_trouble; }
    //! False once the text of one cell has grown beyond what any list has: then that is the trouble.
    bool takesMore(size_t cellBytes);

    void beginSheet(const QString &name, bool hidden);
    //! A hint for a sheet that was just begun: room is made at once for as much as that many bytes of markup
    //! usually hold, within bounds whatever the number is.
    void expectSheet(qint64 bytes);
    void endSheet();

    //! Keeps a text once, for as many cells as need it. Malformed UTF-8 becomes U+FFFD.
    KeptText keep(QByteArrayView utf8);
    KeptText keep(QStringView text);
    void put(int row, int column, CellKind kind, KeptText text, bool fromFormula = false);
    void merge(const MergedRows &rows);
    //! Copies the cells of a row to the `count` rows below it.
    void repeatRow(int row, int count);

    Workbook take(Workbook::Format format, DateSystem dates = DateSystem::From1900);

private:
    bool hasRoom(qsizetype characters);
    void sortCells();
    void fillMerges();
    void indexRows();

    SheetLimits m_limits;
    Trouble m_trouble;
    std::shared_ptr<std::u16string> m_texts;
    QList<Sheet> m_sheets;
    Sheet m_sheet;
    std::vector<MergedRows> m_merges;
    qint64 m_cells = 0;
    bool m_ordered = true;
};

} // namespace sk
