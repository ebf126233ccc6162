// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"
#include "views/settings/topic.h"

namespace sk {

class RightsModel;
class TableView;

//! People and roles 角色与权限: the table of rights as the centre enforces it.
class RightsTopic : public Topic {
    Q_OBJECT
public:
    explicit RightsTopic(const RightsTable &table, QWidget *parent = nullptr);

    //! The role of whoever sits here stands out; none before the centre has accounts.
    void setRole(std::optional<Role> role);

private:
    RightsModel *m_model;
    TableView *m_table;
};

} // namespace sk
