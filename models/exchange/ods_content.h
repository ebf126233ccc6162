// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook_builder.h"
#include "models/exchange/xml_parser.h"

#include <QSet>

#include <string>

namespace sk {

//! Hears content.xml and puts its cells into the builder. Repeated rows and cells are written out only where
//! they hold something.
class OdsContentListener : public XmlListener {
public:
    explicit OdsContentListener(WorkbookBuilder &builder) : m_builder(builder) { }

    void onStart(std::string_view name, const XmlAttributes &attributes) override;
    void onEnd(std::string_view name) override;
    void onText(std::string_view text) override;
    Trouble trouble() const override { return m_builder.trouble(); }

private:
    void startStyle(std::string_view name, const XmlAttributes &attributes);
    void startText(std::string_view name, const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    std::string cellText() const;

    WorkbookBuilder &m_builder;
    QString m_style; // the automatic style being defined
    QSet<QString> m_hiddenStyles;
    int m_tables = 0; // a table inside a cell is nested
    int m_row = 0;
    int m_rowRepeat = 1;
    int m_column = 0;
    int m_columnRepeat = 1;
    int m_rowSpan = 1;
    bool m_inCell = false;
    int m_aside = 0; // depth inside a comment or drawing
    int m_paragraphs = 0;
    CellKind m_kind = CellKind::Empty;
    bool m_fromFormula = false;
    std::string m_value;
    std::string m_shown;
};

} // namespace sk
