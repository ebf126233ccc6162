// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/conflicts/conflict_models.h"
#include "views/conflicts/conflict_side.h"
#include "views/conflicts/decision_pane.h"

namespace sk {

class ConflictPanel;

//! Fields that were settled, with both values: either can be put back.
class SettledPane : public DecisionPane {
    Q_OBJECT
public:
    explicit SettledPane(QWidget *parent = nullptr);

    void setLines(const QList<ConflictLine> &lines);
    std::optional<Target> currentRecord() const override;
    QList<int> confidentialColumns() const override;

Q_SIGNALS:
    void putBack(qint64 conflict, sk::ConflictSide side);

protected:
    void showCurrent() override;

private:
    SettledPane(SettledModel *model, ConflictPanel *panel, QWidget *parent);
    const ConflictLine *current() const;

    SettledModel *m_model;
    ConflictPanel *m_panel;
};

} // namespace sk
