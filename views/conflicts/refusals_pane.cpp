// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/refusals_pane.h"

#include "models/domain/masking.h"
#include "views/conflicts/refusal_panel.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/prompter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

RefusalsPane::RefusalsPane(Prompter &prompter, QWidget *parent)
    : RefusalsPane(prompter, new RefusalModel, new RefusalPanel, parent)
{
}

RefusalsPane::RefusalsPane(Prompter &prompter, RefusalModel *model, RefusalPanel *panel, QWidget *parent)
    : DecisionPane({u"refused"_s, tr("Refused by the centre")}, model, panel, parent)
    , m_prompter(prompter)
    , m_model(model)
    , m_panel(panel)
{
    m_model->setParent(this);
    empty()->setWords(
        u"quarantine"_s, tr("Nothing was refused"),
        tr("A change the centre does not take waits here with the reason. It stays as it was written until "
           "you decide."));
    connect(m_panel, &RefusalPanel::mendRequested, this, [this] {
        if (const auto record = currentRecord())
            Q_EMIT openRequested(*record);
    });
    connect(m_panel, &RefusalPanel::sendRequested, this, [this] {
        if (const auto record = currentRecord())
            Q_EMIT sendAgainRequested(*record);
    });
    connect(m_panel, &RefusalPanel::asideRequested, this, [this](bool aside) {
        if (const auto record = currentRecord())
            Q_EMIT asideRequested(*record, aside);
    });
    connect(m_panel, &RefusalPanel::giveUpRequested, this, &RefusalsPane::confirmGivingUp);
}

void RefusalsPane::setLines(const QList<RefusalLine> &lines)
{
    m_model->update(lines, [](const RefusalLine &line) { return line.record.id; });
    settleRows();
}

const RefusalLine *RefusalsPane::current() const
{
    const int row = currentRow();
    return row >= 0 ? &m_model->at(row) : nullptr;
}

std::optional<Target> RefusalsPane::currentRecord() const
{
    const RefusalLine *line = current();
    return line ? std::optional(line->record) : std::nullopt;
}

QList<int> RefusalsPane::confidentialColumns() const
{
    // A card is called by its number.
    const bool isCalledSo = std::ranges::any_of(m_model->rows(), [](const RefusalLine &line) {
        return secretOf(line.record.kind, u"number").has_value();
    });
    return isCalledSo ? QList<int>{RefusalModel::Record} : QList<int>();
}

qsizetype RefusalsPane::waiting() const
{
    return std::ranges::count_if(m_model->rows(),
                                 [](const RefusalLine &line) { return !line.asideAt.isValid(); });
}

void RefusalsPane::showCurrent()
{
    if (const RefusalLine *line = current())
        m_panel->setLine(*line);
}

void RefusalsPane::confirmGivingUp()
{
    const RefusalLine *line = current();
    if (!line)
        return;
    const Target record = line->record;
    if (m_prompter.confirm({tr("Give up the change of %1?").arg(line->recordName),
                            tr("The centre's values stand here again. What was written stays in the "
                               "record's history."),
                            tr("Give it up")}))
        Q_EMIT giveUpRequested(record);
}

} // namespace sk
