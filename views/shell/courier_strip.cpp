// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/courier_strip.h"

#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

CourierStrip::CourierStrip(QWidget *parent)
    : QWidget(parent)
    , m_write(new QPushButton(lineIcon(u"export"_s), tr("Write a file for the centre…"), this))
    , m_read(new QPushButton(lineIcon(u"import"_s), tr("Read the answer…"), this))
    , m_outcome(new QLabel(this))
{
    auto *title = new QLabel(tr("By USB stick"), this);
    title->setFont(fontFor(Type::Large));
    title->setToolTip(
        tr("Where there is no line: the same sync as a sealed file. Files may get lost, come twice "
           "or in any order."));
    m_write->setObjectName(u"courierWrite"_s);
    m_read->setObjectName(u"courierRead"_s);
    m_outcome->setObjectName(u"courierOutcome"_s);
    m_outcome->setWordWrap(true);
    connect(m_write, &QPushButton::clicked, this, &CourierStrip::writeRequested);
    connect(m_read, &QPushButton::clicked, this, &CourierStrip::readRequested);

    auto *line = new QHBoxLayout;
    line->setSpacing(grid::two);
    line->addWidget(title, 1);
    line->addWidget(m_write);
    line->addWidget(m_read);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_outcome);
    setReady(false);
    showOutcome({});
}

void CourierStrip::setReady(bool ready)
{
    m_write->setEnabled(ready);
    m_read->setEnabled(ready);
}

void CourierStrip::showOutcome(const QString &sentence)
{
    m_outcome->setText(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
}

QString CourierStrip::outcome() const
{
    return m_outcome->text();
}

} // namespace sk
