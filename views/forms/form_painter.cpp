// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/form_painter.h"

#include "views/forms/code_painter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const Words annexMark{u"…见附页"_s, u"… see annex"_s};
const Words blankBelow{u"（以下空白）"_s, u"(blank below)"_s};
const Words continued{u"（接下页）"_s, u"(continued)"_s};
const QString gap = u"______"_s;

// A 24-pin printer smears what is smaller; a laser does not.
qreal smallestOn(const Paper &paper)
{
    return paper.strip > 0 ? 7 : 5.5;
}

// A list of material is read line by line where there is room for it.
QString inFull(const FormCell &cell, QString text)
{
    return cell.field == u"materials" ? text.replace(u"、"_s, u"\n"_s) : text;
}

QString read(const QList<Option> &options, const QString &word, FormLanguage language)
{
    for (const Option &option : options)
        if (option.word == word)
            return option.label.in(language);
    return word;
}

} // namespace

FormPainter::FormPainter(const FormLayout &layout, const FormSheet &sheet, const FormFonts &fonts,
                         const PrintOptions &options)
    : m_layout(layout)
    , m_sheet(sheet)
    , m_options(options)
    , m_fitter(fonts, annexMark.in(options.language), smallestOn(sheet.paper))
    , m_ground(sheet, options.language, m_fitter)
{
    for (const FormCell &cell : m_sheet.cells)
        if (cell.kind == FormCellKind::Checks)
            m_checks.append({cell.field, checkBoxes(cell, options.language, m_fitter), cell.pages});
}

QString FormPainter::filled(const QString &text, const FormData &data, const FormPage &page, int copy) const
{
    QString filled = text;
    // A text that is nothing but a placeholder stays away with it; inside a sentence it leaves a line to
    // write on.
    const bool alone = text.startsWith(u'{') && text.endsWith(u'}') && text.count(u'{') == 1;
    for (const QString &name : placeholdersIn(text)) {
        QString value = data.values.value(name);
        if (name == u"page")
            value = QString::number(page.number);
        else if (name == u"pages")
            value = QString::number(page.count);
        else if (name == u"copy")
            value = copyName(copy);
        filled.replace(u"{%1}"_s.arg(name), value.isEmpty() && !alone ? gap : value);
    }
    return filled;
}

// All plies of a carbon set are printed at once and bear all their names.
QString FormPainter::copyName(int copy) const
{
    QStringList names;
    for (const int each : m_options.carbonSet ? m_options.copies : QList<int>{copy})
        names.append(m_layout.copies.value(each).in(m_options.language));
    return names.join(u" / "_s);
}

QString FormPainter::valueOf(const FormCell &cell, const FormData &data) const
{
    return read(cell.options, data.values.value(cell.field), m_options.language);
}

QString FormPainter::rowValue(const Column &column, const FormData &data, qsizetype row) const
{
    if (column.field == u"row")
        return QString::number(row + 1);
    return read(column.options, data.rows.at(row).value(column.field), m_options.language);
}

QRectF FormPainter::rowBox(qsizetype row) const
{
    const FormTable &table = *m_sheet.table;
    return inUnits({table.box.left(), table.box.top() + table.headHeight + qreal(row) * table.rowHeight,
                    table.box.width(), table.rowHeight});
}

QList<FormPage> FormPainter::pages(const FormData &data)
{
    QList<FormPage> pages = listPages(m_sheet.table ? &*m_sheet.table : nullptr, data.rows.size())
        + annexPages(annexed(data), m_sheet, m_fitter);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        pages[i].number = int(i) + 1;
        pages[i].count = int(pages.size());
    }
    return pages;
}

QList<Annexed> FormPainter::annexed(const FormData &data)
{
    QList<Annexed> texts;
    for (const FormCell &cell : m_sheet.cells) {
        if (cell.kind != FormCellKind::Field && cell.kind != FormCellKind::Signature)
            continue;
        const QString text = valueOf(cell, data);
        if (!text.isEmpty() && !m_fitter.fit(text, cell.valueStyle, valueBox(cell).size()).complete)
            texts.append({cell.label.in(m_options.language), inFull(cell, text)});
    }
    for (qsizetype row = 0; m_sheet.table && row < data.rows.size(); ++row)
        for (const Column &column : m_sheet.table->columns) {
            const QString text = rowValue(column, data, row);
            const QSizeF room(column.width * unitsPerMm - unitsPerMm,
                              rowBox(row).height() - 0.6 * unitsPerMm);
            if (!text.isEmpty() && !m_fitter.fit(text, column.style, room).complete)
                texts.append({u"%1 · %2"_s.arg(row + 1).arg(column.label.in(m_options.language)), text});
        }
    return texts;
}

void FormPainter::paintText(QPainter &painter, const QString &text, const TextStyle &style, const QRectF &box)
{
    if (!text.isEmpty())
        m_fitter.fit(text, style, box.size()).draw(painter, box);
}

