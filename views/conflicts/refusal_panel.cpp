// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/refusal_panel.h"

#include "views/widgets/colours.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

RefusalPanel::RefusalPanel(QWidget *parent)
    : QWidget(parent), m_record(new QLabel(this)), m_reason(new QLabel(this))
{
    m_record->setFont(fontFor(Type::Large));
    m_record->setWordWrap(true);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    layout->setSpacing(grid::one);
    layout->addWidget(m_record);
    layout->addWidget(m_reason);
    layout->addSpacing(grid::one);
    const auto button = [&](const QString &name, const QString &words, auto signal) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, signal);
        layout->addWidget(made, 0, Qt::AlignLeft);
        return made;
    };
    QPushButton *mend = button(u"mend"_s, tr("Open and mend"), &RefusalPanel::mendRequested);
    mend->setProperty("primary", true);
    mend->setToolTip(tr("What is saved there is sent again by itself"));
    QPushButton *send = button(u"sendAgain"_s, tr("Send again as it is"), &RefusalPanel::sendRequested);
    send->setToolTip(tr("When what stood against it was mended elsewhere"));
    m_aside = button(u"aside"_s, {}, [this] { Q_EMIT asideRequested(!m_isAside); });
    m_giveUp = button(u"giveUp"_s, tr("Give the change up"), &RefusalPanel::giveUpRequested);
    m_giveUp->setToolTip(tr("The centre's values stand here again; what was written stays in the history"));
    layout->addStretch();
}

void RefusalPanel::setLine(const RefusalLine &line)
{
    m_isAside = line.asideAt.isValid();
    m_record->setText(line.recordName);
    m_reason->setText(line.reason);
    m_aside->setText(m_isAside ? tr("Take up again") : tr("Set aside"));
    m_giveUp->setVisible(line.canBeGivenUp);
}

} // namespace sk
