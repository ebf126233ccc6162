// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/printers_topic.h"

#include "views/forms/paper_offset.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QDoubleSpinBox *millimetres(const QString &name, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setRange(-furthestOffset, furthestOffset);
    box->setSingleStep(0.5);
    box->setDecimals(1);
    box->setSuffix(PrintersTopic::tr(" mm"));
    return box;
}

} // namespace

PrintersTopic::PrintersTopic(QWidget *parent)
    : Topic(u"printers"_s, u"print"_s, parent), m_stack(new QStackedWidget(this))
{
    setWords(tr("Printers"),
             tr("Every printer feeds paper a little askew in its own way. Print one sheet, measure how far "
                "the words "
                "stand beside their boxes, and enter the opposite here. It is remembered for each printer."));
    m_stack->addWidget(makeForm());
    auto *empty = new EmptyState(m_stack);
    empty->setWords(
        u"print"_s, tr("No printer"),
        tr("This computer knows no printer. Set one up in its system settings; forms can be saved as PDF "
           "until then."));
    m_stack->addWidget(empty);
    add(m_stack, 1);
    setPrinters({}, {});
}

QWidget *PrintersTopic::makeForm()
{
    auto *part = new QWidget(m_stack);
    auto *section = new FormSection({}, 2, part);
    m_printer = new QComboBox(section);
    m_printer->setObjectName(u"printer"_s);
    m_right = millimetres(u"offsetRight"_s, section);
    m_down = millimetres(u"offsetDown"_s, section);
    section->addField(tr("Printer"), m_printer, 2);
    section->addField(tr("To the right"), m_right)->setHint(tr("Negative: to the left"));
    section->addField(tr("Down"), m_down)->setHint(tr("Negative: up"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section);
    layout->addStretch();
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintersTopic::showCurrent);
    for (QDoubleSpinBox *box : {m_right, m_down})
        connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
            const int index = m_printer->currentIndex();
            if (index < 0)
                return;
            m_printers[index].offset = {m_right->value(), m_down->value()};
            Q_EMIT offsetChanged(m_printers.at(index).printer, m_printers.at(index).offset);
        });
    return part;
}

void PrintersTopic::setPrinters(const QList<PrinterOffset> &printers, const QString &usual)
{
    const QString before = m_printer->currentIndex() < 0 ? usual : m_printer->currentText();
    m_printers = printers;
    {
        const QSignalBlocker quiet(m_printer);
        m_printer->clear();
        for (const PrinterOffset &one : printers)
            m_printer->addItem(one.printer);
        m_printer->setCurrentIndex(std::max(m_printer->findText(before), printers.isEmpty() ? -1 : 0));
    }
    m_stack->setCurrentIndex(printers.isEmpty() ? 1 : 0);
    showCurrent();
}

void PrintersTopic::showCurrent()
{
    const int index = m_printer->currentIndex();
    const QPointF offset = index < 0 ? QPointF() : m_printers.at(index).offset;
    const QSignalBlocker quietRight(m_right);
    const QSignalBlocker quietDown(m_down);
    m_right->setValue(offset.x());
    m_down->setValue(offset.y());
}

} // namespace sk
