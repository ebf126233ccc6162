// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/print_choices.h"

#include "views/widgets/view_memory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QString keyOf(const FormLayout &layout, const QString &what)
{
    return u"printing/%1/%2"_s.arg(layout.form, what);
}

QString offsetKey(const QString &printer)
{
    return u"printing/offset/%1"_s.arg(printer);
}

// Copies are kept as text, "0 1", which every kind of memory takes.
QList<int> copiesFrom(const QString &text, const FormLayout &layout)
{
    QList<int> copies;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        if (const int copy = word.toInt(); copy >= 0 && copy < layout.copies.size() && !copies.contains(copy))
            copies.append(copy);
    return copies;
}

QString textOf(const QList<int> &copies)
{
    QStringList words;
    for (const int copy : copies)
        words.append(QString::number(copy));
    return words.join(u' ');
}

} // namespace

PrintChoices recallChoices(const ViewMemory &memory, const FormLayout &layout, const QStringList &printers,
                           const QString &usualPrinter)
{
    PrintChoices choices;
    choices.paper = memory.recall(keyOf(layout, u"paper"_s)).toString();
    if (!layout.sheetOn(choices.paper))
        choices.paper = layout.sheets.first().paper.id;
    choices.printer = memory.recall(u"printing/printer"_s).toString();
    if (!printers.contains(choices.printer))
        choices.printer = printers.contains(usualPrinter) ? usualPrinter : printers.value(0);
    choices.options.copies = copiesFrom(memory.recall(keyOf(layout, u"copies"_s)).toString(), layout);
    if (choices.options.copies.isEmpty())
        for (int copy = 0; copy < layout.copies.size(); ++copy)
            choices.options.copies.append(copy);
    choices.options.dataOnly = memory.recall(keyOf(layout, u"data_only"_s)).toBool();
    choices.options.carbonSet = memory.recall(keyOf(layout, u"carbon_set"_s)).toBool();
    choices.options.language = FormLanguage(std::clamp(memory.recall(u"printing/language"_s).toInt(), 0, 1));
    choices.options.offset = recallOffset(memory, choices.printer);
    return choices;
}

void keepChoices(ViewMemory &memory, const FormLayout &layout, const PrintChoices &choices)
{
    memory.keep(keyOf(layout, u"paper"_s), choices.paper);
    memory.keep(keyOf(layout, u"copies"_s), textOf(choices.options.copies));
    memory.keep(keyOf(layout, u"data_only"_s), choices.options.dataOnly);
    memory.keep(keyOf(layout, u"carbon_set"_s), choices.options.carbonSet);
    memory.keep(u"printing/language"_s, int(choices.options.language));
    memory.keep(u"printing/printer"_s, choices.printer);
    keepOffset(memory, choices.printer, choices.options.offset);
}

void keepOffset(ViewMemory &memory, const QString &printer, QPointF offset)
{
    if (!printer.isEmpty())
        memory.keep(offsetKey(printer), offset);
}

QPointF recallOffset(const ViewMemory &memory, const QString &printer)
{
    return printer.isEmpty() ? QPointF() : memory.recall(offsetKey(printer)).toPointF();
}

} // namespace sk
