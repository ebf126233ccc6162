// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/conflicts/decision_pane.h"
#include "views/conflicts/double_model.h"

namespace sk {

class DoublePanel;
class Prompter;

//! Registrations that two desks entered for one vehicle, and the guided way to make them one.
class DoublesPane : public DecisionPane {
    Q_OBJECT
public:
    explicit DoublesPane(Prompter &prompter, QWidget *parent = nullptr);

    void setLines(const QList<DoubleLine> &lines);
    std::optional<Target> currentRecord() const override;
    QList<int> confidentialColumns() const override { return {}; }
    qsizetype waiting() const override;

Q_SIGNALS:
    //! Every field that was asked has its choice; it was confirmed.
    void mergeRequested(const sk::JoinedPair &seen, const sk::JoinChoices &choices);
    void apartRequested(const sk::JoinedPair &seen);
    void takeBackRequested(const sk::Comparison &joining);
    void bothGoneRequested(const sk::Comparison &joining);
    //! Of one that went: its form is shown no longer.
    void historyRequested(const sk::Target &record);

protected:
    void showCurrent() override;

private:
    DoublesPane(Prompter &prompter, DoubleModel *model, DoublePanel *panel, QWidget *parent);
    void wire();
    void confirmMerging();
    void show(const Target &record);
    const DoubleLine *current() const;

    Prompter &m_prompter;
    DoubleModel *m_model;
    DoublePanel *m_panel;
};

} // namespace sk
