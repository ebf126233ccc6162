// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/low_stock.h"

#include "views/widgets/elided_label.h"
#include "views/widgets/status_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

LowStock::LowStock(QWidget *parent)
    : QWidget(parent), m_status(new StatusLabel(this)), m_where(new ElidedLabel(this))
{
    m_status->setObjectName(u"low"_s);
    m_where->setObjectName(u"lowWhere"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_status);
    layout->addWidget(m_where, 1);
    hide();
}

void LowStock::setLow(const QStringList &places)
{
    m_status->setStatus(Tone::Attention, places.isEmpty() ? QString() : tr("Low stock"));
    m_where->setText(places.join(u"  ·  "_s));
    setVisible(!places.isEmpty());
}

} // namespace sk
