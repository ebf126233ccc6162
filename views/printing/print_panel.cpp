// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/print_panel.h"

#include "views/widgets/field_row.h"
#include "views/widgets/paper_offset.h"
#include "views/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QString paperWords(const QString &id)
{
    if (id == u"a4")
        return PrintPanel::tr("A4 (210 × 297 mm)");
    if (id == u"a5")
        return PrintPanel::tr("A5 (148 × 210 mm)");
    if (id == u"continuous_279")
        return PrintPanel::tr("Continuous 241 × 279.4 mm (whole)");
    if (id == u"continuous_140")
        return PrintPanel::tr("Continuous 241 × 139.7 mm (half)");
    if (id == u"continuous_93")
        return PrintPanel::tr("Continuous 241 × 93.1 mm (third)");
    return id;
}

} // namespace

PrintPanel::PrintPanel(const FormLayout &layout, const QStringList &printers, QWidget *parent)
    : QWidget(parent)
    , m_copyNames(layout.copies)
    , m_paper(new QComboBox)
    , m_carbonSet(new QCheckBox)
    , m_dataOnly(new QCheckBox)
    , m_language(new QComboBox)
    , m_printer(new QComboBox)
    , m_right(makeOffset(u"offsetRight"_s))
    , m_down(makeOffset(u"offsetDown"_s))
    , m_copiesTitle(new QLabel)
    , m_dataOnlyHint(new QLabel)
    , m_offsetHint(new QLabel)
{
    for (const FormSheet &sheet : layout.sheets)
        m_papers.append(sheet.paper.id);
    make(layout, printers);
    word();
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintPanel::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PrintPanel::changed);
    connect(m_carbonSet, &QCheckBox::toggled, this, &PrintPanel::changed);
    connect(m_dataOnly, &QCheckBox::toggled, this, &PrintPanel::changed);
    connect(m_right, &QDoubleSpinBox::valueChanged, this, &PrintPanel::changed);
    connect(m_down, &QDoubleSpinBox::valueChanged, this, &PrintPanel::changed);
    connect(m_printer, &QComboBox::currentTextChanged, this, &PrintPanel::printerChosen);
    for (QCheckBox *copy : m_copies)
        connect(copy, &QCheckBox::toggled, this, &PrintPanel::changed);
}

QDoubleSpinBox *PrintPanel::makeOffset(const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(-furthestOffset, furthestOffset);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    return box;
}

void PrintPanel::make(const FormLayout &layout, const QStringList &printers)
{
    m_paper->setObjectName(u"paper"_s);
    m_language->setObjectName(u"formLanguage"_s);
    m_printer->setObjectName(u"printer"_s);
    m_carbonSet->setObjectName(u"carbonSet"_s);
    m_dataOnly->setObjectName(u"dataOnly"_s);
    m_paper->addItems(m_papers);
    m_language->addItems({u"中文"_s, u"English"_s});
    m_printer->addItems(printers);
    m_printer->setEnabled(!printers.isEmpty());
    for (QLabel *hint : {m_dataOnlyHint, m_offsetHint}) {
        hint->setWordWrap(true);
        hint->setFont(fontFor(Type::Small));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::one);
    column->addWidget(m_paperRow = new FieldRow({}, m_paper));
    column->addWidget(m_copiesTitle);
    for (qsizetype i = 0; i < layout.copies.size(); ++i) {
        m_copies.append(new QCheckBox);
        m_copies.last()->setObjectName(u"copy%1"_s.arg(i));
        column->addWidget(m_copies.last());
    }
    column->addWidget(m_carbonSet);
    m_carbonSet->setVisible(layout.copies.size() > 1);
    column->addWidget(m_dataOnly);
    column->addWidget(m_dataOnlyHint);
    column->addWidget(m_languageRow = new FieldRow({}, m_language));
    column->addWidget(m_printerRow = new FieldRow({}, m_printer));
    auto *offset = new QHBoxLayout;
    offset->setSpacing(grid::one);
    offset->addWidget(m_rightRow = new FieldRow({}, m_right));
    offset->addWidget(m_downRow = new FieldRow({}, m_down));
    column->addLayout(offset);
    column->addWidget(m_offsetHint);
    m_offsetHint->setVisible(!printers.isEmpty()); // the hint that there is none needs the room
    column->addStretch(1);
}

void PrintPanel::word()
{
    for (int i = 0; i < m_papers.size(); ++i)
        m_paper->setItemText(i, paperWords(m_papers.at(i)));
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (qsizetype i = 0; i < m_copies.size(); ++i)
        m_copies.at(i)->setText(chinese ? m_copyNames.at(i).chinese : m_copyNames.at(i).english);
    m_paperRow->setLabel(tr("Paper"));
    m_copiesTitle->setText(tr("Copies"));
    m_carbonSet->setText(tr("Carbon set: all copies at once"));
    m_dataOnly->setText(tr("Only what is filled in"));
    m_dataOnlyHint->setText(tr("For paper that has the form printed on it already."));
    m_languageRow->setLabel(tr("Language of the form"));
    m_printerRow->setLabel(tr("Printer"));
    m_printerRow->setHint(m_printer->count() > 0
                              ? QString()
                              : tr("No printer is set up on this computer. The form can be saved as PDF."));
    m_rightRow->setLabel(tr("To the right (mm)"));
    m_downRow->setLabel(tr("Down (mm)"));
    m_offsetHint->setText(tr("Kept for this printer, should it feed the paper askew."));
}

void PrintPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QWidget::changeEvent(event);
}

void PrintPanel::setChoices(const PrintChoices &choices)
{
    const QSignalBlocker quiet(this);
    m_paper->setCurrentIndex(int(m_papers.indexOf(choices.paper)));
    for (qsizetype i = 0; i < m_copies.size(); ++i)
        m_copies.at(i)->setChecked(choices.options.copies.contains(int(i)));
    m_carbonSet->setChecked(choices.options.carbonSet);
    m_dataOnly->setChecked(choices.options.dataOnly);
    m_language->setCurrentIndex(int(choices.options.language));
    m_printer->setCurrentText(choices.printer);
    setOffset(choices.options.offset);
}

void PrintPanel::setOffset(QPointF millimetres)
{
    m_right->setValue(millimetres.x());
    m_down->setValue(millimetres.y());
}

PrintChoices PrintPanel::choices() const
{
    PrintChoices choices;
    choices.paper = m_papers.value(m_paper->currentIndex());
    choices.printer = m_printer->currentText();
    choices.options.language = FormLanguage(m_language->currentIndex());
    choices.options.carbonSet = m_carbonSet->isChecked();
    choices.options.dataOnly = m_dataOnly->isChecked();
    choices.options.offset = {m_right->value(), m_down->value()};
    choices.options.copies.clear();
    for (int i = 0; i < m_copies.size(); ++i)
        if (m_copies.at(i)->isChecked())
            choices.options.copies.append(i);
    return choices;
}

} // namespace sk
