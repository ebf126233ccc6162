// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/code_card.h"

#include "views/widgets/colours.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

CodeCard::CodeCard(QWidget *parent)
    : QWidget(parent), m_what(new QLabel(this)), m_code(new QLabel(this)), m_until(new QLabel(this))
{
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_code->setObjectName(u"code"_s);
    m_code->setFont(fixedWidthFont(Type::Figure));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_until->setObjectName(u"codeUntil"_s);
    m_until->setWordWrap(true);
    m_until->setTextFormat(Qt::PlainText);
    m_until->setFont(fontFor(Type::Small));
    m_until->setForegroundRole(quietRole);
    auto *copy = new QPushButton(lineIcon(u"copy"_s), tr("Copy"), this);
    copy->setObjectName(u"copyCode"_s);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code->text()); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_code);
    row->addStretch();
    row->addWidget(copy, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    layout->setSpacing(grid::half);
    layout->addWidget(m_what);
    layout->addLayout(row);
    layout->addWidget(m_until);
    hide();
}

void CodeCard::show(const QString &what, const QString &code, const QString &until)
{
    m_what->setText(what);
    m_code->setText(code);
    m_code->setAccessibleName(u"%1: %2"_s.arg(what, code));
    m_until->setText(until);
    setVisible(true);
}

void CodeCard::clear()
{
    m_code->clear();
    hide();
}

QString CodeCard::code() const
{
    return m_code->text();
}

void CodeCard::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    const Colours &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accentSoft);
    painter.drawRoundedRect(rect(), grid::radius, grid::radius);
}

} // namespace sk
