// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/statistics_dialog.h"

#include "models/domain/china_day.h"
#include "views/charts/day_chart.h"
#include "views/widgets/colours.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/icons.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

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

StatisticsDialog::StatisticsDialog(Count count, const TallyModel::Setting &staff, const PolicyBook &policies,
                                   const Clock &now, QWidget *parent)
    : QDialog(parent)
    , m_count(std::move(count))
    , m_staff(staff)
    , m_policies(policies)
    , m_today(dayInChina(now()))
    , m_model(new TallyModel(this))
    , m_whom(new QComboBox(this))
    , m_from(new DayEdit(now, this))
    , m_until(new DayEdit(now, this))
    , m_sum(new QLabel(this))
    , m_chart(new DayChart(tr("Vehicles installed per day"), this))
    , m_table(new TableView(this))
{
    setWindowTitle(tr("Installation statistics"));
    m_sum->setObjectName(u"sum"_s);
    m_sum->setFont(fontFor(Type::Strong));
    constexpr int chartHeight = 168;
    m_chart->setFixedHeight(chartHeight);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(makeBar());
    layout->addWidget(m_sum);
    layout->addWidget(m_chart);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    resize(800, 680);
    refresh();
}

QWidget *StatisticsDialog::makeBar()
{
    m_whom->setObjectName(u"whom"_s);
    m_whom->addItems({tr("A day, in all"), tr("By depot"), tr("By installer")});
    m_whom->setAccessibleName(tr("Count by"));
    m_from->setObjectName(u"from"_s);
    m_from->setDay(QDate(m_today.year(), m_today.month(), 1));
    m_from->setAccessibleName(tr("From"));
    m_until->setObjectName(u"until"_s);
    m_until->setDay(m_today);
    m_until->setAccessibleName(tr("Until"));
    connect(m_whom, &QComboBox::currentIndexChanged, this, &StatisticsDialog::refresh);
    connect(m_from, &DayEdit::dayEdited, this, &StatisticsDialog::refresh);
    connect(m_until, &DayEdit::dayEdited, this, &StatisticsDialog::refresh);
    auto *part = new QWidget(this);
    auto *bar = new QHBoxLayout(part);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(grid::one);
    bar->addWidget(m_whom);
    bar->addWidget(new QLabel(tr("From"), part));
    bar->addWidget(m_from);
    bar->addWidget(new QLabel(tr("Until"), part));
    bar->addWidget(m_until);
    bar->addStretch();
    return part;
}

void StatisticsDialog::makeTable()
{
    m_table->setObjectName(u"tally"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(TallyModel::Vehicles, new ShareDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false); // it is a number
    m_table->horizontalHeader()->setSectionResizeMode(TallyModel::Vehicles, QHeaderView::Stretch);
}

QDialogButtonBox *StatisticsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"print"_s);
    print->setIcon(lineIcon(u"print"_s));
    print->setShortcut(keys::print());
    QPushButton *write = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    write->setObjectName(u"export"_s);
    write->setIcon(lineIcon(u"export"_s));
    write->setShortcut(keys::exportList());
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(shownList()); });
    connect(write, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(shownList()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

ShownList StatisticsDialog::shownList() const
{
    return {windowTitle() + u" · "_s + m_whom->currentText(), m_model, m_table->shownColumns()};
}

void StatisticsDialog::refresh()
{
    const QDate from = m_from->day();
    const QDate until = qMin(m_until->day(), m_today); // nothing is late that is still to come
    const bool asked = from.isValid() && until.isValid() && from <= until;
    m_staff.from = asked ? from : QDate();
    m_staff.until = asked ? until : QDate();
    m_model->show(asked ? m_count(from, until) : QList<InstalledCount>(), PerWhom(m_whom->currentIndex()),
                  m_policies, m_staff);
    m_table->setColumnHidden(TallyModel::Whose, m_whom->currentIndex() == int(PerWhom::Day));
    m_table->measureAgain();
    if (asked)
        showChart(until);
    // A line is a day, or what one of several did on a day.
    const QString sum = m_whom->currentIndex() == int(PerWhom::Day)
        ? tr("%1 vehicles; the quota was reached on %2 of %3 days.")
        : tr("%1 vehicles; the quota was reached %2 of %3 times.");
    m_sum->setText(asked ? sum.arg(QLocale().toString(m_model->vehicles()))
                               .arg(m_model->reached())
                               .arg(m_model->rowCount())
                         : tr("The first day must not be later than the last."));
}

void StatisticsDialog::showChart(QDate until)
{
    constexpr int mostDays = 28;
    const QMap<QDate, qint64> perDay = m_model->perDay();
    const QDate first = qMax(m_from->day(), until.addDays(1 - mostDays));
    QList<DayCount> days;
    for (QDate day = first; day <= until; day = day.addDays(1))
        days.append({day, perDay.value(day)});
    m_chart->setDays(days);
}

} // namespace sk
