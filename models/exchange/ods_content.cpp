// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ods_content.h"

#include "models/exchange/day.h"
#include "models/exchange/number_text.h"

#include <algorithm>

namespace sk {

namespace {

constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;

QByteArrayView view(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

CellKind kindOf(std::string_view valueType)
{
    if (valueType == "float" || valueType == "currency" || valueType == "percentage")
        return CellKind::Number;
    if (valueType == "date" || valueType == "time")
        return CellKind::Date;
    if (valueType == "boolean")
        return CellKind::Bool;
    return CellKind::Text;
}

std::string_view valueAttribute(CellKind kind, const XmlAttributes &attributes)
{
    switch (kind) {
    case CellKind::Number:
        return attributes.value("value");
    case CellKind::Date:
        return attributes.value("date-value");
    case CellKind::Bool:
        return attributes.value("boolean-value");
    case CellKind::Text:
        return attributes.value("string-value");
    case CellKind::Empty:
    case CellKind::Error:
        break;
    }
    return {};
}

bool isAside(std::string_view name)
{
    return name == "annotation" || name == "shapes" || name == "frame" || name == "custom-shape";
}

} // namespace

void OdsContentListener::onStart(std::string_view name, const XmlAttributes &attributes)
{
    if (m_aside > 0 || isAside(name)) {
        ++m_aside;
    } else if (name == "table") {
        if (++m_tables != 1)
            return;
        m_builder.beginSheet(attributes.text("name").left(100),
                             m_hiddenStyles.contains(attributes.text("style-name")));
        m_row = 0;
    } else if (m_tables == 0) {
        startStyle(name, attributes);
    } else if (m_tables == 1 && name == "table-row") {
        m_rowRepeat = std::clamp(attributes.number("number-rows-repeated", 1), 1, mostRows);
        m_column = 0;
    } else if (m_tables == 1 && (name == "table-cell" || name == "covered-table-cell")) {
        beginCell(attributes);
    } else if (m_inCell) {
        startText(name, attributes);
    }
}

void OdsContentListener::startStyle(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "style")
        m_style = attributes.value("family") == "table" ? attributes.text("name") : QString();
    else if (name == "table-properties" && attributes.value("display") == "false" && !m_style.isEmpty())
        m_hiddenStyles.insert(m_style);
}

void OdsContentListener::startText(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "p" && m_paragraphs++ > 0)
        m_shown += '\n';
    else if (name == "line-break")
        m_shown += '\n';
    else if (name == "tab")
        m_shown += '\t';
    else if (name == "s")
        m_shown.append(size_t(std::clamp(attributes.number("c", 1), 1, 1000)), ' ');
}

void OdsContentListener::onEnd(std::string_view name)
{
    if (m_aside > 0) {
        --m_aside;
    } else if (name == "table") {
        if (--m_tables == 0)
            m_builder.endSheet();
    } else if (m_tables == 1 && name == "table-row") {
        endRow();
    } else if (m_tables == 1 && (name == "table-cell" || name == "covered-table-cell")) {
        endCell();
    }
}

void OdsContentListener::onText(std::string_view text)
{
    if (m_inCell && m_aside == 0 && m_paragraphs > 0 && m_builder.takesMore(m_shown.size() + text.size()))
        m_shown += text;
}

void OdsContentListener::beginCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_paragraphs = 0;
    m_columnRepeat = std::clamp(attributes.number("number-columns-repeated", 1), 1, mostColumns);
    m_rowSpan = std::clamp(attributes.number("number-rows-spanned", 1), 1, mostRows);
    m_kind
        = attributes.anyIs("value-type", "error") ? CellKind::Error : kindOf(attributes.value("value-type"));
    m_fromFormula = !attributes.value("formula").empty();
    m_value = valueAttribute(m_kind, attributes);
    m_shown.clear();
}

std::string OdsContentListener::cellText() const
{
    if (m_kind == CellKind::Number) {
        const NumberText number(m_value);
        // Leading zeros live in the number format; what is shown has them.
        const size_t firstDigit = m_shown.find_first_not_of('0');
        if (m_shown.size() > number.view().size() && firstDigit != std::string::npos
            && m_shown.compare(firstDigit, std::string::npos, number.view()) == 0)
            return m_shown;
        return std::string(number.view());
    }
    if (m_kind == CellKind::Date && !m_value.empty()) {
        const QString text = QString::fromUtf8(view(m_value));
        const DayReading read = readDay({text, CellKind::Text, false}, DateSystem::From1900);
        const int second = read.time.isValid() ? read.time.msecsSinceStartOfDay() / 1000 : 0;
        if (read.outcome == DayReading::Outcome::Read)
            return momentText({read.day, second}).toStdString();
    }
    if (m_kind == CellKind::Bool)
        return m_value == "true" ? "TRUE" : "FALSE";
    return m_kind == CellKind::Text && m_shown.empty() ? m_value : m_shown;
}

void OdsContentListener::endCell()
{
    m_inCell = false;
    const std::string text = cellText();
    if (!text.empty() && m_row < mostRows) {
        const KeptText kept = m_builder.keep(view(text));
        for (int i = 0; i < m_columnRepeat && !m_builder.trouble(); ++i)
            m_builder.put(m_row, m_column + i, m_kind, kept, m_fromFormula);
        m_builder.merge({m_row, m_row + m_rowSpan - 1, m_column});
    }
    m_column = std::min(m_column + m_columnRepeat, mostColumns);
}

void OdsContentListener::endRow()
{
    m_builder.repeatRow(m_row, m_rowRepeat - 1);
    m_row = std::min(m_row + m_rowRepeat, mostRows);
}

} // namespace sk
