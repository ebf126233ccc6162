// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/rights_topic.h"

#include "models/items/when.h"
#include "views/settings/rights_model.h"
#include "views/widgets/table_view.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace sk {

RightsTopic::RightsTopic(const RightsTable &table, QWidget *parent)
    : Topic(u"rights"_s, u"lock"_s, parent)
    , m_model(new RightsModel(table, this))
    , m_table(new TableView(this))
{
    setWords(
        tr("Roles and rights"),
        tr("What each role may read and write. The centre holds everybody to it, wherever a change comes "
           "from; a computer of a depot is shown that depot's records only, and partners see "
           "confidential content partly hidden. In force since %1, edition %2.")
            .arg(when::shown(table.validFrom), table.edition.version));
    m_table->setObjectName(u"rightsTable"_s);
    m_table->setAccessibleName(tr("Rights of every role"));
    m_table->setModel(m_model);
    add(m_table, 1, Width::Whole);
}

void RightsTopic::setRole(std::optional<Role> role)
{
    m_model->setRole(role);
}

} // namespace sk
