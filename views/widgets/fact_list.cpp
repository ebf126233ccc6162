// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fact_list.h"

#include "views/widgets/colours.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Tells its height for the width its widget may have. Where that is bounded, the layout around it still asks
//! for all the width there is, and lines that wrap within the bound would be cut.
class BoundedGrid : public QGridLayout {
public:
    using QGridLayout::QGridLayout;

    int heightForWidth(int width) const override { return QGridLayout::heightForWidth(within(width)); }
    int minimumHeightForWidth(int width) const override
    {
        return QGridLayout::minimumHeightForWidth(within(width));
    }

private:
    int within(int width) const { return std::min(width, parentWidget()->maximumWidth()); }
};

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new BoundedGrid(this))
{
    constexpr int labelWidth = 96;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid::two);
    m_grid->setVerticalSpacing(grid::one);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *label = new QLabel(fact.label, this);
        label->setObjectName(u"label"_s);
        label->setWordWrap(true);
        auto *value = new QLabel(fact.value, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        if (!fact.hidden.isEmpty()) {
            value->setObjectName(u"value-"_s + fact.hidden);
            addEye(fact, row);
        }
        ++row;
    }
    dress();
}

void FactList::addEye(const Fact &fact, int row)
{
    auto *eye = new QToolButton(this);
    eye->setObjectName(u"reveal-"_s + fact.hidden);
    eye->setIcon(lineIcon(u"eye"_s));
    eye->setAutoRaise(true);
    eye->setToolTip(tr("Show it for a minute; a reason is asked and kept"));
    eye->setAccessibleName(tr("Show: %1").arg(fact.label));
    connect(eye, &QToolButton::clicked, this, [this, field = fact.hidden] { Q_EMIT revealRequested(field); });
    m_grid->addWidget(eye, row, 2, Qt::AlignTop);
}

void FactList::reveal(const QString &field, const QString &text)
{
    constexpr int shownMs = 60'000;
    auto *value = findChild<QLabel *>(u"value-"_s + field);
    if (!value)
        return;
    const QString masked = value->text();
    value->setText(text);
    if (masked != text)
        QTimer::singleShot(shownMs, value, [value, masked] { value->setText(masked); });
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void FactList::dress()
{
    const auto labels = findChildren<QLabel *>(u"label"_s);
    for (QLabel *label : labels) {
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, coloursOf(this).quiet);
        label->setPalette(quiet);
    }
}

} // namespace sk
