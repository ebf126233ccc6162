// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook_builder.h"
#include "models/exchange/xlsx_strings.h"
#include "models/exchange/xlsx_styles.h"
#include "models/exchange/xml_parser.h"

namespace sk {

//! A place as Open XML writes it: B7 is row 6, column 1.
struct CellPlace {
    int row = -1;
    int column = -1;
};
//! Nothing when it is no place or outside of what a sheet can hold.
std::optional<CellPlace> readPlace(std::string_view reference);

//! Hears one worksheet part and puts its cells into the builder.
class XlsxSheetListener : public XmlListener {
public:
    XlsxSheetListener(const SharedStrings &strings, const CellShapes &shapes, DateSystem dates,
                      WorkbookBuilder &builder);

    void onStart(std::string_view name, const XmlAttributes &attributes) override;
    void onEnd(std::string_view name) override;
    void onText(std::string_view text) override;
    Trouble trouble() const override { return m_builder.trouble(); }

private:
    enum class Type { Number, Shared, Text, FormulaText, Bool, Error, Date };
    enum class Inside { Nothing, Value, InlineText, Formula };

    static Type typeOf(std::string_view type);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void putNumber();
    void putShared();
    void putText(CellKind kind);
    void addMerge(std::string_view range);

    const SharedStrings &m_strings;
    const CellShapes &m_shapes;
    DateSystem m_dates;
    WorkbookBuilder &m_builder;
    CellPlace m_place; // of the cell being read
    CellShape m_shape;
    Type m_type = Type::Number;
    Inside m_inside = Inside::Nothing;
    bool m_inPronunciation = false;
    bool m_hasFormula = false;
    std::string m_value;
    std::string m_formula;
};

} // namespace sk
