// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_sheet.h"

#include "models/exchange/day.h"
#include "models/exchange/number_text.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int mostColumns = 16'384;
constexpr int mostRows = 1'048'576;
constexpr size_t formulaShown = 60; // characters; only to tell a person which formula it was

QByteArrayView view(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

std::optional<CellPlace> readPlace(std::string_view reference)
{
    int column = 0;
    size_t i = 0;
    for (; i < reference.size() && (reference[i] | 0x20) >= 'a' && (reference[i] | 0x20) <= 'z' && i < 4; ++i)
        column = column * 26 + ((reference[i] | 0x20) - 'a' + 1);
    int row = 0;
    const auto read = std::from_chars(reference.data() + i, reference.data() + reference.size(), row);
    if (read.ec != std::errc() || read.ptr != reference.data() + reference.size() || column < 1
        || column > mostColumns || row < 1 || row > mostRows)
        return {};
    return CellPlace{row - 1, column - 1};
}

XlsxSheetListener::XlsxSheetListener(const SharedStrings &strings, const CellShapes &shapes, DateSystem dates,
                                     WorkbookBuilder &builder)
    : m_strings(strings), m_shapes(shapes), m_dates(dates), m_builder(builder)
{
}

void XlsxSheetListener::onStart(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "c") {
        beginCell(attributes);
    } else if (name == "v") {
        m_inside = Inside::Value;
    } else if (name == "t") {
        m_inside = m_inPronunciation || m_type != Type::Text ? Inside::Nothing : Inside::InlineText;
    } else if (name == "f") {
        m_inside = Inside::Formula;
        m_hasFormula = true;
    } else if (name == "rPh") {
        m_inPronunciation = true;
    } else if (name == "row") {
        // Rows and cells may come without their place: then they follow each other.
        const int next = m_place.row + 2;
        const int said = attributes.number("r", next);
        m_place = {std::min(said < 1 ? next : said, mostRows + 1) - 1, -1};
    } else if (name == "mergeCell") {
        addMerge(attributes.value("ref"));
    }
}

void XlsxSheetListener::onEnd(std::string_view name)
{
    if (name == "c")
        endCell();
    else if (name == "rPh")
        m_inPronunciation = false;
    else if (name == "v" || name == "t" || name == "f")
        m_inside = Inside::Nothing;
}

void XlsxSheetListener::onText(std::string_view text)
{
    switch (m_inside) {
    case Inside::Nothing:
        break;
    case Inside::Value:
    case Inside::InlineText:
        if (m_builder.takesMore(m_value.size() + text.size()))
            m_value += text;
        break;
    case Inside::Formula:
        if (m_formula.size() < formulaShown)
            m_formula += text;
        break;
    }
}

XlsxSheetListener::Type XlsxSheetListener::typeOf(std::string_view type)
{
    if (type == "s")
        return Type::Shared;
    if (type == "inlineStr")
        return Type::Text;
    if (type == "str")
        return Type::FormulaText;
    if (type == "b")
        return Type::Bool;
    if (type == "e")
        return Type::Error;
    return type == "d" ? Type::Date : Type::Number;
}

void XlsxSheetListener::beginCell(const XmlAttributes &attributes)
{
    ++m_place.column;
    m_type = Type::Number;
    m_shape = m_shapes.empty() ? CellShape{} : m_shapes.front();
    attributes.each([this](std::string_view name, const char *value) {
        if (name == "r") {
            if (const auto place = readPlace(value))
                m_place = *place;
        } else if (name == "t") {
            m_type = typeOf(value);
        } else if (name == "s") {
            const size_t shape = std::strtoul(value, nullptr, 10);
            m_shape = shape < m_shapes.size() ? m_shapes[shape] : CellShape{};
        }
    });
    m_value.clear();
    m_formula.clear();
    m_hasFormula = false;
}

void XlsxSheetListener::endCell()
{
    if (m_place.row < 0)
        m_place.row = 0;
    if (m_value.empty()) {
        // The program that wrote the formula never computed it; empty would be a lie.
        if (m_hasFormula && m_type != Type::FormulaText) {
            m_value = '=' + m_formula;
            putText(CellKind::Error);
        }
        return;
    }
    switch (m_type) {
    case Type::Number:
        return putNumber();
    case Type::Shared:
        return putShared();
    case Type::Text:
    case Type::FormulaText:
        undoEscapes(m_value);
        return putText(CellKind::Text);
    case Type::Bool:
        m_value = m_value == "1" || m_value == "true" ? "TRUE" : "FALSE";
        return putText(CellKind::Bool);
    case Type::Error:
        return putText(CellKind::Error);
    case Type::Date: {
        const QString text = QString::fromUtf8(view(m_value));
        const DayReading read = readDay({text, CellKind::Text, false}, m_dates);
        if (read.outcome != DayReading::Outcome::Read)
            return putText(CellKind::Text);
        const int second = read.time.isValid() ? read.time.msecsSinceStartOfDay() / 1000 : 0;
        m_value = momentText({read.day, second}).toStdString();
        return putText(CellKind::Date);
    }
    }
}

void XlsxSheetListener::putNumber()
{
    double serial = 0;
    if (m_shape.isDate && toDouble(m_value, serial)) {
        if (const auto moment = fromSerial(serial, m_dates)) {
            m_builder.put(m_place.row, m_place.column, CellKind::Date, m_builder.keep(momentText(*moment)),
                          m_hasFormula);
            return;
        }
    }
    const NumberText text(m_value, m_shape.zeros);
    m_builder.put(m_place.row, m_place.column, CellKind::Number, m_builder.keep(view(text.view())),
                  m_hasFormula);
}

void XlsxSheetListener::putShared()
{
    size_t index = 0;
    const auto read = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
    if (read.ec == std::errc() && index < m_strings.size()) {
        m_builder.put(m_place.row, m_place.column, CellKind::Text, m_strings[index], m_hasFormula);
        return;
    }
    m_value = "#REF!"; // it points to a text that the file does not have; empty would be a lie
    putText(CellKind::Error);
}

void XlsxSheetListener::putText(CellKind kind)
{
    m_builder.put(m_place.row, m_place.column, kind, m_builder.keep(view(m_value)), m_hasFormula);
}

void XlsxSheetListener::addMerge(std::string_view range)
{
    const size_t colon = range.find(':');
    const auto first = readPlace(range.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : readPlace(range.substr(colon + 1));
    if (first && last)
        m_builder.merge({first->row, last->row, first->column});
}

} // namespace sk
