// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/value_card.h"

#include "models/items/when.h"
#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

ValueCard::ValueCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(title, this))
    , m_value(new QLabel(this))
    , m_writer(new QLabel(this))
    , m_choose(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_title->setFont(fontFor(Type::Small));
    m_title->setForegroundRole(quietRole);
    m_value->setFont(fontFor(Type::Large));
    m_value->setWordWrap(true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_writer->setFont(fontFor(Type::Small));
    m_writer->setForegroundRole(quietRole);
    m_writer->setWordWrap(true);
    connect(m_choose, &QPushButton::clicked, this, &ValueCard::chosen);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::two, grid::one, grid::two, grid::two);
    layout->setSpacing(grid::half);
    layout->addWidget(m_title);
    layout->addWidget(m_value);
    layout->addWidget(m_writer);
    layout->addSpacing(grid::one);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
}

void ValueCard::setValue(const Said &said, const QString &choose)
{
    m_value->setText(said.value.isEmpty() ? tr("nothing") : said.value);
    QStringList writer;
    for (const QString &part : {said.who, said.where, when::shown(said.at)})
        if (!part.isEmpty())
            writer.append(part);
    m_writer->setText(writer.join(u" · "_s));
    m_writer->setVisible(!writer.isEmpty());
    m_choose->setText(choose);
    m_choose->setVisible(!choose.isEmpty());
    m_choose->setAccessibleName(u"%1: %2"_s.arg(choose, m_value->text()));
}

} // namespace sk
