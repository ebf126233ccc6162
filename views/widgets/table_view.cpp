// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/table_view.h"

#include "views/widgets/column_fit.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int narrowest = 48;
constexpr int widest = 320; //!< what a column takes while others want room, however much it says
constexpr int rowsMeasured = 24;
} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(grid::row);
    verticalHeader()->setDefaultSectionSize(grid::row);

    QHeaderView *titles = horizontalHeader();
    titles->setHighlightSections(false);
    titles->setSectionsMovable(true);
    titles->setStretchLastSection(true);
    titles->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    titles->setMinimumSectionSize(narrowest);
    titles->setContextMenuPolicy(Qt::CustomContextMenu);
    titles->setFont(fontFor(Type::Small));
    connect(titles, &QWidget::customContextMenuRequested, this, &TableView::offerColumns);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    connect(titles, &QHeaderView::sectionResized, this, &TableView::noteWidth);
    connect(titles, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(titles, &QHeaderView::sortIndicatorChanged, this, [this] {
        fitLater(); // the arrow needs its place beside the title
        Q_EMIT columnsChanged();
    });
}

void TableView::setHiddenAtFirst(const QList<int> &columns)
{
    m_hiddenAtFirst = columns;
}

void TableView::setFirstWidths(const QList<int> &widths)
{
    m_firstWidths = widths;
}

void TableView::restoreColumns(const ViewMemory &memory, const QString &key)
{
    const QByteArray kept = memory.recall(key + u"/columns"_s).toByteArray();
    const int columns = memory.recall(key + u"/columnCount"_s).toInt();
    const QScopedValueRollback quiet(m_fitting, true);
    // A newer program may have other columns; then the first widths are better than a jumble.
    const bool known = !kept.isEmpty() && columns == model()->columnCount();
    m_fits = memory.recall(key + u"/columnsFit"_s).toBool() || !known;
    if (!known || !horizontalHeader()->restoreState(kept))
        for (const int column : m_hiddenAtFirst)
            setColumnHidden(column, true);
    fit();
}

void TableView::keepColumns(ViewMemory &memory, const QString &key) const
{
    memory.keep(key + u"/columns"_s, horizontalHeader()->saveState());
    memory.keep(key + u"/columnCount"_s, model() ? model()->columnCount() : 0);
    memory.keep(key + u"/columnsFit"_s, m_fits);
}

void TableView::selectRow(int row)
{
    // Not setCurrentIndex(): that one asks which keys are held, and Ctrl+S is still held when it is done.
    selectionModel()->setCurrentIndex(model()->index(row, horizontalHeader()->logicalIndex(0)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT rowChosen(current.row());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *titles = horizontalHeader();
    for (int place = 0; place < titles->count(); ++place)
        if (const int column = titles->logicalIndex(place); !titles->isSectionHidden(column))
            columns.append(column);
    return columns;
}

void TableView::measureAgain()
{
    m_measured = 0;
    fitLater();
}

bool TableView::hasMoreToMeasure() const
{
    // Not for each filter that lets other rows through: columns that move while somebody types are a
    // nuisance.
    return model() && std::min(model()->rowCount(), rowsMeasured) > m_measured;
}

void TableView::reset()
{
    QTableView::reset();
    if (hasMoreToMeasure())
        fitLater();
}

void TableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (!topLeft.isValid() || topLeft.row() >= rowsMeasured)
        return;
    m_stale = true;
    fitLater();
}

void TableView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    if (hasMoreToMeasure())
        fitLater();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fit();
}

void TableView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_fitSoon.timerId())
        return QTableView::timerEvent(event);
    m_fitSoon.stop();
    fit();
}

QString TableView::cutText(const QModelIndex &index) const
{
    if (!index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return {};
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int needed = itemDelegateForIndex(index)->sizeHint(option, index).width();
    return needed > visualRect(index).width() ? index.data().toString() : QString();
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QString whole = cutText(indexAt(help->pos())); !whole.isEmpty()) {
            QToolTip::showText(help->globalPos(), whole.toHtmlEscaped(), viewport());
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void TableView::fitLater()
{
    if (m_fits && isVisible())
        m_fitSoon.start(0, this);
}

void TableView::noteWidth(int column, int before, int now)
{
    const bool hiding = before == 0 || now == 0;
    const bool stretched = horizontalHeader()->stretchLastSection() && !shownColumns().isEmpty()
        && column == shownColumns().constLast();
    if (m_fitting || hiding || stretched)
        return;
    m_fits = false;
    Q_EMIT columnsChanged();
}

int TableView::contentWidth(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const int rows = std::min(model()->rowCount(), rowsMeasured);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

int TableView::titleWidth(int column) const
{
    const QHeaderView *titles = horizontalHeader();
    const int width = titles->sectionSizeHint(column);
    if (!titles->isSortIndicatorShown() || titles->sortIndicatorSection() == column)
        return width;
    // The hint holds room for the arrow beside every title, and only one has it.
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, titles);
    return width - (QFontMetrics(titles->font()).height() + 3 * margin);
}

bool TableView::showsStatus(int column) const
{
    return qobject_cast<StatusDelegate *>(itemDelegateForColumn(column)) != nullptr;
}

void TableView::fit()
{
    if (!m_fits || !model() || model()->columnCount() == 0)
        return;
    if (m_stale || hasMoreToMeasure()) {
        m_stale = false;
        m_measured = std::min(model()->rowCount(), rowsMeasured);
        m_contents.clear();
        for (int column = 0; column < model()->columnCount(); ++column)
            m_contents.append(isColumnHidden(column) ? 0 : contentWidth(column));
    }
    const QScopedValueRollback quiet(m_fitting, true);
    int room = viewport()->width();
    QList<int> columns;
    QList<int> wanted;
    QList<int> whole;
    for (const int column : shownColumns()) {
        const int least = std::max(titleWidth(column), m_firstWidths.value(column));
        const int content = m_contents.value(column);
        const int width = std::max(least, std::min(content, widest));
        if (showsStatus(column)) {
            setColumnWidth(column, width);
            room -= width;
            continue;
        }
        columns.append(column);
        wanted.append(width);
        whole.append(std::max(least, content));
    }
    const QList<int> widths
        = isVisible() ? grownColumns(fittedColumns(wanted, room, narrowest), whole, room) : wanted;
    for (qsizetype i = 0; i < columns.size(); ++i)
        setColumnWidth(columns.at(i), widths.at(i));
}

void TableView::offerColumns(const QPoint &position)
{
    QMenu menu(this);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            measureAgain();
            Q_EMIT columnsChanged();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace sk
