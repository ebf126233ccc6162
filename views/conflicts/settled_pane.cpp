// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/settled_pane.h"

#include "models/domain/masking.h"
#include "views/conflicts/conflict_panel.h"
#include "views/widgets/empty_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

SettledPane::SettledPane(QWidget *parent) : SettledPane(new SettledModel, new ConflictPanel, parent) { }

SettledPane::SettledPane(SettledModel *model, ConflictPanel *panel, QWidget *parent)
    : DecisionPane({u"settled"_s, tr("Settled conflicts")}, model, panel, parent)
    , m_model(model)
    , m_panel(panel)
{
    m_model->setParent(this);
    empty()->setWords(u"history"_s, tr("Nothing was settled yet"),
                      tr("Settled conflicts stay here with both values, and either can be put back."));
    const auto back = [this](ConflictSide side) {
        if (const ConflictLine *line = current())
            Q_EMIT putBack(line->key, side);
    };
    connect(m_panel, &ConflictPanel::hereChosen, this, [back] { back(ConflictSide::Here); });
    connect(m_panel, &ConflictPanel::thereChosen, this, [back] { back(ConflictSide::There); });
    connect(m_panel, &ConflictPanel::recordRequested, this, [this] {
        if (const auto record = currentRecord())
            Q_EMIT openRequested(*record);
    });
}

void SettledPane::setLines(const QList<ConflictLine> &lines)
{
    m_model->update(lines, [](const ConflictLine &line) { return line.key; });
    settleRows();
}

const ConflictLine *SettledPane::current() const
{
    const int row = currentRow();
    return row >= 0 ? &m_model->at(row) : nullptr;
}

std::optional<Target> SettledPane::currentRecord() const
{
    const ConflictLine *line = current();
    return line ? std::optional(line->record) : std::nullopt;
}

QList<int> SettledPane::confidentialColumns() const
{
    // A card is called by its number.
    const bool isCalledSo = std::ranges::any_of(m_model->rows(), [](const ConflictLine &line) {
        return secretOf(line.record.kind, u"number").has_value();
    });
    return isCalledSo ? QList<int>{SettledModel::Record} : QList<int>();
}

void SettledPane::showCurrent()
{
    if (const ConflictLine *line = current())
        m_panel->setLine(*line, true);
}

} // namespace sk
