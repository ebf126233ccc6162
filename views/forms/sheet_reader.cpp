// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/sheet_reader.h"

#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype mostBlocks = 24;
constexpr qsizetype mostRows = 60;
constexpr qsizetype mostColumns = 24;
constexpr qsizetype mostCells = 400;
constexpr qreal longestSide = 420;

enum Scale { Value, Label, Small, Heading, Title };

Pages pagesFrom(const JsonPart &part)
{
    return Pages(part.choice("pages"_L1, {"every"_L1, "first"_L1, "last"_L1}));
}

Qt::Alignment alignFrom(const JsonPart &part, Qt::Alignment otherwise)
{
    static constexpr std::array across{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    Qt::Alignment align = otherwise;
    if (part.has("align"_L1))
        align = across[size_t(part.choice("align"_L1, {"left"_L1, "centre"_L1, "right"_L1}))]
            | (otherwise & Qt::AlignVertical_Mask);
    if (part.has("upright"_L1) && part.flag("upright"_L1, false))
        return Qt::AlignCenter;
    return part.flag("top"_L1, false) ? (align & Qt::AlignHorizontal_Mask) | Qt::AlignTop : align;
}

QList<qreal> sizesFrom(const JsonPart &part, QLatin1String key)
{
    QList<qreal> sizes;
    for (const QJsonValue &value : part.list(key, mostColumns)) {
        sizes.append(value.toDouble());
        if (sizes.last() <= 0 || sizes.last() > longestSide)
            part.fail(u"“%1” holds a size that is none"_s.arg(key));
    }
    return sizes;
}

// Blocks that touch are one table: the frame goes around all of them.
void frameTogether(FormSheet &sheet, const QList<QRectF> &blocks)
{
    constexpr qreal hair = 0.01;
    const auto touches = [&](const QLineF &line, qreal edge, const QRectF &block) {
        return std::abs(line.y1() - edge) < hair && line.y1() == line.y2() && line.x1() > block.left() - hair
            && line.x2() < block.right() + hair;
    };
    for (Rule &rule : sheet.rules) {
        const bool above = std::any_of(blocks.begin(), blocks.end(), [&](const QRectF &block) {
            return touches(rule.line, block.bottom(), block);
        });
        const bool below = std::any_of(blocks.begin(), blocks.end(), [&](const QRectF &block) {
            return touches(rule.line, block.top(), block);
        });
        rule.outer = rule.outer && !(above && below);
    }
}

} // namespace

SheetReader::SheetReader(const WordSets &words, const JsonPart &cells) : m_words(words), m_cells(cells) { }

QList<Option> SheetReader::options(const JsonPart &part) const
{
    const QString name = part.text("options"_L1);
    if (!name.isEmpty() && !m_words.contains(name))
        part.fail(u"there is no set of words “%1”"_s.arg(name));
    return m_words.value(name);
}

TextStyle SheetReader::styleFrom(const JsonPart &part, int scale, Qt::Alignment align) const
{
    const std::array sizes{m_type.value, m_type.label, m_type.small, m_type.heading, m_type.title};
    if (part.has("style"_L1))
        scale = part.choice("style"_L1, {"value"_L1, "label"_L1, "small"_L1, "heading"_L1, "title"_L1});
    TextStyle style;
    style.points = sizes[size_t(scale)];
    style.bold = part.flag("bold"_L1, scale == Title || scale == Heading);
    style.face = Face(part.choice("face"_L1, {"sans"_L1, "serif"_L1}));
    style.align = alignFrom(part, align);
    return style;
}

