// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/title_chooser.h"

#include "views/widgets/typography.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

TitleChooser::TitleChooser(QWidget *parent)
    : QWidget(parent), m_sheet(new QComboBox(this)), m_rows(new QTableWidget(this))
{
    m_sheet->setObjectName(u"sheet"_s);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_rows->setObjectName(u"titleRows"_s);
    m_rows->setAccessibleName(tr("The first rows of the sheet"));
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->hide();
    m_rows->verticalHeader()->setDefaultSectionSize(grid::three);
    m_rows->verticalHeader()->setMinimumSectionSize(grid::three);
    constexpr int rowsInSight = 8;
    m_rows->setFixedHeight(rowsInSight * grid::three);

    auto *line = new QHBoxLayout;
    line->setSpacing(grid::one);
    line->addWidget(
        new QLabel(tr("Click the row that holds the titles, then say below what each column means."), this),
        1);
    line->addWidget(m_sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addLayout(line);
    layout->addWidget(m_rows);
    connect(m_sheet, &QComboBox::activated, this, [this] { fill(-1); });
    connect(m_rows, &QTableWidget::cellClicked, this,
            [this](int row) { Q_EMIT rowChosen(m_sheet->currentIndex(), row); });
    connect(m_rows, &QTableWidget::cellActivated, this,
            [this](int row) { Q_EMIT rowChosen(m_sheet->currentIndex(), row); });
}

void TitleChooser::show(const QList<SheetGlance> &sheets, int sheet, int row)
{
    m_sheets = sheets;
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    for (int i = 0; i < sheets.size(); ++i)
        m_sheet->addItem(sheets.at(i).name.isEmpty() ? tr("Sheet %1").arg(i + 1) : sheets.at(i).name);
    m_sheet->setCurrentIndex(sheet);
    m_sheet->setVisible(sheets.size() > 1);
    fill(row);
}

void TitleChooser::fill(int row)
{
    m_rows->clear();
    const SheetGlance glance = m_sheets.value(m_sheet->currentIndex());
    m_rows->setRowCount(int(glance.rows.size()));
    m_rows->setColumnCount(glance.rows.isEmpty() ? 0 : int(glance.rows.first().size()));
    for (int i = 0; i < glance.rows.size(); ++i)
        for (int column = 0; column < glance.rows.at(i).size(); ++column)
            m_rows->setItem(i, column, new QTableWidgetItem(glance.rows.at(i).at(column)));
    if (row >= 0)
        m_rows->selectRow(row);
}

} // namespace sk
