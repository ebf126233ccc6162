// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/check_sheet.h"
#include "models/exchange/csv_reader.h"

#include <cstdlib>

using namespace sk;

namespace {

const Reference &reference()
{
    static const Reference shipped = [] {
        auto read = readReference(QStringLiteral(STATIONKEEPER_SOURCE_DIR "/resources/reference"));
        if (!read)
            std::abort();
        return *std::move(read);
    }();
    return shipped;
}

} // namespace

//! A separated text as decoded rows: its layout is found, changed, remembered and recalled, and every row is
//! checked.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    WorkbookBuilder builder{SheetLimits{}};
    bool cutShort = false;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (readSeparated(text, {}, builder, cutShort))
        return 0;
    const Workbook book = builder.take(Workbook::Format::Text);
    FoundSheet found = recogniseSheet(book);
    if (book.sheets.isEmpty())
        return 0;
    const int sheet = qMax(found.sheet, 0);
    Layout layout
        = found.layout.isFound() ? found.layout : layoutAt(book.sheets.at(sheet), 0, found.layout.kind);
    const Layout before = layout;
    if (!recall(layout, rememberedLayout(before)) || layout != before)
        if (before.isFound() && importableKinds().contains(before.kind))
            std::abort();
    const Bench bench{reference(), QDate(2026, 11, 23)};
    const auto preview = checkSheet(book, sheet, layout, {.bench = bench});
    if (preview && preview->counts().all() != preview->rows.size())
        std::abort();
    return 0;
}