FormCell SheetReader::cellFrom(const JsonPart &part, const QString &name) const
{
    part.only({"kind"_L1, "field"_L1, "label"_L1, "options"_L1, "style"_L1, "align"_L1, "top"_L1, "bold"_L1,
               "face"_L1, "upright"_L1});
    static constexpr std::array kinds{FormCellKind::Field,     FormCellKind::Text, FormCellKind::Checks,
                                      FormCellKind::Signature, FormCellKind::Seal, FormCellKind::Code};
    const int kind
        = part.choice("kind"_L1, {"field"_L1, "text"_L1, "checks"_L1, "signature"_L1, "seal"_L1, "code"_L1});
    FormCell cell;
    cell.name = name;
    cell.kind = part.has("kind"_L1) || part.has("field"_L1) ? kinds[size_t(kind)] : FormCellKind::Text;
    cell.label = part.words("label"_L1);
    cell.field = part.text("field"_L1);
    cell.options = options(part);
    cell.upright = part.flag("upright"_L1, false);
    const bool fixed = cell.kind == FormCellKind::Text;
    const TextStyle own = styleFrom(part, fixed ? Label : Value, Qt::AlignLeft | Qt::AlignVCenter);
    cell.valueStyle = own;
    cell.labelStyle = fixed ? own : TextStyle{m_type.label, false, own.face, Qt::AlignCenter};
    if ((cell.kind == FormCellKind::Checks) != (!cell.options.isEmpty() && cell.kind != FormCellKind::Field))
        part.fail(u"a cell with boxes needs options, and no other kind but a field takes them"_s);
    if (cell.kind == FormCellKind::Field && cell.field.isEmpty())
        part.fail(u"a field needs the name of its placeholder"_s);
    return cell;
}

FormCell SheetReader::cellNamed(const QString &name, const JsonPart &sheet) const
{
    const QLatin1String cells("cells");
    const QByteArray latin = name.toLatin1();
    const QLatin1String key(latin);
    if (sheet.has(cells) && sheet.part(cells).has(key))
        return cellFrom(sheet.part(cells).part(key), name);
    if (!m_cells.has(key)) {
        sheet.fail(u"there is no cell “%1”"_s.arg(name));
        return {};
    }
    return cellFrom(m_cells.part(key), name);
}

Placed SheetReader::placedFrom(const QString &text, const JsonPart &sheet) const
{
    static const QRegularExpression shape(u"^([a-z0-9_]+|-)(?: (\\d{1,2})(?:x(\\d{1,2}))?)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        sheet.fail(u"“%1” is not a cell name with columns x rows"_s.arg(text));
        return {};
    }
    const auto count = [&](int group, int otherwise) {
        return match.hasCaptured(group) ? std::max(1, match.captured(group).toInt()) : otherwise;
    };
    Placed placed{match.captured(1), 1, 1, false};
    const bool labelled = placed.name != u"-" && !cellNamed(placed.name, sheet).label.chinese.isEmpty();
    const FormCellKind kind = placed.name == u"-" ? FormCellKind::Text : cellNamed(placed.name, sheet).kind;
    const bool pair = labelled && (kind == FormCellKind::Field || kind == FormCellKind::Checks);
    placed.across = count(2, pair ? 2 : 1);
    placed.down = count(3, 1);
    placed.labelled = pair && placed.across > 1;
    return placed;
}

Block SheetReader::blockFrom(const JsonPart &part, const JsonPart &sheet, qreal below) const
{
    part.only({"x"_L1, "y"_L1, "gap"_L1, "ruled"_L1, "pages"_L1, "columns"_L1, "rows"_L1});
    Block block;
    block.origin
        = {part.number("x"_L1, 0, longestSide),
           part.number("y"_L1, 0, longestSide, below + part.number("gap"_L1, -longestSide, longestSide, 0))};
    block.ruled = part.flag("ruled"_L1, true);
    block.pages = pagesFrom(part);
    block.columns = sizesFrom(part, "columns"_L1);
    for (const QJsonValue &value : part.list("rows"_L1, mostRows)) {
        const QJsonArray row = value.toArray();
        block.rows.append(row.at(0).toDouble());
        if (block.rows.last() <= 0 || block.rows.last() > longestSide)
            part.fail(u"row %1 has no height"_s.arg(block.rows.size()));
        QList<Placed> cells;
        for (qsizetype i = 1; i < std::min(row.size(), mostColumns + 1); ++i)
            cells.append(placedFrom(row.at(i).toString(), sheet));
        block.cells.append(cells);
    }
    return block;
}

