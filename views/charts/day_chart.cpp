// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/day_chart.h"

#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

//! What Qt Charts owns once it was handed over; here only to be dressed and filled.
struct DayChart::Parts {
    QChart *chart = new QChart;
    QChartView *view = new QChartView(chart);
    QStackedBarSeries *series = new QStackedBarSeries(chart);
    QBarSet *before = new QBarSet(QString());
    QBarSet *last = new QBarSet(QString());
    QBarCategoryAxis *days = new QBarCategoryAxis(chart);
    QValueAxis *counts = new QValueAxis(chart);
};

DayChart::DayChart(const QString &what, QWidget *parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>()), m_what(what)
{
    Parts &parts = *m_parts;
    parts.series->append({parts.before, parts.last});
    constexpr qreal barShare = 0.7;
    parts.series->setBarWidth(barShare);
    parts.chart->addSeries(parts.series);
    parts.chart->addAxis(parts.days, Qt::AlignBottom);
    parts.chart->addAxis(parts.counts, Qt::AlignLeft);
    parts.series->attachAxis(parts.days);
    parts.series->attachAxis(parts.counts);
    parts.chart->legend()->hide();
    parts.chart->setMargins({});
    parts.chart->setBackgroundRoundness(0);
    parts.chart->setBackgroundVisible(false);
    parts.chart->layout()->setContentsMargins(0, 0, 0, 0);
    parts.days->setGridLineVisible(false);
    parts.days->setTruncateLabels(false);
    parts.counts->setLabelFormat(u"%d"_s);
    parts.counts->setLineVisible(false);
    parts.view->setRenderHint(QPainter::Antialiasing);
    parts.view->setFrameShape(QFrame::NoFrame);
    parts.view->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts.view);
    dress();
}

DayChart::~DayChart() = default;

void DayChart::setDays(const QList<DayCount> &days)
{
    Parts &parts = *m_parts;
    parts.before->remove(0, parts.before->count());
    parts.last->remove(0, parts.last->count());
    parts.days->clear();
    qint64 most = 0;
    QStringList words;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const DayCount &day = days.at(i);
        const bool isLast = i == days.size() - 1;
        parts.before->append(isLast ? 0 : qreal(day.count));
        parts.last->append(isLast ? qreal(day.count) : 0);
        parts.days->append(QString::number(day.day.day())); // fewer than a month of them: all differ
        most = std::max(most, day.count);
        words.append(u"%1: %2"_s.arg(QLocale().toString(day.day, QLocale::ShortFormat)).arg(day.count));
    }
    parts.counts->setRange(0, qreal(std::max<qint64>(most, 4)));
    parts.counts->applyNiceNumbers();
    setAccessibleName(m_what);
    setAccessibleDescription(words.join(u", "_s));
}

void DayChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void DayChart::dress()
{
    const Colours &colours = coloursOf(this);
    Parts &parts = *m_parts;
    parts.before->setColor(colours.border);
    parts.before->setBorderColor(colours.border);
    parts.last->setColor(colours.accent);
    parts.last->setBorderColor(colours.accent);
    parts.view->setBackgroundBrush(Qt::NoBrush);
    parts.view->viewport()->setAutoFillBackground(false);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{parts.days, parts.counts}) {
        axis->setLabelsColor(colours.quiet);
        axis->setLabelsFont(fontFor(Type::Small));
        axis->setGridLineColor(colours.line);
        axis->setLinePenColor(colours.line);
    }
}

} // namespace sk
