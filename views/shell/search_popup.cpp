// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/search_popup.h"

#include "views/shell/search_hit_delegate.h"
#include "views/shell/search_results_model.h"
#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int mostHeight = 480;
}

SearchPopup::SearchPopup(QWidget &field)
    : QFrame(&field)
    , m_field(field)
    , m_results(new SearchResultsModel(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(u"searchPopup"_s);
    hide();
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_results);
    m_list->setItemDelegate(new SearchHitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(grid::two);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, grid::half, 1, grid::half);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
}

void SearchPopup::present(const QList<SearchGroup> &groups, const QString &asked)
{
    m_results->setGroups(groups);
    const bool found = m_results->rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(tr("Nothing here contains “%1”.").arg(asked));
    place();
    if (found)
        m_list->setCurrentIndex(m_results->index(m_results->nextHit(-1, +1)));
    show();
    raise();
}

void SearchPopup::place()
{
    if (parentWidget() != m_field.window())
        setParent(m_field.window());
    int height = 2 * grid::half;
    if (m_results->rowCount() == 0)
        height += m_nothing->sizeHint().height();
    for (int row = 0; row < m_results->rowCount() && height < mostHeight; ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint corner = m_field.mapTo(m_field.window(), QPoint(0, m_field.height() + grid::half));
    setGeometry(QRect(corner, QSize(m_field.width(), std::min(height, mostHeight))));
}

void SearchPopup::step(int by)
{
    if (!isVisible())
        return;
    const int row = m_results->nextHit(m_list->currentIndex().row(), by);
    if (row >= 0)
        m_list->setCurrentIndex(m_results->index(row));
}

void SearchPopup::openCurrent()
{
    if (isVisible())
        openRow(m_list->currentIndex().row());
}

void SearchPopup::openRow(int row)
{
    if (const SearchHit *hit = m_results->hitAt(row))
        Q_EMIT chosen(*hit);
    else if (const QString kind = m_results->kindAt(row); !kind.isEmpty())
        Q_EMIT allChosen(kind);
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
}

} // namespace sk
