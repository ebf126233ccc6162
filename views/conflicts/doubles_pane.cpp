// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/doubles_pane.h"

#include "views/conflicts/double_panel.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/prompter.h"
#include "views/widgets/table_view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

DoublesPane::DoublesPane(Prompter &prompter, QWidget *parent)
    : DoublesPane(prompter, new DoubleModel, new DoublePanel, parent)
{
}

DoublesPane::DoublesPane(Prompter &prompter, DoubleModel *model, DoublePanel *panel, QWidget *parent)
    : DecisionPane({u"doubles"_s, tr("Doubles")}, model, panel, parent)
    , m_prompter(prompter)
    , m_model(model)
    , m_panel(panel)
{
    m_model->setParent(this);
    table()->setTextElideMode(Qt::ElideMiddle); // numbers differ at their ends
    empty()->setWords(u"conflict"_s, tr("Nothing was entered twice"),
                      tr("When two desks enter one vehicle, both registrations stand here side by side to "
                         "be made one."));
    wire();
}

void DoublesPane::wire()
{
    connect(m_panel, &DoublePanel::recordRequested, this, &DoublesPane::show);
    connect(m_panel, &DoublePanel::mergeRequested, this, &DoublesPane::confirmMerging);
    connect(m_panel, &DoublePanel::apartRequested, this, [this] {
        if (const DoubleLine *line = current())
            Q_EMIT apartRequested(line->pair);
    });
    connect(m_panel, &DoublePanel::takeBackRequested, this, [this] {
        if (const DoubleLine *line = current())
            Q_EMIT takeBackRequested(line->joining);
    });
    connect(m_panel, &DoublePanel::bothGoneRequested, this, [this] {
        if (const DoubleLine *line = current())
            Q_EMIT bothGoneRequested(line->joining);
    });
}

void DoublesPane::show(const Target &record)
{
    const DoubleLine *line = current();
    const bool stands = !line || line->state == DoubleLine::State::Open
        || line->state == DoubleLine::State::BothAccepted || record == line->staying.record;
    if (stands)
        Q_EMIT openRequested(record);
    else
        Q_EMIT historyRequested(record);
}

void DoublesPane::setLines(const QList<DoubleLine> &lines)
{
    m_model->update(lines, [](const DoubleLine &line) {
        return line.staying.record.id.toString() + line.going.record.id.toString();
    });
    settleRows();
}

const DoubleLine *DoublesPane::current() const
{
    const int row = currentRow();
    return row >= 0 ? &m_model->at(row) : nullptr;
}

std::optional<Target> DoublesPane::currentRecord() const
{
    const DoubleLine *line = current();
    return line ? std::optional(line->staying.record) : std::nullopt;
}

qsizetype DoublesPane::waiting() const
{
    return std::ranges::count_if(m_model->rows(), waitsForAPerson);
}

void DoublesPane::showCurrent()
{
    if (const DoubleLine *line = current())
        m_panel->setLine(*line);
}

void DoublesPane::confirmMerging()
{
    const DoubleLine *line = current();
    if (!line)
        return;
    const JoinedPair seen = line->pair;
    if (m_prompter.confirm(
            {tr("Merge %1 into %2?").arg(line->going.number, line->staying.number),
             tr("%1 is marked as deleted and keeps its history; its photos move over. The merge can be taken "
                "back.")
                 .arg(line->going.number),
             tr("Merge")}))
        Q_EMIT mergeRequested(seen, m_panel->choices());
}

} // namespace sk
