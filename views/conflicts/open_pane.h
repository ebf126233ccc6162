// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/conflicts/conflict_models.h"
#include "views/conflicts/conflict_side.h"
#include "views/conflicts/decision_pane.h"

namespace sk {

class ConflictPanel;
class Prompter;

//! Fields that two desks wrote differently and that wait for a choice.
class OpenPane : public DecisionPane {
    Q_OBJECT
public:
    explicit OpenPane(Prompter &prompter, QWidget *parent = nullptr);

    void setLines(const QList<ConflictLine> &lines);
    std::optional<Target> currentRecord() const override;
    QList<int> confidentialColumns() const override;
    qsizetype waiting() const override { return m_model->rows().size(); }

Q_SIGNALS:
    void settled(qint64 conflict, sk::ConflictSide side);
    void settledOtherwise(qint64 conflict, const QString &value);
    void wholeSettled(const sk::Target &record, sk::ConflictSide side);

protected:
    void showCurrent() override;

private:
    OpenPane(Prompter &prompter, ConflictModel *model, ConflictPanel *panel, QWidget *parent);
    void settle(ConflictSide side);
    void askForAnother();
    void confirmWhole(ConflictSide side);
    const ConflictLine *current() const;

    Prompter &m_prompter;
    ConflictModel *m_model;
    ConflictPanel *m_panel;
};

} // namespace sk
