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
    add({row, span});
    return row;
}

void FormSection::addWide(QWidget *widget)
{
    add({widget, m_columns});
}

void FormSection::breakRow()
{
    add({nullptr, 0});
}

void FormSection::setFieldVisible(FieldRow *field, bool visible)
{
    m_row = 0;
    m_column = 0;
    for (Part &part : m_parts) {
        if (part.widget == field)
            part.visible = visible;
        if (part.widget)
            m_grid->removeWidget(part.widget);
        place(part);
    }
    field->setVisible(visible);
}

void FormSection::add(const Part &part)
{
    Q_ASSERT(!part.widget || (part.span >= 1 && part.span <= m_columns));
    m_parts.append(part);
    place(part);
}

void FormSection::place(const Part &part)
{
    if (!part.visible)
        return;
    if (!part.widget || m_column + part.span > m_columns)
        endRow();
    if (!part.widget)
        return;
    m_grid->addWidget(part.widget, m_row, m_column, 1, part.span);
    m_column += part.span;
    if (m_column == m_columns)
        endRow();
}

void FormSection::endRow()
{
    if (m_column == 0)
        return;
    m_column = 0;
    ++m_row;
}

} // namespace sk