void FormPainter::paint(QPainter &painter, const FormData &data, const FormPage &page, int copy)
{
    painter.save();
    painter.translate(m_options.offset * unitsPerMm);
    painter.setPen(Qt::black);
    if (page.isAnnex()) {
        paintAnnex(painter, page, {m_layout.title.in(m_options.language), copyName(copy), data.mark}, m_sheet,
                   m_options.language, m_fitter);
        painter.restore();
        return;
    }
    const bool first = page.firstRow == 0;
    if (!m_options.dataOnly)
        m_ground.draw(painter, first, page.last);
    paintCells(painter, data, page, copy);
    paintChecks(painter, data, first, page.last);
    if (m_sheet.table)
        paintTable(painter, data, page);
    painter.restore();
}

void FormPainter::paintCells(QPainter &painter, const FormData &data, const FormPage &page, int copy)
{
    for (const FormCell &cell : m_sheet.cells) {
        if (!standsOn(cell.pages, page.firstRow == 0, page.last))
            continue;
        if (cell.kind == FormCellKind::Code && !data.mark.number.isEmpty())
            paintCode(painter, written(data.mark), valueBox(cell));
        if (cell.kind == FormCellKind::Field || cell.kind == FormCellKind::Signature)
            paintText(painter, valueOf(cell, data), cell.valueStyle, valueBox(cell));
        if (cell.kind != FormCellKind::Text || m_options.dataOnly
            || placeholdersIn(cell.label.chinese).isEmpty())
            continue;
        const QString text = filled(cell.label.in(m_options.language), data, page, copy);
        const QRectF box = labelBox(cell);
        if (cell.upright)
            m_fitter.fitUpright(text, cell.labelStyle, box.size()).draw(painter, box);
        else
            paintText(painter, text, cell.labelStyle, box);
    }
}

void FormPainter::paintChecks(QPainter &painter, const FormData &data, bool first, bool last) const
{
    QPen tick(Qt::black, 0.4 * unitsPerMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(tick);
    for (const Checks &checks : m_checks) {
        const QString words = data.values.value(checks.field);
        if (words.isEmpty() || !standsOn(checks.pages, first, last))
            continue;
        const QStringList ticked = words.split(u' ');
        for (const CheckBox &box : checks.boxes) {
            if (!ticked.contains(box.word))
                continue;
            const QRectF &s = box.square;
            const std::array points{s.topLeft() + QPointF(0.15 * s.width(), 0.5 * s.height()),
                                    s.topLeft() + QPointF(0.42 * s.width(), 0.8 * s.height()),
                                    s.topLeft() + QPointF(1.0 * s.width(), 0.05 * s.height())};
            painter.drawPolyline(points.data(), int(points.size()));
        }
    }
    painter.setPen(Qt::black);
}

void FormPainter::paintTable(QPainter &painter, const FormData &data, const FormPage &page)
{
    const FormTable &table = *m_sheet.table;
    // Empty rows are ruled only above the signatures, where they are struck out by the words in the first.
    const qsizetype room = page.last ? table.rowsOnLast() : page.rows;
    if (!m_options.dataOnly)
        paintTableGround(painter, room);
    for (qsizetype i = 0; i < page.rows; ++i) {
        QRectF box = rowBox(i);
        for (const Column &column : table.columns) {
            box.setWidth(column.width * unitsPerMm);
            paintText(painter, rowValue(column, data, page.firstRow + i), column.style,
                      box.adjusted(0.5 * unitsPerMm, 0.3 * unitsPerMm, -0.5 * unitsPerMm, -0.3 * unitsPerMm));
            box.moveLeft(box.right());
        }
    }
    if (page.rows < table.rowsPerPage() && (!page.last || page.rows < room))
        paintEndOfRows(painter, rowBox(page.rows), page.last ? blankBelow : continued);
}

// In the widest column, where no rule runs through the words.
void FormPainter::paintEndOfRows(QPainter &painter, const QRectF &row, const Words &words)
{
    qreal left = row.left();
    QRectF widest;
    for (const Column &column : m_sheet.table->columns) {
        if (column.width * unitsPerMm > widest.width())
            widest = QRectF(left, row.top(), column.width * unitsPerMm, row.height());
        left += column.width * unitsPerMm;
    }
    paintText(painter, words.in(m_options.language), m_sheet.table->headStyle, widest);
}

void FormPainter::paintTableGround(QPainter &painter, qsizetype rows)
{
    const FormTable &table = *m_sheet.table;
    const QRectF frame(inUnits(table.box).topLeft(), rowBox(rows - 1).bottomRight());
    QList<QLineF> lines;
    QRectF head = inUnits({table.box.topLeft(), QSizeF(0, table.headHeight)});
    for (const Column &column : table.columns) {
        head.setWidth(column.width * unitsPerMm);
        paintText(painter, column.label.in(m_options.language), table.headStyle,
                  head.adjusted(0.3 * unitsPerMm, 0, -0.3 * unitsPerMm, 0));
        lines.append(QLineF(head.left(), frame.top(), head.left(), frame.bottom()));
        head.moveLeft(head.right());
    }
    for (qsizetype row = 0; row < rows; ++row)
        lines.append(QLineF(rowBox(row).topLeft(), rowBox(row).topRight()));
    painter.setPen(thinPen());
    painter.setBrush(Qt::NoBrush);
    painter.drawLines(lines);
    painter.setPen(strongPen());
    painter.drawRect(frame);
    painter.setPen(Qt::black);
}

} // namespace sk