FormTable SheetReader::tableFrom(const JsonPart &block, const JsonPart &part, qreal below) const
{
    block.only({"x"_L1, "y"_L1, "gap"_L1, "table"_L1});
    part.only({"row"_L1, "head"_L1, "until"_L1, "until_last"_L1, "columns"_L1});
    FormTable table;
    const qreal x = block.number("x"_L1, 0, longestSide);
    const qreal y = block.number("y"_L1, 0, longestSide, below + block.number("gap"_L1, 0, longestSide, 0));
    table.rowHeight = part.number("row"_L1, 4, 40);
    table.headHeight = part.number("head"_L1, 4, 40);
    table.lastHeight = part.number("until_last"_L1, y, longestSide) - y;
    table.headStyle = {m_type.label, false, Face::Sans, Qt::AlignCenter};
    qreal width = 0;
    for (const QJsonValue &value : part.list("columns"_L1, mostColumns)) {
        const JsonPart column = part.part(value, u"column %1"_s.arg(table.columns.size() + 1));
        column.only(
            {"field"_L1, "label"_L1, "width"_L1, "options"_L1, "style"_L1, "align"_L1, "bold"_L1, "face"_L1});
        table.columns.append({column.words("label"_L1), column.text("field"_L1), options(column),
                              column.number("width"_L1, 4, longestSide),
                              styleFrom(column, Value, Qt::AlignCenter)});
        width += table.columns.last().width;
    }
    table.box = QRectF(x, y, width, part.number("until"_L1, y, longestSide) - y);
    return table;
}

void SheetReader::add(FormSheet &sheet, const Block &block, const JsonPart &blockPart,
                      const JsonPart &sheetPart)
{
    const Grid grid = placed(block);
    if (!grid.problem.isEmpty())
        blockPart.fail(grid.problem);
    for (const PlacedBox &placed : grid.boxes) {
        if (placed.cell.name == u"-")
            continue;
        FormCell cell = cellNamed(placed.cell.name, sheetPart);
        cell.box = placed.box;
        cell.labelWidth = placed.labelWidth;
        cell.pages = block.pages;
        sheet.cells.append(cell);
    }
    sheet.rules += grid.rules;
    if (block.ruled)
        m_ruled.append(grid.box);
    if (sheet.cells.size() > mostCells)
        sheetPart.fail(u"more than %1 cells"_s.arg(mostCells));
}

FormSheet SheetReader::read(const JsonPart &part)
{
    part.only({"paper"_L1, "type"_L1, "cells"_L1, "blocks"_L1});
    FormSheet sheet;
    const Paper *paper = paperNamed(part.text("paper"_L1));
    if (!paper) {
        part.fail(u"there is no such paper"_s);
        return sheet;
    }
    sheet.paper = *paper;
    const JsonPart type = part.part("type"_L1);
    type.only({"title"_L1, "heading"_L1, "label"_L1, "value"_L1, "small"_L1});
    const auto points = [&](QLatin1String key) { return type.number(key, 5, 40); };
    m_type = {points("title"_L1), points("heading"_L1), points("label"_L1), points("value"_L1),
              points("small"_L1)};
    sheet.plain.points = m_type.value;
    m_ruled.clear();
    qreal below = 0;
    for (const QJsonValue &value : part.list("blocks"_L1, mostBlocks)) {
        const JsonPart blockPart = part.part(value, u"block at %1"_s.arg(below));
        if (blockPart.has("table"_L1)) {
            sheet.table = tableFrom(blockPart, blockPart.part("table"_L1), below);
            below = sheet.table->box.top() + sheet.table->lastHeight;
            continue;
        }
        const Block block = blockFrom(blockPart, part, below);
        add(sheet, block, blockPart, part);
        below = block.origin.y() + std::accumulate(block.rows.begin(), block.rows.end(), 0.0);
    }
    frameTogether(sheet, m_ruled);
    return sheet;
}

} // namespace sk
