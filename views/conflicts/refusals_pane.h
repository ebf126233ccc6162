// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/conflicts/conflict_models.h"
#include "views/conflicts/decision_pane.h"

namespace sk {

class Prompter;
class RefusalPanel;

//! Changes the centre refused, with its reason.
class RefusalsPane : public DecisionPane {
    Q_OBJECT
public:
    explicit RefusalsPane(Prompter &prompter, QWidget *parent = nullptr);

    void setLines(const QList<RefusalLine> &lines);
    std::optional<Target> currentRecord() const override;
    QList<int> confidentialColumns() const override;
    qsizetype waiting() const override;

Q_SIGNALS:
    void sendAgainRequested(const sk::Target &record);
    void asideRequested(const sk::Target &record, bool aside);
    void giveUpRequested(const sk::Target &record);

protected:
    void showCurrent() override;

private:
    RefusalsPane(Prompter &prompter, RefusalModel *model, RefusalPanel *panel, QWidget *parent);
    void confirmGivingUp();
    const RefusalLine *current() const;

    Prompter &m_prompter;
    RefusalModel *m_model;
    RefusalPanel *m_panel;
};

} // namespace sk
