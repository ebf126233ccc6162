// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/editor_foot.h"

#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

EditorFoot::EditorFoot(QWidget *parent)
    : QWidget(parent), m_next(new QPushButton(tr("Save and next vehicle"), this))
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setToolTip(tr("Leave (Esc)"));
    m_next->setObjectName(u"saveAndNext"_s);
    m_next->setToolTip(tr("Save, and keep customer, depot and model for the next one"));
    auto *done = new QPushButton(tr("Save"), this);
    done->setObjectName(u"save"_s);
    done->setProperty("primary", true);
    done->setIcon(iconOnAccent(u"save"_s));
    done->setToolTip(tr("Save (Ctrl+S)"));
    connect(cancel, &QPushButton::clicked, this, &EditorFoot::cancelled);
    connect(m_next, &QPushButton::clicked, this, &EditorFoot::nextChosen);
    connect(done, &QPushButton::clicked, this, &EditorFoot::saveChosen);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::half, grid::three, grid::one);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_next);
    layout->addWidget(done);
}

void EditorFoot::offerNext(bool offered)
{
    m_next->setVisible(offered);
}

} // namespace sk
