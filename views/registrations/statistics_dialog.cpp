// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/statistics_dialog.h"

#include "models/domain/china_day.h"
#include "views/widgets/colours.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! The number of vehicles over a bar that is full when the quota is reached.
class ShareDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int share = index.data(TallyModel::ShareRole).toInt();
        if (share >= 0) {
            const Colours &colours = coloursOf(option.widget);
            const QRect place = option.rect.adjusted(grid::one, grid::half, -grid::one, -grid::half);
            QRect bar = place;
            bar.setWidth(qMax(2, place.width() * qMin(share, 100) / 100));
            painter->fillRect(bar, share >= 100 ? colours.goodSoft : colours.attentionSoft);
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

StatisticsDialog::StatisticsDialog(Count count, NameOfDepot nameOfDepot, const PolicyBook &policies,
                                   const Clock &now, QWidget *parent)
    : QDialog(parent)
    , m_count(std::move(count))
    , m_nameOfDepot(std::move(nameOfDepot))
    , m_policies(policies)
    , m_model(new TallyModel(this))
    , m_whom(new QComboBox(this))
    , m_from(new DayEdit(now, this))
    , m_until(new DayEdit(now, this))
    , m_sum(new QLabel(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Installation statistics"));
    m_whom->setObjectName(u"whom"_s);
    m_whom->addItems({tr("A day, in all"), tr("By depot"), tr("By installer")});
    m_whom->setAccessibleName(tr("Count by"));
    const QDate today = dayInChina(now());
    m_from->setDay(QDate(today.year(), today.month(), 1));
    m_from->setAccessibleName(tr("From"));
    m_until->setDay(today);
    m_until->setAccessibleName(tr("Until"));
    m_sum->setObjectName(u"sum"_s);
    m_sum->setFont(fontFor(Type::Strong));
    m_table->setObjectName(u"tally"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(TallyModel::Vehicles, new ShareDelegate(m_table));
    constexpr std::array widths{120, 240, 160, 80, 120};
    for (int column = 0; column < TallyModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths.at(size_t(column)));
    m_empty->setWords(u"today"_s, tr("Nothing was installed on these days"),
                      tr("Choose other days, or register what was installed."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(grid::one);
    bar->addWidget(m_whom);
    bar->addWidget(new QLabel(tr("From"), this));
    bar->addWidget(m_from);
    bar->addWidget(new QLabel(tr("Until"), this));
    bar->addWidget(m_until);
    bar->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addLayout(bar);
    layout->addWidget(m_sum);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buttons);
    resize(800, 560);

    connect(m_whom, &QComboBox::currentIndexChanged, this, &StatisticsDialog::refresh);
    connect(m_from, &DayEdit::dayEdited, this, &StatisticsDialog::refresh);
    connect(m_until, &DayEdit::dayEdited, this, &StatisticsDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void StatisticsDialog::refresh()
{
    const QDate from = m_from->day();
    const QDate until = m_until->day();
    const bool asked = from.isValid() && until.isValid() && from <= until;
    m_model->show(asked ? m_count(from, until) : QList<InstalledCount>(), PerWhom(m_whom->currentIndex()),
                  m_policies, m_nameOfDepot);
    m_table->setColumnHidden(TallyModel::Whose, m_whom->currentIndex() == int(PerWhom::Day));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_sum->setText(asked ? tr("%1 vehicles; the quota was reached %2 of %3 times.")
                               .arg(QLocale().toString(m_model->vehicles()))
                               .arg(m_model->reached())
                               .arg(m_model->rowCount())
                         : tr("The first day must not be later than the last."));
}

} // namespace sk
