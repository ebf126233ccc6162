// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/decision_pane.h"

#include "views/widgets/scrolled.h"
#include "views/widgets/table_view.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int narrowest = 440;

} // namespace

DecisionPane::DecisionPane(const Called &called, QAbstractItemModel *model, QWidget *panel, QWidget *parent)
    : ListAndDetail(parent), m_name(called.name)
{
    table()->setObjectName(called.name);
    table()->setAccessibleName(called.title);
    table()->setModel(model);
    detail()->addWidget(scrolled(panel, this));
    detail()->addWidget(new QWidget(this)); // beside an empty list
    detail()->setMinimumWidth(narrowest); // a part that scrolls claims no room itself
    connect(table(), &TableView::rowChosen, this, [this] { showCurrent(); });
    connect(table(), &TableView::rowOpened, this, [this] {
        if (const auto record = currentRecord())
            Q_EMIT openRequested(*record);
    });
}

ShownList DecisionPane::shownList() const
{
    return {table()->accessibleName(), table()->model(), table()->shownColumns()};
}

QString DecisionPane::memoryKey() const
{
    return u"conflicts/"_s + m_name;
}

int DecisionPane::currentRow() const
{
    const int row = table()->currentIndex().row();
    return row < table()->model()->rowCount() ? row : -1;
}

void DecisionPane::settleRows()
{
    const bool some = table()->model()->rowCount() > 0;
    showRows(some);
    showDetail(detail()->widget(some ? 0 : 1));
    if (some && currentRow() < 0)
        table()->selectRow(0);
    showCurrent();
    Q_EMIT rowsArrived();
}

} // namespace sk
