// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/form_section.h"

#include "views/widgets/field_row.h"
#include "views/widgets/typography.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sk {

FormSection::FormSection(const QString &title, int columns, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_grid(new QGridLayout), m_columns(columns)
{
    m_title->setFont(fontFor(Type::Strong));
    m_grid->setHorizontalSpacing(grid::two);
    m_grid->setVerticalSpacing(grid::one);
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(m_grid);
    setTitle(title);
}

void FormSection::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

FieldRow *FormSection::addField(const QString &label, QWidget *editor, int span)
{
    auto *row = new FieldRow(label, editor, this);
    place(row, span);
    return row;
}

void FormSection::addWide(QWidget *widget)
{
    place(widget, m_columns);
}

void FormSection::breakRow()
{
    if (m_column == 0)
        return;
    m_column = 0;
    ++m_row;
}

void FormSection::place(QWidget *widget, int span)
{
    Q_ASSERT(span >= 1 && span <= m_columns);
    if (m_column + span > m_columns)
        breakRow();
    m_grid->addWidget(widget, m_row, m_column, 1, span);
    m_column += span;
    if (m_column == m_columns)
        breakRow();
}

} // namespace sk
